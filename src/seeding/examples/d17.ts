// D17: abolish private brokers in Taiwan and hire from government to government; the ministry leaves it to the employers.
import { authority, exampleDemand, raiser, saidInPublic } from '../example.ts'

const offices = ['id-office-taipei', 'ph-office-taipei', 'vn-office-taipei'] as const
const ministry = authority('tw-ministry-of-labor', 'Ministry of Labor')
const protest2019 = 'https://www.taipeitimes.com/News/taiwan/archives/2019/11/05/2003725280'
const petition2023 = 'https://taiwanamerica.com/migrant-worker-groups-petition-mol-to-end-private-broker-system-focus-taiwan-feedzy'

export const d17 = exampleDemand({
  code: 'D17',
  title: {
    en: 'Abolish private brokers; hire directly, from government to government',
    id: 'Hapus agensi swasta; rekrut langsung antarpemerintah',
    tl: 'Buwagin ang mga pribadong broker; direktang pag-hire, gobyerno sa gobyerno',
    ar: 'ألغوا الوسطاء الخاصين؛ ووظّفوا مباشرة من حكومة إلى حكومة',
    'zh-Hant': '廢除私人仲介，實行國與國直接聘僱',
  },
  text: 'Abolish the private brokers through whom migrant workers are hired in Taiwan.',
  how: {
    en: 'Hire directly, from government to government.',
    id: 'Rekrut langsung, dari pemerintah ke pemerintah.',
    tl: 'Direktang pag-eempleyo, mula gobyerno tungo sa gobyerno.',
    ar: 'التوظيف المباشر، من حكومة إلى حكومة.',
    'zh-Hant': '由政府對政府直接聘僱。',
  },
  raisers: ['ment', 'tiwa', 'hsinchu-migrant-center', 'domestic-caretaker-union'],
  addressees: ['tw-ministry-of-labor', ...offices],
  places: ['Taiwan'],
  objectives: [6],
  frameworks: ['sdg-8.7', 'sdg-10.7', 'c181-7'],
  lookedOn: '2023-10-30',
  events: [
    {
      on: '2019-11-03',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('ment', 'About 100 workers'),
      text: 'They protest at three representative offices in Taipei.',
      delivery: saidInPublic({ to: offices, where: 'at the three offices in Taipei' }),
      unverified: 'The group is not named; the workers are counted with those who raised it.',
      sources: [protest2019],
    },
    {
      on: '2019-11-03',
      kind: 'answer',
      effect: 'refuses',
      by: ministry,
      text: 'The ministry understands, but the market plays a role and employers decide.',
      sources: [protest2019],
    },
    {
      on: '2023-09-04',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('ment', 'MENT'),
      text: {
        en: 'Workers pay up to NT$60,000 in service fees in three years, and NT$20,000 to 90,000 more to change jobs.',
        id: 'Pekerja membayar biaya layanan sampai NT$60.000 dalam tiga tahun, ditambah NT$20.000 sampai 90.000 untuk pindah kerja.',
        tl: 'Hanggang NT$60,000 ang service fee sa tatlong taon, at NT$20,000 hanggang 90,000 pa kapag lumipat ng trabaho.',
        ar: 'يدفع العمال رسوم خدمة تصل إلى 60,000 دولار تايواني في ثلاث سنوات، و20,000 إلى 90,000 أخرى لتغيير العمل.',
        'zh-Hant': '移工三年間要付多達新台幣60,000元的服務費，轉換工作還要再付20,000至90,000元。',
      },
      delivery: saidInPublic({ to: ['tw-ministry-of-labor'], where: 'at the ministry' }),
      sources: [petition2023],
    },
    {
      on: '2023-09-04',
      kind: 'answer',
      effect: 'refuses',
      by: ministry,
      text: {
        en: 'The ministry points to the Direct Employment Joint Service Center and to agencies that make no profit.',
        id: 'Kementerian menunjuk Direct Employment Joint Service Center dan agensi nirlaba.',
        tl: 'Itinuro ng ministri ang Direct Employment Joint Service Center at ang mga ahensyang hindi kumikita.',
        ar: 'تشير الوزارة إلى مركز الخدمة المشترك للتوظيف المباشر وإلى مكاتب لا تربح.',
        'zh-Hant': '部方指出有直接聘僱聯合服務中心，也有非營利的仲介機構。',
      },
      sources: [petition2023],
    },
    {
      on: '2023-10-30',
      kind: 'answer',
      effect: 'notes',
      by: authority('tw-workforce-development-agency', 'Workforce Development Agency'),
      concerns: ['tw-ministry-of-labor'],
      text: {
        en: 'Talks are held with several countries, Indonesia among them, to widen direct hiring.',
        id: 'Sedang dirundingkan perluasan perekrutan langsung dengan beberapa negara, termasuk Indonesia.',
        tl: 'Nakikipag-usap sa ilang bansa, kabilang ang Indonesia, para palawakin ang direktang pag-hire.',
        ar: 'تُجرى محادثات مع عدة بلدان، منها إندونيسيا، لتوسيع التوظيف المباشر.',
        'zh-Hant': '正與印尼等多個國家商談擴大直接聘僱。',
      },
      sources: ['https://euroview.ecct.com.tw/category-inside.php?id=1709'],
    },
  ],
})
