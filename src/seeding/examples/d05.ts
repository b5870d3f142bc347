// D05: eleven hours of unbroken rest between two work days, asked in public in May 2025; no answer was found.
import { exampleDemand, other, raiser, saidInPublic } from '../example.ts'

const hoursReform = 'https://hkpinoytv.com/migrant-workers-demand-wage-hours-reform-in-hong-kong/'

export const d05 = exampleDemand({
  code: 'D05',
  title: {
    en: 'Eleven hours of unbroken rest between two work days',
    id: 'Istirahat 11 jam tanpa putus di antara dua hari kerja',
    tl: 'Labing-isang oras na tuloy-tuloy na pahinga sa pagitan ng dalawang araw ng trabaho',
    ar: 'إحدى عشرة ساعة راحة متصلة بين يومي عمل',
    'zh-Hant': '兩個工作日之間要有連續11小時休息',
  },
  text: 'Regulate the working hours of migrant domestic workers, with 11 hours of uninterrupted rest between work days.',
  how: {
    en: 'Write the 11 hours of rest into the contract.',
    id: 'Tuliskan 11 jam istirahat itu dalam kontrak.',
    tl: 'Isulat sa kontrata ang 11 oras na pahinga.',
    ar: 'اكتبوا ساعات الراحة الإحدى عشرة في العقد.',
    'zh-Hant': '把11小時休息寫進合約。',
  },
  raisers: ['amcb'],
  addressees: ['hk-government'],
  places: ['Hong Kong'],
  objectives: [6],
  frameworks: ['sdg-8.8', 'c189-10', 'icescr-7', 'icrmw-25'],
  lookedOn: '2025-05-31',
  events: [
    {
      on: '2025-05-04',
      kind: 'demand',
      effect: 'raises',
      by: raiser('amcb', 'AMCB, in its 3Ws campaign (Wage, Working hours, Workplace)'),
      text: {
        en: 'The campaign begins with a demonstration. It asks for a contract clause on 11 hours of rest.',
        id: 'Kampanye dimulai dengan aksi. Tuntutannya: klausul istirahat 11 jam di dalam kontrak.',
        tl: 'Nagsimula ang kampanya sa isang kilos-protesta. Hinihingi nito ang probisyon sa kontrata para sa 11 oras na pahinga.',
        ar: 'تبدأ الحملة بمظاهرة، وتطالب ببند في العقد عن 11 ساعة راحة.',
        'zh-Hant': '運動以示威開始，要求在合約中訂明11小時休息。',
      },
      delivery: saidInPublic(),
      sources: ['https://hkpinoytv.com/migrant-domestic-workers-demand-fair-treatment-on-international-labour-day/', hoursReform],
    },
    {
      on: '2025-05',
      kind: 'context',
      effect: 'none',
      by: other('The press'),
      text: 'No response by the Hong Kong government is reported at the time.',
      sources: [hoursReform],
    },
  ],
})
