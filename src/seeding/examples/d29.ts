// D29: the right to organise for migrants in Malaysia; the law changed in part in 2024, and migrants still may not form their own.
import { authority, exampleDemand, raiser } from '../example.ts'

export const d29 = exampleDemand({
  code: 'D29',
  title: {
    en: 'The right to organise for migrants in Malaysia',
    id: 'Hak berorganisasi bagi migran di Malaysia',
    tl: 'Karapatang mag-organisa para sa mga migrante sa Malaysia',
    ar: 'حق المهاجرين في ماليزيا في التنظيم',
    'zh-Hant': '馬來西亞移工組織起來的權利',
  },
  text: 'Migrants in Malaysia must have the right to organise.',
  raisers: ['apmm', 'apmm-partners', 'mtuc'],
  addressees: ['my-ministry-of-human-resources'],
  places: ['Malaysia'],
  objectives: [6, 16],
  frameworks: ['sdg-8.8', 'c087-2', 'icescr-8', 'icrmw-26'],
  lookedOn: '2025-09-30',
  events: [
    {
      on: '2024-09-15',
      kind: 'law',
      effect: 'in-part',
      by: authority('my-government', 'Malaysia (Trade Unions (Amendment) Act 2024)'),
      text: {
        en:
          'The law is in force. Several unions are allowed, and by the new section 26(1C) membership is not to be confined ' +
          'to a race, religion or nationality.',
        id:
          'Undang-undang mulai berlaku. Beberapa serikat diperbolehkan, dan menurut pasal baru 26(1C) keanggotaan tidak boleh dibatasi ' +
          'pada satu ras, agama atau kebangsaan.',
        tl:
          'Umiiral na ang batas. Pinapayagan ang maraming unyon, at ayon sa bagong section 26(1C), hindi dapat limitahan ang pagsapi ' +
          'sa isang lahi, relihiyon o nasyonalidad.',
        ar: 'القانون نافذ. يُسمح بتعدد النقابات، وبالقسم الجديد 26(1C) لا تُقصر العضوية على عرق أو دين أو جنسية.',
        'zh-Hant': '法律已經生效。容許多個工會並存，新增的第26(1C)條規定會員資格不得限於某一種族、宗教或國籍。',
      },
      sources: [
        'https://mylaw.my/legislation/akta-kesatuan-sekerja-pindaan-2024/section-11',
        'https://thesun.my/malaysia-news/workers-urged-to-join-trade-unions-to-safeguard-welfare-LC13337936',
      ],
    },
    {
      on: '2025-09',
      kind: 'check',
      effect: 'not-met',
      by: raiser('apmm', 'APMM, in its campaign'),
      text: {
        en: 'Migrant workers may still not form organisations of their own.',
        id: 'Buruh migran masih belum boleh membentuk organisasinya sendiri.',
        tl: 'Hindi pa rin pinapayagang magtayo ng sariling organisasyon ang mga migranteng manggagawa.',
        ar: 'ما زال العمال المهاجرون لا يستطيعون تأسيس منظمات خاصة بهم.',
        'zh-Hant': '移工仍不能成立自己的組織。',
      },
      unverified: 'The year is inferred.',
      sources: ['https://www.apmigrants.org/apmm/fydm74ptdgxpx2zmw5747e3fhhpw8n'],
    },
  ],
})
