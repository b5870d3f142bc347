// D30: break the recruitment syndicate between Bangladesh and Malaysia, at no cost to workers; ten criteria came, neither yes nor no.
import { authority, exampleDemand, other, raiser, saidInPublic } from '../example.ts'

const tenConditions =
  'https://andyjhall.org/2025/11/04/' +
  'malaysiakini-4th-nov-2025-10-conditions-to-supply-migrant-workers-will-revive-syndicate-in-malaysia-say-international-groups'

export const d30 = exampleDemand({
  code: 'D30',
  title: {
    en: 'Break the recruitment syndicate between Bangladesh and Malaysia; no cost for workers',
    id: 'Bongkar sindikat perekrutan Bangladesh-Malaysia; nol biaya bagi pekerja',
    tl: 'Buwagin ang sindikato ng recruitment sa Bangladesh at Malaysia; walang singil sa manggagawa',
    ar: 'اكسروا حلقة احتكار الاستقدام بين بنغلاديش وماليزيا؛ ولا كلفة على العمال',
    'zh-Hant': '打破孟加拉與馬來西亞之間的招聘壟斷集團；勞工不用付費',
  },
  text: 'Break the syndicate that recruits Bangladeshi workers for Malaysia. Workers must pay nothing.',
  raisers: ['migrant-rights-defenders'],
  addressees: ['my-government', 'bd-government', 'np-government'],
  places: ['Malaysia'],
  objectives: [6, 10],
  frameworks: ['sdg-10.7', 'sdg-8.7', 'c181-7', 'icrmw-66'],
  lookedOn: '2025-11-04',
  events: [
    {
      on: '2024-03-24',
      kind: 'context',
      effect: 'none',
      by: other('The newspaper Prothom Alo'),
      text: 'By law the cost is about Tk 80,000; workers pay Tk 400,000 to 450,000.',
      sources: ['https://en.prothomalo.com/opinion/editorial/phfslz8nmz'],
    },
    {
      on: '2025-08-12',
      kind: 'demand',
      effect: 'raises',
      by: raiser('migrant-rights-defenders', 'Two migrant rights defenders'),
      text: {
        en: 'Before the two leaders meet, they ask for reform: workers pay BDT 450,000 to 550,000, and the limit is 78,990.',
        id: 'Menjelang pertemuan kedua pemimpin mereka menuntut perubahan: pekerja membayar BDT 450.000-550.000, padahal batasnya 78.990.',
        tl: 'Bago magpulong ang dalawang lider, humingi sila ng reporma: BDT 450,000-550,000 ang binabayaran, 78,990 lang ang takda.',
        ar: 'قبل لقاء الزعيمين يطالبون بالإصلاح: يدفع العمال 450,000 إلى 550,000 تاكا، والحد الأعلى 78,990.',
        'zh-Hant': '兩國領袖會面之前，他們要求改革：勞工要付450,000至550,000塔卡，而上限是78,990塔卡。',
      },
      delivery: saidInPublic(),
      sources: [
        'https://andyjhall.org/2025/08/12/' +
          'opinion-piece-12th-august-2025-as-anwar-meets-yunus-corrupted-bangladesh-malaysia-recruitment-corridor-needs-reform',
      ],
    },
    {
      on: '2025-10-27',
      kind: 'answer',
      effect: 'notes',
      by: authority('my-ministry-of-foreign-affairs', 'Foreign Ministry of Malaysia'),
      concerns: ['my-government'],
      text: {
        en: 'Ten criteria are set for agencies that send workers.',
        id: 'Ditetapkan sepuluh kriteria bagi agen pengirim pekerja.',
        tl: 'Nagtakda ng sampung pamantayan para sa mga ahensyang nagpapadala ng manggagawa.',
        ar: 'وُضعت عشرة معايير للمكاتب التي ترسل العمال.',
        'zh-Hant': '為派遣勞工的仲介訂出十項準則。',
      },
      sources: [tenConditions],
    },
    {
      on: '2025-11-04',
      kind: 'context',
      effect: 'none',
      by: other("BAIRA and NAFEA, the agencies' associations"),
      text: 'They call the criteria impossible, and say that these would revive the syndicate.',
      sources: [tenConditions],
    },
  ],
})
