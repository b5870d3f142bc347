// D11: no placement fees for Indonesian migrant workers; free on paper since 2017, and still charged in Hong Kong.
import { authority, exampleDemand, raiser, saidInPublic } from '../example.ts'

const indonesian = ['id-bp2mi', 'id-consulate-hong-kong'] as const
const tenTerms =
  'https://ddhk.org/en/BP2MI%27s-regulation-on-exemption-from-the-placement-fee-for-Indonesian-migrant-workers-contains-10-terms-1/'
const protest2023 =
  'http://scmp.com/news/hong-kong/hong-kong-economy/article/3230936/' +
  'indonesian-domestic-helpers-hong-kong-protest-against-agencies-overcharging-practices-outside'

export const d11 = exampleDemand({
  code: 'D11',
  title: {
    en: 'No placement fees for Indonesian migrant workers, in practice too',
    id: 'Bebas biaya penempatan bagi buruh migran Indonesia, juga dalam kenyataan',
    tl: 'Walang placement fee para sa mga migranteng Indones, hindi lang sa papel',
    ar: 'لا رسوم استقدام على العمال المهاجرين الإندونيسيين، لا على الورق فقط',
    'zh-Hant': '印尼移工免付仲介費，而且要真正做到',
  },
  text: 'No Indonesian migrant worker must pay for being placed, on paper or in practice.',
  how: {
    en: 'Let workers process their contracts directly.',
    id: 'Biarkan pekerja mengurus kontraknya sendiri secara langsung.',
    tl: 'Hayaang direktang asikasuhin ng mga manggagawa ang kanilang kontrata.',
    ar: 'دعوا العمال يُنجزون عقودهم مباشرة.',
    'zh-Hant': '讓勞工直接辦理自己的合約。',
  },
  raisers: ['jbmi', 'pilar', 'atki', 'imwu'],
  addressees: [...indonesian, 'hk-labour-department'],
  places: ['Indonesia', 'Hong Kong', 'Taiwan'],
  objectives: [6],
  frameworks: ['sdg-10.7', 'c181-7', 'c189-15'],
  lookedOn: '2023-08-13',
  events: [
    {
      on: '2005-08-21',
      kind: 'demand',
      effect: 'raises',
      by: raiser('atki', 'ATKI Hong Kong'),
      text: 'A survey of 2,770: 51% paid more than HK$20,000, and 53% are underpaid.',
      delivery: saidInPublic(),
      sources: ['http://www.migrants.net/atki-press-statement/'],
    },
    {
      on: '2010-10',
      kind: 'demand',
      effect: 'changes',
      by: raiser('pilar', 'PILAR'),
      text: {
        en: 'More than 350 people at the consulate ask to process contracts directly. HK$21,000 is charged.',
        id: 'Lebih dari 350 orang di depan konsulat menuntut kontrak mandiri. Potongan agen HK$21.000.',
        tl: 'Mahigit 350 katao sa konsulado ang humiling ng direktang pagproseso ng kontrata. HK$21,000 ang sinisingil.',
        ar: 'أكثر من 350 شخصًا عند القنصلية يطالبون بإنجاز العقود مباشرة. ويؤخذ من العامل 21,000 دولار هونغ كونغ.',
        'zh-Hant': '350多人在領事館要求直接辦理合約。現時收費為21,000港元。',
      },
      delivery: saidInPublic({ to: ['id-consulate-hong-kong'], where: 'at the Indonesian consulate in Hong Kong' }),
      sources: ['https://thefword.org.uk/2010/10/against_recruit/'],
    },
    {
      on: '2017',
      kind: 'law',
      effect: 'for',
      by: authority('id-government', 'Indonesia (Law 18/2017, article 30)'),
      concerns: indonesian,
      text: 'Workers may not be charged the costs of their placement.',
      sources: ['https://dinastires.org/JLPH/article/view/488'],
    },
    {
      on: '2020-07',
      kind: 'law',
      effect: 'for',
      by: authority('id-bp2mi', 'BP2MI (Regulation 9/2020)'),
      concerns: indonesian,
      text: 'A regulation puts the law into practice.',
      sources: [tenTerms],
    },
    {
      on: '2021-01-15',
      kind: 'reversal',
      effect: 'takes-back',
      by: authority('id-bp2mi', 'BP2MI'),
      concerns: indonesian,
      text: 'The start is put off to 15 July 2021: employers in Taiwan object, and the provinces have no budget for it.',
      sources: ['https://www.taiwannews.com.tw/en/news/4103085'],
    },
    {
      on: '2021-08-12',
      kind: 'implementation',
      effect: 'for',
      by: authority('id-bp2mi', 'BP2MI'),
      concerns: indonesian,
      text: {
        en: 'The start of the rule is inaugurated.',
        id: 'Pelaksanaan aturan bebas biaya diresmikan.',
        tl: 'Pinasinayaan ang pagpapatupad ng patakaran.',
        ar: 'دُشّن بدء العمل بالقاعدة.',
        'zh-Hant': '宣布規定開始實施。',
      },
      sources: [tenTerms],
    },
    {
      on: '2023-08-13',
      kind: 'check',
      effect: 'not-met',
      by: raiser('jbmi', 'About 50 workers at the Indonesian consulate in Hong Kong'),
      text: {
        en: 'Agencies still charge.',
        id: 'Agen masih memungut biaya.',
        tl: 'Naniningil pa rin ang mga ahensya.',
        ar: 'ما زالت المكاتب تأخذ الرسوم.',
        'zh-Hant': '仲介仍在收費。',
      },
      unverified: 'The group is not named; the workers are counted with those who raised it.',
      sources: [protest2023],
    },
    {
      on: '2023-08-13',
      kind: 'answer',
      effect: 'refuses',
      // Two bodies gave the same answer; each keeps it as its own word.
      by: authority('id-consulate-hong-kong', 'The Indonesian consulate, as well as the Hong Kong Labour Department'),
      concerns: ['id-consulate-hong-kong', 'hk-labour-department'],
      text: {
        en: 'The existing policy is unchanged.',
        id: 'Kebijakan yang berlaku tidak berubah.',
        tl: 'Walang pagbabago sa kasalukuyang patakaran.',
        ar: 'لم تتغيّر السياسة القائمة.',
        'zh-Hant': '現行政策不變。',
      },
      sources: [protest2023],
    },
  ],
})
