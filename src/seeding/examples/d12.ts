// D12: scrap the forced rise of PhilHealth premiums for overseas workers; suspended by announcement in 2020, not yet by law.
import { authority, exampleDemand, raiser } from '../example.ts'

const onPaper =
  'https://interaksyon.philstar.com/politics-issues/2020/05/04/167720/' +
  'put-the-palace-order-on-paper-ofws-protest-vs-hike-in-philhealth-premium-payment-continues/'
const scrapped = 'https://davaotoday.com/politics/as-govt-halts-philhealth-premium-hike-ofws-want-this-collection-scrapped'

export const d12 = exampleDemand({
  code: 'D12',
  title: {
    en: 'Scrap the mandatory PhilHealth premium increase for overseas Filipino workers',
    id: 'Batalkan kenaikan wajib iuran PhilHealth bagi buruh migran Filipina',
    tl: 'Ibasura ang sapilitang dagdag-singil ng PhilHealth sa mga OFW',
    ar: 'ألغوا الزيادة الإلزامية في اشتراك PhilHealth على الفلبينيين العاملين في الخارج',
    'zh-Hant': '撤銷強制海外菲律賓移工多繳PhilHealth保費的規定',
  },
  text: 'Overseas Filipino workers must not be made to pay higher premiums to PhilHealth.',
  how: {
    en: 'Put it on paper, and amend the law.',
    id: 'Tuangkan secara tertulis, dan ubah undang-undangnya.',
    tl: 'Isulat ito, at amyendahan ang batas.',
    ar: 'ضعوا ذلك كتابةً، وعدّلوا القانون.',
    'zh-Hant': '寫成白紙黑字，並修改法律。',
  },
  raisers: ['migrante', 'philhealth-petition'],
  addressees: ['ph-philhealth', 'ph-department-of-health', 'ph-president'],
  places: ['Philippines'],
  objectives: [22],
  frameworks: ['sdg-1.3', 'sdg-3.8', 'icescr-9'],
  lookedOn: '2020-05-04',
  note: { text: 'About 300,000 to 400,000 signed the petition. What holds at present is unsure.' },
  events: [
    {
      on: '2020-04-16',
      kind: 'law',
      effect: 'against',
      by: authority('ph-philhealth', 'PhilHealth (Circular 2020-0014)'),
      concerns: ['ph-philhealth'],
      text: {
        en: 'Overseas workers are to pay 3% of their salary from 22 April.',
        id: 'Buruh migran harus membayar 3% dari gajinya mulai 22 April.',
        tl: 'Pinagbabayad ang mga OFW ng 3% ng sahod mula Abril 22.',
        ar: 'على العاملين في الخارج أن يدفعوا 3% من رواتبهم منذ 22 أبريل.',
        'zh-Hant': '海外移工自4月22日起須繳付薪資的3%。',
      },
      inForceFrom: '2020-04-22',
      sources: [
        'https://www.eaglenews.ph/palace-president-duterte-ordered-philhealth-to-make-ofw-contributions-voluntary/',
        'https://www.omanobserver.om/philippine-president-suspends-overseas-workers-health-premium-charge/',
      ],
    },
    {
      on: '2020-05-04',
      kind: 'commitment',
      effect: 'promises',
      by: authority('ph-president', "The President's spokesperson"),
      text: {
        en: 'Paying is voluntary for now and no longer needed for the OEC. The rise of the rate is suspended.',
        id: 'Untuk sementara iuran bersifat sukarela dan tidak lagi menjadi syarat OEC. Kenaikan tarif ditangguhkan.',
        tl: 'Boluntaryo muna ang pagbabayad at hindi na kailangan para sa OEC. Sinuspinde ang pagtaas ng singil.',
        ar: 'الدفع اختياري في الوقت الحاضر ولم يعد شرطًا لشهادة OEC. ورفع النسبة موقوف.',
        'zh-Hant': '目前繳費屬自願，辦理OEC也不再需要。費率調升暫停。',
      },
      sources: [onPaper, scrapped],
    },
    {
      on: '2020-05-04',
      kind: 'check',
      effect: 'not-met',
      by: raiser('migrante', 'Overseas Filipino workers and Migrante'),
      text: {
        en: 'Put it on paper. To suspend it will not suffice: amend the law.',
        id: 'Tuangkan di atas kertas. Penangguhan saja tidak cukup: ubah undang-undangnya.',
        tl: 'Isulat sa papel. Hindi sapat ang suspensyon: amyendahan ang batas.',
        ar: 'اكتبوه على الورق. الوقف لا يكفي: عدّلوا القانون.',
        'zh-Hant': '請寫成白紙黑字。暫停並不夠：要修改法律。',
      },
      sources: [onPaper, scrapped],
    },
  ],
})
