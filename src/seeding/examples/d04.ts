// D04: make living with the employer a choice; the government introduced the rule in 2003 and two courts upheld it.
import { authority, exampleDemand, raiser, saidInPublic } from '../example.ts'

const appealLost =
  'https://hongkongfp.com/2020/09/21/' +
  'filipino-domestic-worker-loses-appeal-as-hong-kong-court-upholds-compulsory-live-in-rule/'

export const d04 = exampleDemand({
  code: 'D04',
  title: {
    en: 'Let workers choose to live out: end the mandatory live-in rule',
    id: 'Beri pilihan tinggal di luar rumah majikan: hapus wajib live-in',
    tl: 'Gawing opsyonal ang live-out: tapusin ang sapilitang live-in',
    ar: 'دعوا العاملات يخترن السكن خارج بيت صاحب العمل: أنهوا إلزام السكن فيه',
    'zh-Hant': '讓移工選擇外宿：取消強制留宿規定',
  },
  text: "Living in the employer's home must be a choice of the worker, and no longer her duty.",
  raisers: ['amcb', 'mfmw', 'live-in-applicant'],
  addressees: ['hk-immigration-department', 'hk-court-of-first-instance', 'hk-court-of-appeal'],
  places: ['Hong Kong'],
  objectives: [6, 7],
  frameworks: ['sdg-8.8', 'c189-9', 'icescr-7'],
  lookedOn: '2025-05-04',
  events: [
    {
      on: '2003',
      kind: 'law',
      effect: 'against',
      by: authority('hk-government', 'Government of the Hong Kong SAR'),
      text: 'The live-in requirement is introduced.',
      sources: [appealLost],
    },
    {
      on: '2018-02-14',
      kind: 'court',
      effect: 'against',
      by: authority('hk-court-of-first-instance', 'Court of First Instance'),
      text: 'The court dismisses the judicial review in 62 pages. The worker who asked for it has to pay the costs.',
      unverified: 'The exact day is from memory.',
      sources: ['https://scmp.com/news/hong-kong/economy/article/2133296/judge-quashes-domestic-workers-bid-change-live-out-rule-hong'],
    },
    {
      on: '2020-09-21',
      kind: 'court',
      effect: 'against',
      by: authority('hk-court-of-appeal', 'Court of Appeal (CACV 112/2018)'),
      text: {
        en: 'The appeal is dismissed.',
        id: 'Banding ditolak.',
        tl: 'Ibinasura ang apela.',
        ar: 'رُدّ الاستئناف.',
        'zh-Hant': '上訴駁回。',
      },
      sources: [appealLost],
    },
    {
      on: '2025-05-04',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('amcb', 'AMCB, in its 3Ws campaign'),
      text: {
        en: 'The choice to live out is one of the demands of the campaign.',
        id: 'Pilihan tinggal di luar rumah majikan menjadi salah satu tuntutan kampanye.',
        tl: 'Kabilang sa mga hinihingi ng kampanya ang kalayaang piliin ang live-out.',
        ar: 'حرية اختيار السكن خارج البيت من مطالب الحملة.',
        'zh-Hant': '選擇外宿的自由是這場運動的訴求之一。',
      },
      delivery: saidInPublic(),
      sources: ['https://hkpinoytv.com/migrant-workers-demand-wage-hours-reform-in-hong-kong/'],
    },
  ],
})
