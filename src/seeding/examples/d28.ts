// D28: let migrant workers in Thailand form unions; laws were said to be in the making in 2022.
import { authority, exampleDemand, raiser, saidInPublic } from '../example.ts'

export const d28 = exampleDemand({
  code: 'D28',
  title: {
    en: 'The right of migrant workers in Thailand to form unions',
    id: 'Hak buruh migran di Thailand untuk membentuk serikat',
    tl: 'Karapatan ng mga migranteng manggagawa sa Thailand na magtayo ng unyon',
    ar: 'حق العمال المهاجرين في تايلاند في تأسيس النقابات',
    'zh-Hant': '泰國移工組織工會的權利',
  },
  text: 'Migrant workers in Thailand must have the right to form unions.',
  how: {
    en: 'Ratify ILO Conventions 87 and 98, and amend the Labour Relations Act of 1975.',
    id: 'Ratifikasi Konvensi ILO 87 dan 98, dan ubah Undang-Undang Hubungan Perburuhan tahun 1975.',
    tl: 'Pagtibayin ang ILO Convention 87 at 98, at amyendahan ang Labour Relations Act ng 1975.',
    ar: 'صادقوا على اتفاقيتي منظمة العمل الدولية 87 و98، وعدّلوا قانون علاقات العمل لسنة 1975.',
    'zh-Hant': '批准國際勞工組織第87號和第98號公約，並修訂1975年《勞資關係法》。',
  },
  raisers: ['mwrn', 'serc', 'seafood-working-group'],
  addressees: ['th-government'],
  places: ['Thailand'],
  objectives: [6, 16],
  frameworks: ['sdg-8.8', 'c087-2', 'icescr-8', 'icrmw-40'],
  lookedOn: '2022-08-31',
  note: { text: 'The law was unchanged at the last source.' },
  events: [
    {
      on: '2020-03',
      kind: 'demand',
      effect: 'raises',
      by: raiser('seafood-working-group', 'ILRF, Seafood Working Group'),
      text: {
        en: 'The report "Time for a Sea Change" asks for the right to form unions.',
        id: 'Laporan "Time for a Sea Change" menuntut hak membentuk serikat.',
        tl: 'Hinihingi ng ulat na "Time for a Sea Change" ang karapatang magtayo ng unyon.',
        ar: 'يطالب تقرير Time for a Sea Change بالحق في تأسيس النقابات.',
        'zh-Hant': '報告《Time for a Sea Change》要求組織工會的權利。',
      },
      delivery: saidInPublic(),
      sources: ['https://laborrights.app.neoncrm.com/survey.jsp?surveyId=54'],
    },
    {
      on: '2022-08',
      kind: 'commitment',
      effect: 'promises',
      by: authority('th-government', 'Government of Thailand'),
      text: {
        en: 'Laws on the union rights of migrants are said to be in the making.',
        id: 'Undang-undang tentang hak berserikat bagi migran katanya sedang disusun.',
        tl: 'Ginagawa na raw ang mga batas para sa karapatang mag-unyon ng mga migrante.',
        ar: 'يقال إن قوانين عن الحقوق النقابية للمهاجرين قيد الإعداد.',
        'zh-Hant': '據稱正在制訂移工工會權利的法律。',
      },
      sources: ['http://laborrights.ilrf.org/releases/glj-ilrf-calls-thailand-enshrine-labor-rights-migrants-law'],
    },
  ],
})
