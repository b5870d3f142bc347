// D13: nullify forced SSS contributions tied to the exit clearance; the Supreme Court struck down a part in 2024.
import { authority, exampleDemand, handedOver, raiser } from '../example.ts'

const petition =
  'https://migranteinternational.org/' +
  'ofws-and-makabayan-bloc-file-supreme-court-petition-to-stop-mandatory-sss-employer-contribution-from-ofws/'
const requirement = 'https://www.pinoy-ofw.com/hong-kong/46425-sss-oec-requirement.html'

export const d13 = exampleDemand({
  code: 'D13',
  title: {
    en: 'Nullify mandatory SSS contributions tied to the exit clearance',
    id: 'Batalkan iuran wajib SSS yang dijadikan syarat izin berangkat',
    tl: 'Ipawalang-bisa ang sapilitang kontribusyon sa SSS na kondisyon bago makaalis',
    ar: 'أبطلوا ربط تصريح السفر باشتراكات SSS الإلزامية',
    'zh-Hant': '廢除以強制繳納SSS作為出境許可的條件',
  },
  text: 'Overseas Filipino workers must not be forced to pay SSS contributions, and not as a condition for leaving the country.',
  raisers: ['migrante', 'makabayan', 'ofws'],
  addressees: ['ph-sss', 'ph-department-of-foreign-affairs', 'ph-department-of-labor', 'ph-poea', 'ph-supreme-court'],
  places: ['Philippines'],
  objectives: [22, 14],
  frameworks: ['sdg-1.3', 'icescr-9', 'icrmw-27'],
  lookedOn: '2025-03-26',
  note: { text: 'The work of the POEA is now done by the Department of Migrant Workers.' },
  events: [
    {
      on: '2019-02-07',
      kind: 'law',
      effect: 'against',
      by: authority('ph-government', 'The Philippines (Republic Act 11199)'),
      text: 'The law is signed. Overseas workers are to pay both shares, their own and the employer’s.',
      sources: [petition],
    },
    {
      on: '2019-08-27',
      kind: 'demand',
      effect: 'raises',
      by: raiser('migrante', 'The petitioners (G.R. 248680)'),
      text: {
        en: 'A petition is filed with the Supreme Court.',
        id: 'Gugatan diajukan ke Mahkamah Agung.',
        tl: 'Naghain ng petisyon sa Korte Suprema.',
        ar: 'قُدّم طعن إلى المحكمة العليا.',
        'zh-Hant': '向最高法院提出請願。',
      },
      delivery: handedOver({ to: ['ph-supreme-court'], where: 'Supreme Court', receivedBy: 'Supreme Court' }),
      sources: [petition],
    },
    {
      on: '2024-11-05',
      kind: 'court',
      effect: 'in-part',
      by: authority('ph-supreme-court', 'Supreme Court, in full session'),
      text: {
        en:
          'Rule 14, section 7(iii) of the implementing rules, payment in advance before the OEC, is struck down. Compulsory coverage ' +
          'is upheld. Ministries are told to seek agreements that make foreign employers contribute.',
        id:
          'Rule 14 pasal 7(iii) dari aturan pelaksana, yaitu bayar di muka sebelum OEC, dibatalkan. Kepesertaan wajib tetap berlaku. ' +
          'Kementerian diminta mengupayakan perjanjian agar majikan di luar negeri ikut membayar.',
        tl:
          'Ipinawalang-bisa ang Rule 14, section 7(iii) ng mga patakaran: ang paunang bayad bago ang OEC. Nanatili ang sapilitang ' +
          'pagsapi. Inatasan ang mga kagawaran na humanap ng kasunduan para mag-ambag ang mga dayuhang employer.',
        ar:
          'أُبطلت القاعدة 14، القسم 7(iii)، من اللائحة التنفيذية، أي الدفع المسبق قبل شهادة OEC. وبقيت التغطية الإلزامية. ' +
          'وعلى الوزارات أن تسعى إلى اتفاقات تُلزم أصحاب العمل الأجانب بالإسهام.',
        'zh-Hant': '施行細則第14條第7(iii)節，即辦理OEC前須預先繳費的規定，被判無效。強制納保維持。各部會須設法簽訂協定，讓外國雇主分擔。',
      },
      sources: [
        'https://jurisprudence.pilipinas.dev/cases/2024/gr-248680',
        'https://globalnation.inquirer.net/269919/sc-strikes-down-repugnant-rule-on-mandatory-sss-payments-for-ofws',
        requirement,
      ],
    },
    {
      on: '2025-03-26',
      kind: 'check',
      effect: 'partly',
      by: raiser('migrante', 'Migrante'),
      text: {
        en: 'A copy arrives and is published in late March 2025. Migrante hails it as won by acting together; coverage is still contested.',
        id:
          'Salinan putusan diterima dan diumumkan akhir Maret 2025. Migrante menyambutnya sebagai hasil perjuangan bersama; ' +
          'kepesertaan wajib masih digugat.',
        tl:
          'Natanggap at inilathala ang kopya noong huling bahagi ng Marso 2025. Tagumpay ito ng sama-samang pagkilos, ayon sa Migrante; ' +
          'tinututulan pa rin ang sapilitang pagsapi.',
        ar: 'وصلت نسخة ونُشرت في أواخر مارس 2025. ورحّبت بها Migrante على أنها كُسبت بالعمل معًا؛ وما زالت التغطية محلّ نزاع.',
        'zh-Hant': '判決書於2025年3月底送達並公布。Migrante歡呼這是共同行動贏來的；是否應強制納保仍有爭議。',
      },
      sources: [requirement],
    },
  ],
})
