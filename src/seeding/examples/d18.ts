// D18: freedom to change employers in Taiwan, asked at a rally in January 2022; no answer is on record.
import { exampleDemand, raiser, saidInPublic } from '../example.ts'

export const d18 = exampleDemand({
  code: 'D18',
  title: {
    en: 'Freedom to change employers in Taiwan',
    id: 'Bebas ganti majikan di Taiwan',
    tl: 'Kalayaang lumipat ng amo sa Taiwan',
    ar: 'حرية تغيير صاحب العمل في تايوان',
    'zh-Hant': '台灣移工要有轉換雇主的自由',
  },
  text: 'Migrant workers in Taiwan must be free to change their employer.',
  raisers: ['ment', 'tiwa'],
  addressees: ['tw-ministry-of-labor'],
  places: ['Taiwan'],
  objectives: [6],
  frameworks: ['sdg-8.8', 'sdg-8.7', 'icrmw-52', 'c029-2'],
  lookedOn: '2022-01-16',
  note: { text: 'Whether anything has changed since the last source is unsure.' },
  events: [
    {
      on: '2022-01-16',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('tiwa', 'A rally of migrant workers'),
      text: {
        en: 'It is asked for more than 700,000 workers on contracts of three years.',
        id: 'Dituntut bagi lebih dari 700.000 pekerja dengan kontrak tiga tahun.',
        tl: 'Hinihingi ito para sa mahigit 700,000 manggagawang may tatlong taong kontrata.',
        ar: 'يُطالَب بذلك لأكثر من 700,000 عامل بعقود مدتها ثلاث سنوات.',
        'zh-Hant': '這是為超過70萬名三年期合約的移工提出的要求。',
      },
      delivery: saidInPublic(),
      sources: ['https://tiwa.org.tw/freedom-to-change-employers-2022-migrant-worker-rally-press-release-20220116/'],
    },
  ],
})
