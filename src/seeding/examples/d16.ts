// D16: abolish the rule that workers must leave Taiwan every three years; the law was changed in 2016.
import { authority, exampleDemand } from '../example.ts'

const benefiting = 'http://www.recruitmentreform.org/migrant-workers-benefiting-from-labor-law-amendment-agency/'

export const d16 = exampleDemand({
  code: 'D16',
  title: {
    en: 'Abolish the three-year exit rule in Taiwan',
    id: 'Hapus aturan wajib keluar dari Taiwan setiap tiga tahun',
    tl: 'Alisin ang patakarang kailangang lumabas ng Taiwan tuwing tatlong taon',
    ar: 'ألغوا قاعدة الخروج كل ثلاث سنوات في تايوان',
    'zh-Hant': '廢除台灣移工三年須出國一日的規定',
  },
  text: 'Migrant workers must no longer be made to leave Taiwan when three years are over.',
  raisers: ['ment', 'tiwa'],
  addressees: ['tw-legislative-yuan', 'tw-ministry-of-labor'],
  places: ['Taiwan'],
  objectives: [5, 6],
  frameworks: ['sdg-8.8', 'sdg-10.7', 'icrmw-52'],
  lookedOn: '2017-09-14',
  note: {
    text: 'A side effect was reported later: brokers moved to illegal fees for "buying" a job.',
    sources: ['https://www.taipeitimes.com/News/taiwan/archives/2019/11/05/2003725280'],
  },
  events: [
    {
      on: '2016-06-22',
      kind: 'context',
      effect: 'none',
      by: authority('tw-legislative-yuan', 'The legislature'),
      text: "A first approval is given. In July six brokers' groups protest against it; MENT supports it.",
      sources: ['http://www.recruitmentreform.org/recruitment-agencies-protest-labor-bill-workers-rally-in-favor/'],
    },
    {
      on: '2016-10-21',
      kind: 'law',
      effect: 'for',
      by: authority('tw-legislative-yuan', 'Legislative Yuan'),
      text: 'Article 52 of the Employment Service Act is amended in third reading.',
      inForceFrom: '2016-11-05',
      sources: ['http://www.chinapost.com.tw/taiwan/national/national-news/2016/10/21/481707/Lawmakers-ax.htm'],
    },
    {
      on: '2016-11-05',
      kind: 'implementation',
      effect: 'for',
      by: authority('tw-ministry-of-labor', 'Ministry of Labor'),
      text: {
        en: 'The amended law is in force.',
        id: 'Undang-undang yang diubah mulai berlaku.',
        tl: 'Umiiral na ang inamyendahang batas.',
        ar: 'القانون المعدّل نافذ.',
        'zh-Hant': '修正後的法律已經生效。',
      },
      sources: [benefiting],
    },
    {
      on: '2017-08',
      kind: 'context',
      effect: 'none',
      by: authority('tw-workforce-development-agency', 'Workforce Development Agency'),
      text: 'By the end of August 2017, 78,917 workers did not have to leave.',
      sources: [benefiting],
    },
  ],
})
