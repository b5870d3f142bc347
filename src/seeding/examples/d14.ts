// D14: abolish the Overseas Employment Certificate; twice promised, replaced in part by a digital pass in 2025.
import { authority, exampleDemand, raiser } from '../example.ts'

const welcome = 'https://sunwebhk.com/2017/06/militants-cautiously-welcome-pro-ofw.html'

export const d14 = exampleDemand({
  code: 'D14',
  title: {
    en: 'Abolish the Overseas Employment Certificate (OEC)',
    id: 'Hapus Overseas Employment Certificate (OEC)',
    tl: 'Ibasura ang Overseas Employment Certificate (OEC)',
    ar: 'ألغوا شهادة العمل في الخارج (OEC)',
    'zh-Hant': '廢除海外就業證明（OEC）',
  },
  text: 'Filipino workers must be able to go to work abroad without the Overseas Employment Certificate.',
  raisers: ['migrante', 'unifil-migrante-hk', 'social-justice-for-mdws'],
  addressees: ['ph-department-of-labor', 'ph-department-of-migrant-workers', 'ph-president'],
  places: ['Philippines'],
  objectives: [4, 12, 14],
  frameworks: ['sdg-10.7', 'iccpr-12', 'icrmw-8'],
  lookedOn: '2025-12-09',
  note: {
    text:
      'DOLE was asked in 2017, the Department of Migrant Workers since 2022. ' +
      'The pass was promised to be valid until the contract ends; the one that came is valid for 90 days.',
  },
  events: [
    {
      on: '2017-05-13',
      kind: 'commitment',
      effect: 'promises',
      by: authority('ph-department-of-labor', 'Secretary of Labor, to UNIFIL-Migrante in Hong Kong'),
      text: {
        en: 'The OEC is to be scrapped and a free iDOLE card given, with three more concessions.',
        id: 'OEC akan dihapus dan diganti kartu iDOLE gratis, ditambah tiga konsesi lain.',
        tl: 'Ibabasura raw ang OEC at magbibigay ng libreng iDOLE card, dagdag ang tatlo pang konsesyon.',
        ar: 'ستُلغى شهادة OEC وتُعطى بطاقة iDOLE مجانًا، مع ثلاثة تنازلات أخرى.',
        'zh-Hant': '將取消OEC，改發免費的iDOLE卡，另有三項讓步。',
      },
      sources: [welcome],
    },
    {
      on: '2017-06',
      kind: 'check',
      effect: 'not-met',
      by: raiser('unifil-migrante-hk', 'UNIFIL-Migrante'),
      text: {
        en: 'The group welcomes it. But all of it is still only commitments, and it will not stop until it sees them really carried out.',
        id: 'Kelompok ini menyambutnya. Tetapi semuanya baru janji, dan mereka tidak akan berhenti sebelum benar-benar dijalankan.',
        tl: 'Tinatanggap ito ng grupo. Pero puro pangako pa lang ang lahat, at hindi sila titigil hangga’t hindi ito talagang natutupad.',
        ar: 'ترحّب المجموعة بذلك. لكنه كله ما زال تعهدات فقط، ولن تتوقف حتى تراها تُنفَّذ فعلًا.',
        'zh-Hant': '團體表示歡迎。但這一切仍只是承諾，在看到真正落實之前不會停下。',
      },
      sources: [welcome],
    },
    {
      on: '2022-12-09',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('migrante', 'Migrante, with overseas workers in Hong Kong and the Middle East'),
      text: {
        en: 'Abolish it. Workers pay a shop to get through the portal.',
        id: 'Hapus saja. Pekerja sampai harus membayar toko agar bisa melewati portalnya.',
        tl: 'Ibasura na. Nagbabayad pa sa tindahan ang mga manggagawa para lang makalusot sa portal.',
        ar: 'ألغوها. فالعمال يدفعون لمحل حتى يعبروا البوابة الإلكترونية.',
        'zh-Hant': '廢除它。移工要付錢給店家才能通過網上系統。',
      },
      sources: ['https://www.bulatlat.com/2022/12/10/ofws-seek-to-abolish-overseas-employment-certificate/'],
    },
    {
      on: '2023-07-09',
      kind: 'commitment',
      effect: 'promises',
      by: authority('ph-president', 'President of the Philippines'),
      text: {
        en: 'A free digital OFW Pass is to replace the OEC fully within 2 to 3 months, valid until the contract ends.',
        id: 'OFW Pass digital yang gratis akan menggantikan OEC sepenuhnya dalam 2 sampai 3 bulan, berlaku sampai kontrak habis.',
        tl: 'Libreng digital na OFW Pass ang ganap na papalit sa OEC sa loob ng 2 hanggang 3 buwan, may bisa hanggang dulo ng kontrata.',
        ar: 'سيحلّ تصريح رقمي مجاني، OFW Pass، محلّ شهادة OEC تمامًا خلال شهرين إلى 3 أشهر، ويبقى صالحًا حتى ينتهي العقد.',
        'zh-Hant': '免費的數位OFW Pass將在2至3個月內完全取代OEC，有效至合約結束。',
      },
      deadline: '2023-10',
      sources: [
        'https://www.philstar.com/headlines/2023/07/10/2280017/dmw-ordered-make-overseas-employment-certificate-free-charge/amp/',
        'https://filipinotimes.net/latest-news/2023/07/15/bye-oec-hello-ofw-pass/',
      ],
    },
    {
      on: '2025-12-09',
      kind: 'implementation',
      effect: 'in-part',
      by: authority('ph-department-of-migrant-workers', 'Department of Migrant Workers (Advisory 38-2025)'),
      text: {
        en: 'The OFW Pass is used in all destinations, but only for returning workers (Balik Manggagawa), and it is valid for 90 days.',
        id: 'OFW Pass berlaku di semua negara tujuan, tetapi hanya untuk pekerja yang kembali (Balik Manggagawa), dan hanya 90 hari.',
        tl: 'Gamit na ang OFW Pass sa lahat ng destinasyon, pero para lang sa mga Balik Manggagawa, at 90 araw lang ang bisa.',
        ar: 'يُستعمل OFW Pass لكل الوجهات، لكن للعائدين إلى عملهم فقط (Balik Manggagawa)، وهو صالح 90 يومًا.',
        'zh-Hant': 'OFW Pass已用於所有目的地，但只適用於返回原職的移工（Balik Manggagawa），有效期90天。',
      },
      sources: ['https://www.sunstar.com.ph/manila/oec-out-ofw-pass-in'],
    },
  ],
})
