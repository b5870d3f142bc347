// D06: the Statutory Minimum Wage for migrant domestic workers too; the law of 2010 left them out.
import { authority, exampleDemand, raiser } from '../example.ts'

const leftOut = 'https://pinoyweekly.org/2010/07/larawan-gobyernong-hk-ipinrotesta-sa-di-pagsama-ng-dh-sa-minimum-wage/'

export const d06 = exampleDemand({
  code: 'D06',
  title: {
    en: 'The Statutory Minimum Wage for migrant domestic workers too',
    id: 'Masukkan PRT migran ke dalam Statutory Minimum Wage (upah minimum menurut undang-undang)',
    tl: 'Isama ang mga migranteng domestic worker sa Statutory Minimum Wage',
    ar: 'الحد الأدنى القانوني للأجور لعاملات المنازل المهاجرات أيضًا',
    'zh-Hant': '法定最低工資也要涵蓋家務移工',
  },
  text: 'Include migrant domestic workers in the law on the Statutory Minimum Wage.',
  raisers: ['amcb'],
  addressees: ['hk-government', 'hk-legislative-council'],
  places: ['Hong Kong'],
  objectives: [6, 17],
  frameworks: ['sdg-8.5', 'sdg-10.3', 'c189-11', 'icescr-7', 'icerd-5'],
  lookedOn: '2025-09-25',
  events: [
    {
      on: '2010-07',
      kind: 'law',
      effect: 'against',
      by: authority('hk-legislative-council', 'Hong Kong (Minimum Wage Ordinance)'),
      text: {
        en: 'The Minimum Wage Ordinance is passed. It leaves out domestic workers, about 240,000 or more.',
        id: 'Undang-undang upah minimum disahkan. Pekerja rumah tangga, sekitar 240.000 orang atau lebih, tidak dimasukkan.',
        tl: 'Ipinasa ang Minimum Wage Ordinance. Hindi isinama ang mga domestic worker, mga 240,000 o higit pa.',
        ar: 'أُقرّ قانون الحد الأدنى للأجور. وهو يستثني عمال المنازل، وهم نحو 240,000 أو أكثر.',
        'zh-Hant': '《最低工資條例》通過，但把約24萬名以上的家務工排除在外。',
      },
      sources: [leftOut],
    },
    {
      on: '2010-07',
      kind: 'context',
      effect: 'none',
      by: raiser('amcb', 'AMCB'),
      text: 'AMCB calls it legalised slavery.',
      sources: [leftOut],
    },
    {
      on: '2025-09-25',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('amcb', 'AMCB'),
      text: {
        en: 'AMCB asks again that domestic workers be included.',
        id: 'AMCB kembali menuntut agar pekerja rumah tangga dimasukkan.',
        tl: 'Muling hinihingi ng AMCB na isama ang mga domestic worker.',
        ar: 'تطالب AMCB من جديد بأن يشمل عمال المنازل.',
        'zh-Hant': 'AMCB再次要求納入家務工。',
      },
      sources: ['https://hkpinoytv.com/hong-kong-migrant-workers-demand-for-hk6172-living-wage-protest-wage-freeze'],
    },
  ],
})
