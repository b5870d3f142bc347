// D07: ban dangerous cleaning of outside windows; since 2017 a contract clause does, without a criminal penalty.
import { authority, exampleDemand, other } from '../example.ts'

const consulate = authority('ph-consulate-hong-kong', 'Philippine consulate')
const newRule = 'http://www.scmp.com/news/hong-kong/education-community/article/2045874/new-rule-barring-employers-making-hong-kongs'
const cleaningBan =
  'https://www.scmp.com/news/hong-kong/education-community/article/2047296/window-cleaning-ban-hong-kongs-domestic-helpers'

export const d07 = exampleDemand({
  code: 'D07',
  title: {
    en: 'Ban dangerous cleaning of outside windows',
    id: 'Larang pekerjaan berbahaya membersihkan jendela luar',
    tl: 'Ipagbawal ang mapanganib na paglilinis ng bintana sa labas',
    ar: 'امنعوا تنظيف النوافذ من الخارج، فهو خطر',
    'zh-Hant': '禁止危險的外牆抹窗工作',
  },
  text: 'No domestic worker must be made to do the dangerous work of cleaning windows from the outside.',
  raisers: ['amcb', 'fadwu'],
  addressees: ['ph-department-of-labor', 'hk-labour-department'],
  places: ['Hong Kong'],
  objectives: [6],
  frameworks: ['sdg-8.8', 'c189-13', 'icescr-7'],
  lookedOn: '2017-01-01',
  events: [
    {
      on: '2016-08',
      kind: 'context',
      effect: 'none',
      by: other('The press'),
      text: 'A worker of 35 years falls to her death. It is reported as the fourth such death that year.',
      sources: [cleaningBan],
    },
    {
      on: '2016-10',
      kind: 'commitment',
      effect: 'promises',
      by: consulate,
      concerns: ['ph-department-of-labor'],
      text: {
        en: 'A clause with the ban is announced for the contracts of Filipino workers.',
        id: 'Klausul larangan diumumkan untuk kontrak pekerja Filipina.',
        tl: 'Inanunsyo ang probisyong nagbabawal nito sa kontrata ng mga manggagawang Pilipino.',
        ar: 'أُعلن بند يمنع ذلك في عقود العمال الفلبينيين.',
        'zh-Hant': '宣布在菲律賓移工的合約中加入禁止條款。',
      },
      sources: [newRule],
    },
    {
      on: '2016-10',
      kind: 'reversal',
      effect: 'takes-back',
      by: consulate,
      concerns: ['ph-department-of-labor'],
      text: 'At the request of the Hong Kong government the clause is suspended for 30 days.',
      sources: [newRule],
    },
    {
      on: '2016-11-14',
      kind: 'law',
      effect: 'in-part',
      by: authority('hk-government', 'Government of the Hong Kong SAR'),
      text: {
        en:
          'A clause is announced for all contracts signed from 1 January 2017. It cannot be enforced by criminal law, ' +
          'and about 300,000 existing contracts are not covered until they are renewed.',
        id:
          'Diumumkan klausul untuk semua kontrak yang ditandatangani mulai 1 Januari 2017. Pelanggarnya tidak bisa dipidana, ' +
          'dan sekitar 300.000 kontrak lama belum tercakup sebelum diperpanjang.',
        tl:
          'Inanunsyo ang probisyon para sa lahat ng kontratang pipirmahan mula Enero 1, 2017. Walang parusang kriminal ang lalabag, ' +
          'at hindi pa saklaw ang mga 300,000 umiiral na kontrata hangga’t hindi nare-renew.',
        ar: 'أُعلن بند لكل العقود الموقّعة منذ 1 يناير 2017. ولا يُعاقَب جنائيًا من خالفه، ولا يشمل نحو 300,000 عقد قائم حتى تُجدَّد.',
        'zh-Hant': '宣布在2017年1月1日起簽訂的所有合約中加入一項條款。它不能以刑事法執行，約30萬份現有合約要到續約時才適用。',
      },
      inForceFrom: '2017-01-01',
      sources: [newRule, cleaningBan],
    },
  ],
})
