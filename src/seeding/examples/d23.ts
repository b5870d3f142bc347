// D23: a real weekly rest day of 24 hours in Singapore; since 2023 one day a month can no longer be bought out.
import { authority, exampleDemand, raiser } from '../example.ts'

const ministry = authority('sg-ministry-of-manpower', 'Ministry of Manpower')
const restDayAllDay =
  'https://home.org.sg/our-updates/2023/6/28/restdayallday-campaign-towards-24-hour-rest-days-for-singapores-migrant-domestic-workers'
const permissive = 'https://twc2.org.sg/2022/10/10/moms-domestic-worker-rest-day-guide-permissive-mush/'

export const d23 = exampleDemand({
  code: 'D23',
  title: {
    en: 'A real weekly rest day of 24 hours',
    id: 'Libur mingguan yang sungguh-sungguh, 24 jam penuh',
    tl: 'Tunay na lingguhang day off na buong 24 na oras',
    ar: 'يوم راحة أسبوعي حقيقي من 24 ساعة',
    'zh-Hant': '真正的每週24小時休息日',
  },
  text: 'Migrant domestic workers in Singapore must have a rest day every week, and it must last 24 hours.',
  how: {
    en: 'Define the rest day as 24 continuous hours.',
    id: 'Tetapkan hari istirahat sebagai 24 jam tanpa putus.',
    tl: 'Itakda ang araw ng pahinga bilang 24 na tuloy-tuloy na oras.',
    ar: 'حدّدوا يوم الراحة بأربع وعشرين ساعة متواصلة.',
    'zh-Hant': '把休息日訂明為連續24小時。',
  },
  raisers: ['home', 'twc2'],
  addressees: ['sg-ministry-of-manpower'],
  places: ['Singapore'],
  objectives: [6],
  frameworks: ['sdg-8.8', 'c189-10', 'icescr-7'],
  lookedOn: '2023-06-30',
  events: [
    {
      on: '2013-01',
      kind: 'law',
      effect: 'in-part',
      by: ministry,
      text: 'There is to be a weekly rest day, or pay in its place.',
      sources: [restDayAllDay],
    },
    {
      on: '2021-07',
      kind: 'commitment',
      effect: 'promises',
      by: ministry,
      text: {
        en: 'One rest day a month that cannot be paid off is announced.',
        id: 'Diumumkan satu hari libur per bulan yang tidak boleh diganti uang.',
        tl: 'Inanunsyo ang isang day off bawat buwan na hindi puwedeng tumbasan ng bayad.',
        ar: 'أُعلن يوم راحة واحد في الشهر لا يُستبدل بالمال.',
        'zh-Hant': '宣布每月有一天休息日不能以工資代替。',
      },
      sources: [permissive],
    },
    {
      on: '2022-10-10',
      kind: 'check',
      effect: 'not-met',
      by: raiser('twc2', 'TWC2'),
      text: {
        en: "TWC2 calls the ministry's guide permissive mush.",
        id: 'TWC2 menyebut panduan kementerian itu lembek dan serba boleh.',
        tl: 'Para sa TWC2, malabnaw at maluwag ang gabay ng ministri.',
        ar: 'تصف TWC2 دليل الوزارة بأنه كلام رخو يسمح بكل شيء.',
        'zh-Hant': 'TWC2批評部方的指引鬆散含糊。',
      },
      sources: [permissive],
    },
    {
      on: '2023-01-01',
      kind: 'implementation',
      effect: 'in-part',
      by: ministry,
      text: {
        en: 'The rule is in force. The day may be taken as two half days.',
        id: 'Aturan mulai berlaku. Liburnya boleh dibagi menjadi dua kali setengah hari.',
        tl: 'Umiiral na ang patakaran. Puwedeng hatiin sa dalawang kalahating araw ang day off.',
        ar: 'القاعدة نافذة. ويمكن أخذ اليوم على نصفي يومين.',
        'zh-Hant': '規定已經生效。這一天可以分成兩個半天。',
      },
      sources: [restDayAllDay],
    },
    {
      on: '2023-06-30',
      kind: 'demand',
      effect: 'changes',
      by: raiser('home', 'HOME'),
      text: {
        en: 'HOME asks to define the rest day as 24 continuous hours.',
        id: 'HOME menuntut agar hari libur berarti 24 jam tanpa putus.',
        tl: 'Hinihingi ng HOME na ituring na day off ang 24 na tuloy-tuloy na oras.',
        ar: 'تطالب HOME بأن يُعرَّف يوم الراحة بأنه 24 ساعة متصلة.',
        'zh-Hant': 'HOME要求把休息日定義為連續24小時。',
      },
      unverified: 'The link bears an earlier day, 28 June 2023.',
      sources: [restDayAllDay],
    },
  ],
})
