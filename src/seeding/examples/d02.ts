// D02: a food allowance that pays for real food; it has been frozen at HK$1,236 since 2023.
import { authority, exampleDemand, raiser, saidInPublic } from '../example.ts'

const government = authority('hk-government', 'Government of the Hong Kong SAR')
const asked = ['hk-labour-department'] as const

export const d02 = exampleDemand({
  code: 'D02',
  title: {
    en: 'A food allowance that pays for real food',
    id: 'Uang makan sesuai harga makanan yang sebenarnya',
    tl: 'Food allowance na sapat sa totoong presyo ng pagkain',
    ar: 'بدل طعام يكفي لطعام حقيقي',
    'zh-Hant': '膳食津貼要夠吃真正的飯菜',
  },
  text: 'Set the food allowance of migrant domestic workers at what food really costs. AMCB asked for HK$3,123 in 2025.',
  raisers: ['amcb'],
  addressees: asked,
  places: ['Hong Kong'],
  objectives: [6, 15],
  lookedOn: '2025-09-29',
  events: [
    {
      on: '2015-08-07',
      kind: 'demand',
      effect: 'raises',
      by: raiser('amcb', 'AMCB'),
      text: 'AMCB asks HK$1,600; the allowance is HK$964.',
      delivery: saidInPublic(),
      sources: ['https://hongkongfp.com/2015/08/07/domestic-workers-rally-to-demand-wage-and-food-allowance-increase/'],
    },
    {
      on: '2017-09',
      kind: 'demand',
      effect: 'changes',
      by: raiser('amcb', 'AMCB'),
      text: 'AMCB asks HK$2,500; the allowance is HK$1,037.',
      sources: ['https://asiatimes.com/2017/09/migrant-worker-group-calling-increased-pay-maids/'],
    },
    {
      on: '2023-08-09',
      kind: 'demand',
      effect: 'changes',
      by: raiser('amcb', 'AMCB and FADWU'),
      text: 'AMCB asks HK$3,065 and FADWU HK$2,552; the allowance is HK$1,196.',
      sources: ['https://hongkongfp.com/2023/08/11/hong-kong-domestic-worker-groups-call-for-minimum-wage-hike-ahead-of-annual-review/'],
    },
    {
      on: '2023-09-29',
      kind: 'answer',
      effect: 'refuses',
      by: government,
      concerns: asked,
      text: 'The allowance is set at HK$1,236.',
      sources: ['https://news.rthk.hk/rthk/en/component/k2/1720727-20230929.htm'],
    },
    {
      on: '2025-05-01',
      kind: 'demand',
      effect: 'changes',
      by: raiser('amcb', 'AMCB'),
      text: {
        en: 'AMCB asks HK$3,123.',
        id: 'AMCB menuntut HK$3.123.',
        tl: 'Hinihingi ng AMCB ang HK$3,123.',
        ar: 'تطالب AMCB بمبلغ 3,123 دولار هونغ كونغ.',
        'zh-Hant': 'AMCB要求3,123港元。',
      },
      delivery: saidInPublic(),
      sources: ['https://hkpinoytv.com/migrant-domestic-workers-demand-fair-treatment-on-international-labour-day/'],
    },
    {
      on: '2025-09-29',
      kind: 'answer',
      effect: 'refuses',
      by: government,
      concerns: asked,
      text: {
        en: 'The allowance stays at HK$1,236.',
        id: 'Uang makan tetap HK$1.236.',
        tl: 'Nananatili sa HK$1,236 ang food allowance.',
        ar: 'يبقى البدل 1,236 دولار هونغ كونغ.',
        'zh-Hant': '津貼維持在1,236港元。',
      },
      sources: ['https://hkpinoytv.com/?p=5906'],
    },
  ],
})
