// D01: a living wage for migrant domestic workers in Hong Kong, asked every year and answered with a small rise.
import { authority, exampleDemand, handedOver, perMonth, raiser, saidInPublic } from '../example.ts'

const government = authority('hk-government', 'Government of the Hong Kong SAR')
const asked = ['hk-labour-department', 'hk-labour-and-welfare-bureau'] as const
const insulted = 'https://www.bulatlat.com/2018/09/30/domestic-workers-hong-kong-insulted-measly-wage-food-allowance-hike/'
const meeting2023 =
  'https://www.scmp.com/news/hong-kong/hong-kong-economy/article/3230548/' +
  'migrant-worker-groups-urge-hong-kong-increase-minimum-wage-domestic-helpers-27-cent-amid-high-living'
const press2023 =
  'https://hongkongfp.com/2023/08/11/hong-kong-domestic-worker-groups-call-for-minimum-wage-hike-ahead-of-annual-review/'
const radio2023 = 'https://news.rthk.hk/rthk/en/component/k2/1720727-20230929.htm'

export const d01 = exampleDemand({
  code: 'D01',
  title: {
    en: 'A living wage for migrant domestic workers in Hong Kong',
    id: 'Upah layak untuk pekerja rumah tangga migran di Hong Kong',
    tl: 'Nakabubuhay na sahod para sa mga migranteng domestic worker sa Hong Kong',
    ar: 'أجر يكفي للعيش لعاملات المنازل المهاجرات في هونغ كونغ',
    'zh-Hant': '香港家務移工要有足以維生的工資',
  },
  text:
    'Raise the Minimum Allowable Wage of migrant domestic workers to what a person can live on. ' +
    'AMCB asked for HK$6,172 in 2025; FADWU asks with figures of its own.',
  how: {
    en: 'The Philippine and the Indonesian consulate can raise it in talks between the governments.',
    id: 'Konsulat Filipina dan Konsulat Indonesia dapat mengangkatnya dalam pembicaraan antarpemerintah.',
    tl: 'Maaaring iharap ito ng konsulado ng Pilipinas at ng Indonesia sa usapan ng mga pamahalaan.',
    ar: 'تستطيع القنصليتان الفلبينية والإندونيسية طرح ذلك في المحادثات بين الحكومات.',
    'zh-Hant': '菲律賓和印尼領事館可以在政府之間的會談中提出。',
  },
  raisers: ['amcb', 'fadwu'],
  addressees: [...asked, 'ph-consulate-hong-kong', 'id-consulate-hong-kong'],
  places: ['Hong Kong'],
  objectives: [6, 16],
  frameworks: ['sdg-8.5', 'sdg-8.8', 'icescr-7', 'c189-11', 'icrmw-25'],
  lookedOn: '2025-09-29',
  note: {
    text:
      'The figure of HK$5,894, given for AMCB in 2019 to 2022, was not found again and is unsure. FADWU asked HK$6,300 in 2024. ' +
      'An undated article gives HK$6,500 and HK$2,700 for food; it is probably of August 2025, which is unsure.',
    sources: [
      'https://prologuejournal.com/domestic-workers-rights-advocates-call-on-hong-kong-govt-to-mandate-monthly-living-wage-of-hk6300',
      'https://frominsideasia.com/?p=151699',
    ],
  },
  events: [
    {
      on: '2015-08-07',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('amcb', 'AMCB'),
      text: 'More than 50 people hand in a petition: AMCB asks HK$4,500, as it did in 2014.',
      amounts: [perMonth('4500', 'HKD')],
      delivery: handedOver(),
      sources: ['https://hongkongfp.com/2015/08/07/domestic-workers-rally-to-demand-wage-and-food-allowance-increase/'],
    },
    {
      on: '2017-09',
      kind: 'demand',
      effect: 'changes',
      by: raiser('amcb', 'AMCB'),
      text: 'AMCB asks HK$5,500.',
      amounts: [perMonth('5500', 'HKD')],
      sources: ['https://asiatimes.com/2017/09/migrant-worker-group-calling-increased-pay-maids/'],
    },
    {
      on: '2018-08-07',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('amcb', 'AMCB and IMWU'),
      text:
        'Fifteen representatives bring HK$5,500 to the annual meeting; about 30 people stand outside. ' +
        'The figure is argued from a living wage study by Oxfam Hong Kong.',
      amounts: [perMonth('5500', 'HKD')],
      delivery: handedOver({ where: 'at the annual meeting' }),
      sources: [
        'https://asiatimes.com/2018/08/group-wants-domestic-worker-wages-raised-to-hk5500/',
        insulted,
        'https://www.scmp.com/news/hong-kong/community/article/2158705/hong-kongs-domestic-helpers-reveal-hunger-horror-stories',
      ],
    },
    {
      on: '2018-09-28',
      kind: 'answer',
      effect: 'refuses',
      by: government,
      concerns: asked,
      text: 'The wage is set at HK$4,520, which is HK$110 more.',
      amounts: [perMonth('4520', 'HKD')],
      sources: [insulted],
    },
    {
      on: '2018-09-28',
      kind: 'context',
      effect: 'none',
      by: raiser('amcb', 'AMCB'),
      text: 'AMCB calls it a slave wage.',
      sources: [insulted],
    },
    {
      on: '2020-09-29',
      kind: 'answer',
      effect: 'refuses',
      by: government,
      concerns: asked,
      text: 'The wage is frozen at HK$4,630, and frozen again in 2021.',
      amounts: [perMonth('4630', 'HKD')],
      sources: [
        'https://www.scmp.com/news/hong-kong/society/article/3103573/no-pay-rise-hong-kongs-domestic-helpers-coming-year',
        meeting2023,
      ],
    },
    {
      on: '2022-09-30',
      kind: 'answer',
      effect: 'refuses',
      by: government,
      concerns: asked,
      text: 'The wage is set at HK$4,730, a rise of 2.2%.',
      amounts: [perMonth('4730', 'HKD')],
      sources: ['https://mb.com.ph/2022/10/01/hong-kong-increases-minimum-allowable-wage-food-allowance-for-domestic-helpers'],
    },
    {
      on: '2023-08-09',
      kind: 'demand',
      effect: 'changes',
      by: raiser('amcb', 'AMCB and FADWU'),
      text: 'At a meeting with the Labour Department AMCB asks HK$6,016 and FADWU HK$6,228.',
      amounts: [perMonth('6016', 'HKD', 'AMCB'), perMonth('6228', 'HKD', 'FADWU')],
      delivery: handedOver({ to: ['hk-labour-department'], where: 'at a meeting', receivedBy: 'Labour Department' }),
      otherwise: [{ source: press2023, amounts: [perMonth('6106', 'HKD', 'AMCB')] }],
      sources: [meeting2023, press2023],
    },
    {
      on: '2023-09-29',
      kind: 'answer',
      effect: 'refuses',
      by: government,
      concerns: asked,
      text: 'The wage is set at HK$4,870, which is HK$140 more.',
      amounts: [perMonth('4870', 'HKD')],
      sources: [radio2023],
    },
    {
      on: '2023-09-29',
      kind: 'context',
      effect: 'none',
      by: raiser('amcb', 'AMCB'),
      text: 'AMCB says that it is not disclosed how the wage is calculated.',
      sources: [radio2023],
    },
    {
      on: '2024-09-15',
      kind: 'demand',
      effect: 'changes',
      by: raiser('amcb', 'AMCB'),
      text: 'AMCB asks HK$6,172. Rallies at the two consulates call for talks between the governments.',
      amounts: [perMonth('6172', 'HKD')],
      delivery: saidInPublic({
        to: ['ph-consulate-hong-kong', 'id-consulate-hong-kong'],
        where: 'at the Philippine and the Indonesian consulate',
      }),
      sources: ['https://hkpinoytv.com/migrant-workers-in-hong-kong-rally-for-living-wage-challenge-consulates-to-act/'],
    },
    {
      on: '2024-09-27',
      kind: 'answer',
      effect: 'refuses',
      by: government,
      concerns: asked,
      text: 'The wage is set at HK$4,990, a rise of 2.5%.',
      amounts: [perMonth('4990', 'HKD')],
      sources: ['https://en.goodlifehk.com.hk/post/helpers-to-get-2-5-pay-rise'],
    },
    {
      on: '2025-09-25',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('amcb', 'AMCB'),
      text: {
        en: 'AMCB asks HK$6,172 again, with about 4,000 signatures, and against a call by employers for a freeze.',
        id: 'AMCB kembali menuntut HK$6.172 dengan sekitar 4.000 tanda tangan, menolak seruan majikan untuk membekukan upah.',
        tl: 'Muling hinihingi ng AMCB ang HK$6,172, dala ang mga 4,000 lagda, laban sa panawagan ng mga employer na i-freeze ang sahod.',
        ar: 'تطالب AMCB من جديد بمبلغ 6,172 دولار هونغ كونغ، ومعها نحو 4,000 توقيع، في وجه دعوة أصحاب العمل إلى تجميد الأجر.',
        'zh-Hant': 'AMCB再次要求6,172港元，附上約4,000個簽名，並反對雇主凍結工資的呼籲。',
      },
      amounts: [perMonth('6172', 'HKD')],
      sources: [
        'https://www.sunwebhk.com/2025/09/migrant-workers-hit-out-at-call-for.html',
        'https://hkpinoytv.com/hong-kong-migrant-workers-demand-for-hk6172-living-wage-protest-wage-freeze',
      ],
    },
    {
      on: '2025-09-29',
      kind: 'answer',
      effect: 'refuses',
      by: government,
      concerns: asked,
      text: {
        en: 'The wage is set at HK$5,100, a rise of 2.2%, for contracts signed from 30 September 2025.',
        id: 'Upah ditetapkan HK$5.100, naik 2,2%, untuk kontrak yang ditandatangani mulai 30 September 2025.',
        tl: 'Itinakda ang sahod sa HK$5,100, dagdag na 2.2%, para sa mga kontratang pipirmahan mula Setyembre 30, 2025.',
        ar: 'حُدّد الأجر بمبلغ 5,100 دولار هونغ كونغ، بزيادة 2.2%، للعقود الموقّعة منذ 30 سبتمبر 2025.',
        'zh-Hant': '工資定為5,100港元，增加2.2%，適用於2025年9月30日起簽訂的合約。',
      },
      amounts: [perMonth('5100', 'HKD')],
      sources: ['https://hkpinoytv.com/?p=5906'],
    },
  ],
})
