// D08: punish agencies that overcharge; the law of 2018 raised the penalty, and workers' groups still find agencies breaking the code.
import { authority, exampleDemand, raiser, sent, source } from '../example.ts'

export const d08 = exampleDemand({
  code: 'D08',
  title: {
    en: 'Punish agencies that overcharge workers',
    id: 'Hukum agen yang memungut biaya berlebihan',
    tl: 'Parusahan ang mga ahensyang sobra kung maningil',
    ar: 'عاقبوا المكاتب التي تأخذ من العمال أكثر مما يحق لها',
    'zh-Hant': '懲罰向移工濫收費用的仲介',
  },
  text: 'Employment agencies that charge workers more than they may must be punished.',
  how: {
    en: 'A higher penalty, and a code for agencies.',
    id: 'Hukuman yang lebih berat, dan aturan perilaku bagi agen.',
    tl: 'Mas mabigat na parusa, at kodigo para sa mga ahensya.',
    ar: 'عقوبة أشد، ومدوّنة سلوك للوكالات.',
    'zh-Hant': '加重罰則，並為中介公司訂立守則。',
  },
  // FADWU is not named in the sources' list of raisers; it is one of the 'others' and speaks here with a study of its own.
  raisers: ['mfmw', 'help', 'amcb', 'fadwu', 'others-after-erwiana'],
  addressees: ['hk-labour-department', 'hk-legislative-council'],
  places: ['Hong Kong'],
  objectives: [6],
  frameworks: ['sdg-8.7', 'sdg-10.7', 'c181-7', 'c189-15'],
  lookedOn: '2018-12-31',
  events: [
    {
      on: '2014-02',
      kind: 'demand',
      effect: 'raises',
      by: raiser('help', 'HELP'),
      text: {
        en: 'HELP asks LegCo in writing for a higher penalty and for a code for agencies.',
        id: 'HELP secara tertulis meminta LegCo menaikkan hukuman dan membuat pedoman bagi agen.',
        tl: 'Sumulat ang HELP sa LegCo: itaas ang parusa at magtakda ng alituntunin para sa mga ahensya.',
        ar: 'تطالب HELP المجلس التشريعي كتابةً بعقوبة أشد وبمدوّنة قواعد للمكاتب.',
        'zh-Hant': 'HELP以書面要求立法會提高罰則，並為仲介訂立守則。',
      },
      delivery: sent({ to: ['hk-legislative-council'], where: 'LegCo', receivedBy: 'LegCo Panel on Manpower' }),
      unverified: "The page linked is HELP's paper on the bill of 2017.",
      sources: [
        'http://helpfordomesticworkers.org/en/' +
          'help-for-domestic-workers-submission-to-the-legislative-council-bills-committee-on-employment-amendment-no-2-bill-2017/',
      ],
    },
    {
      on: '2015-06-01',
      kind: 'check',
      effect: 'not-met',
      by: raiser('mfmw', 'MFMW, casework report 2014'),
      text: 'In 2014 only 4 agencies were successfully prosecuted, while 50 charged more than HK$15,000.',
      sources: ['http://www.migrants.net/mfmwcaseworkreport2014/'],
    },
    {
      on: '2018-02-09',
      kind: 'law',
      effect: 'for',
      // Ordinances are made by LegCo, which HELP had written to: this is its own deed.
      by: authority('hk-legislative-council', 'Hong Kong (Employment (Amendment) Ordinance 2018)'),
      text: {
        en:
          'The law raises the fine from HK$50,000 to HK$350,000 with 3 years in prison, ' +
          'and the time limit from 6 to 12 months.',
        id:
          'Undang-undang ini menaikkan denda dari HK$50.000 menjadi HK$350.000 dan penjara 3 tahun, ' +
          'serta batas waktu dari 6 menjadi 12 bulan.',
        tl:
          'Itinaas ng batas ang multa mula HK$50,000 tungong HK$350,000 at 3 taong kulong, ' +
          'at ang palugit mula 6 tungong 12 buwan.',
        ar: 'رفع القانون الغرامة من 50,000 إلى 350,000 دولار هونغ كونغ مع السجن 3 سنوات، ومهلة الملاحقة من 6 أشهر إلى 12 شهرًا.',
        'zh-Hant': '法例把罰款由50,000港元提高到350,000港元並可監禁3年，檢控時限由6個月延長到12個月。',
      },
      sources: [source('https://www.info.gov.hk/gia/general/201802/09/P2018020600356.htm', '2018-02-09')],
    },
    {
      on: '2018-03',
      kind: 'answer',
      effect: 'notes',
      by: authority('hk-government', 'Government of the Hong Kong SAR, to the CEDAW Committee'),
      concerns: ['hk-labour-department'],
      text: {
        en: 'From 2015 to March 2018, 33 agencies were convicted, 18 of them for overcharging.',
        id: 'Dari 2015 sampai Maret 2018, 33 agen dihukum, 18 di antaranya karena memungut biaya berlebihan.',
        tl: 'Mula 2015 hanggang Marso 2018, 33 ahensya ang nahatulan; 18 sa kanila ay dahil sa sobrang singil.',
        ar: 'من عام 2015 إلى مارس 2018 أُدين 33 مكتبًا، منها 18 لأنها أخذت أكثر مما يحق لها.',
        'zh-Hant': '2015年至2018年3月，有33間仲介被定罪，其中18間因濫收費用。',
      },
      sources: ['https://www.hyab.gov.hk/CEDAW/4th_report/en/annex11g.html'],
    },
    {
      on: '2018',
      kind: 'check',
      effect: 'not-met',
      by: raiser('fadwu', 'FADWU, study "Agents of Change"'),
      text: {
        en: 'Agencies do not comply with the Code of Practice.',
        id: 'Agen-agen tidak mematuhi Code of Practice.',
        tl: 'Hindi sumusunod ang mga ahensya sa Code of Practice.',
        ar: 'لا تلتزم المكاتب بمدوّنة القواعد.',
        'zh-Hant': '仲介沒有遵守實務守則。',
      },
      unverified: 'The study is of 2018, after April. FADWU is not named among the first raisers and is counted with the others.',
      sources: [
        'https://www.recruitmentreform.org/' +
          'agents-of-change-assessing-hong-kong-employment-agencies-compliance-with-the-code-of-practice/',
      ],
    },
  ],
})
