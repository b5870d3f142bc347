// D24: abolish the Family Background Report for women who migrate; the Cabinet of Sri Lanka dropped it in 2022 after two false starts.
import { authority, exampleDemand, other } from '../example.ts'

const cabinet = authority('lk-cabinet', 'Cabinet of Sri Lanka')
const blog = 'http://kiyanna.lk/blog/1732/'
const reconsider = 'https://ceylontoday.lk/2022/07/12/reconsider-decision-to-cancel-background-report-women-mps/'

export const d24 = exampleDemand({
  code: 'D24',
  title: {
    en: 'Abolish the Family Background Report for women who migrate',
    id: 'Hapus Laporan Latar Belakang Keluarga bagi perempuan pekerja migran',
    tl: 'Ibasura ang Family Background Report para sa kababaihang migrante',
    ar: 'ألغوا تقرير الخلفية العائلية للنساء المهاجرات',
    'zh-Hant': '廢除女性移工的家庭背景報告',
  },
  text: 'Women must be able to go abroad to work without a Family Background Report.',
  raisers: ['womens-groups', 'migrant-groups', 'litigants'],
  addressees: ['lk-cabinet', 'lk-foreign-employment-ministry'],
  places: ['Sri Lanka'],
  objectives: [5, 7],
  frameworks: ['sdg-5.1', 'sdg-10.7', 'cedaw-15', 'iccpr-12'],
  lookedOn: '2022-07-12',
  events: [
    {
      on: '2013-08',
      kind: 'law',
      effect: 'against',
      by: authority('lk-foreign-employment-ministry', 'The ministry'),
      text: 'The report is made mandatory.',
      sources: [blog],
    },
    {
      on: '2016-01-29',
      kind: 'context',
      effect: 'none',
      by: other("A women's blog"),
      text: 'The press said it was abolished. The blog telephones the ministry, which says that nothing is decided.',
      sources: [blog],
    },
    {
      on: '2016-10-04',
      kind: 'answer',
      effect: 'refuses',
      by: cabinet,
      text: {
        en: 'The report is kept, and widened.',
        id: 'Laporan itu dipertahankan, bahkan diperluas.',
        tl: 'Pinanatili at pinalawak pa ang report.',
        ar: 'أُبقي التقرير ووُسّع.',
        'zh-Hant': '報告保留，而且擴大。',
      },
      sources: ['http://www.ft.lk/article/571964/Govt--to-retain-family-background-reports-despite-protests'],
    },
    {
      on: '2019-01-30',
      kind: 'commitment',
      effect: 'promises',
      by: authority('lk-foreign-employment-ministry', 'The minister'),
      text: {
        en: 'The report is to be replaced by a plan that supports.',
        id: 'Laporan itu akan diganti dengan rencana yang mendukung.',
        tl: 'Papalitan daw ang report ng planong sumusuporta.',
        ar: 'ستحلّ محلّ التقرير خطة للمساندة.',
        'zh-Hant': '將以一項支援計畫取代這份報告。',
      },
      sources: [
        'https://dailymirror.lk/print/business-news/' +
          'Sri-Lanka-to-do-away-with-discriminatory-FBR-regulations-on-female-migrant-workers/273-161712',
      ],
    },
    {
      on: '2022-06-27',
      kind: 'law',
      effect: 'for',
      by: cabinet,
      text: {
        en: 'The report is no longer mandatory. The minimum age of the child is lowered to two; the woman must be at least 21.',
        id: 'Laporan itu tidak lagi wajib. Usia minimal anak turun menjadi dua tahun; usia minimal perempuan 21 tahun.',
        tl: 'Hindi na sapilitan ang report. Ibinaba sa dalawang taon ang pinakabatang edad ng anak; 21 ang pinakabatang edad ng babae.',
        ar: 'لم يعد التقرير إلزاميًا. وخُفض الحد الأدنى لعمر الطفل إلى سنتين؛ ويجب ألا يقلّ عمر المرأة عن 21 سنة.',
        'zh-Hant': '報告不再是強制要求。子女最低年齡降為兩歲；婦女須年滿21歲。',
      },
      sources: ['https://ceylontoday.lk/2022/06/29/family-background-report-scrapped/', reconsider],
    },
    {
      on: '2022-07-12',
      kind: 'context',
      effect: 'none',
      by: other("Women Parliamentarians' Caucus"),
      text: 'The caucus asks to reconsider the decision.',
      sources: [reconsider],
    },
  ],
})
