// D27: protect the visa of workers who report exploitation; Australia has a pilot of two years since July 2024.
import { authority, exampleDemand, raiser, saidInPublic } from '../example.ts'

export const d27 = exampleDemand({
  code: 'D27',
  title: {
    en: 'Protect the visa of workers who report exploitation',
    id: 'Lindungi visa pekerja yang melaporkan eksploitasi',
    tl: 'Protektahan ang visa ng mga manggagawang nagsusumbong ng pagsasamantala',
    ar: 'احموا تأشيرة العامل الذي يبلّغ عن الاستغلال',
    'zh-Hant': '保護舉報剝削的勞工的簽證',
  },
  text: 'A worker who reports exploitation must not lose her visa.',
  raisers: ['migrant-workers-centre', 'migrant-justice-institute', 'hrlc', 'forty-organisations'],
  addressees: ['au-government'],
  places: ['Australia'],
  objectives: [6, 7],
  frameworks: ['sdg-8.7', 'sdg-16.3', 'icrmw-83', 'trafficking-6'],
  lookedOn: '2024-07-31',
  note: { text: 'The law is a pilot of two years. Groups want it permanent and wider.' },
  events: [
    {
      on: '2023-02',
      kind: 'demand',
      effect: 'raises',
      by: raiser('migrant-justice-institute', 'The authors of the report "Breaking the Silence"'),
      text: {
        en: 'Their report asks for visa protection.',
        id: 'Laporan mereka menuntut perlindungan visa.',
        tl: 'Hinihingi ng kanilang ulat ang proteksyon sa visa.',
        ar: 'يطالب تقريرهم بحماية التأشيرة.',
        'zh-Hant': '他們的報告要求保護簽證。',
      },
      delivery: saidInPublic(),
      sources: ['https://mwji.squarespace.com/visaprotection'],
    },
    {
      on: '2024-07',
      kind: 'law',
      effect: 'in-part',
      by: authority('au-government', 'Australia'),
      text: {
        en: 'A pilot begins: the Workplace Justice visa for 6 to 12 months, and the Strengthening Reporting Protections.',
        id: 'Uji coba dimulai: visa Workplace Justice selama 6 sampai 12 bulan, dan Strengthening Reporting Protections.',
        tl: 'Nagsimula ang pilot: ang Workplace Justice visa na 6 hanggang 12 buwan, at ang Strengthening Reporting Protections.',
        ar: 'تبدأ تجربة: تأشيرة العدالة في مكان العمل لمدة 6 إلى 12 شهرًا، وحمايات أقوى لمن يبلّغ.',
        'zh-Hant': '試行開始：為期6至12個月的職場正義簽證，以及加強對舉報者的保護。',
      },
      // No source on record names its last day, so none is made up.
      unverified: 'It is a pilot of two years; the day on which it ends is not on record.',
      sources: ['https://www.migrantworkers.org.au/visa_protection_pilots'],
    },
  ],
})
