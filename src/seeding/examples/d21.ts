// D21: abolish the Technical Intern Training Program; a law of 2024 replaces it by 2027, and lawyers see the old system kept alive.
import { authority, exampleDemand, raiser } from '../example.ts'

export const d21 = exampleDemand({
  code: 'D21',
  title: {
    en: 'Abolish the Technical Intern Training Program in Japan',
    id: 'Hapus program magang teknis (Technical Intern Training Program) di Jepang',
    tl: 'Buwagin ang Technical Intern Training Program sa Japan',
    ar: 'ألغوا برنامج التدريب التقني للمتدربين الأجانب في اليابان',
    'zh-Hant': '廢除日本的技能實習制度',
  },
  text: 'Abolish the Technical Intern Training Program.',
  raisers: ['support-groups', 'lawyers-groups'],
  addressees: ['jp-government', 'jp-diet'],
  places: ['Japan'],
  objectives: [6, 18],
  frameworks: ['sdg-8.7', 'sdg-8.8', 'c029-2', 'icrmw-11'],
  lookedOn: '2024-06-14',
  events: [
    {
      on: '2024-03-15',
      kind: 'check',
      effect: 'not-met',
      by: raiser('lawyers-groups', "A lawyers' group"),
      text: {
        en:
          'The bill keeps the old system alive: a worker may change employers only after up to two years and a language test, ' +
          'and fees for sending her are still allowed.',
        id:
          'RUU ini mempertahankan sistem lama: ganti majikan baru boleh setelah hingga dua tahun ditambah tes bahasa, ' +
          'dan biaya pengiriman masih dibolehkan.',
        tl:
          'Pinananatili ng panukala ang lumang sistema: makalilipat lang pagkaraan ng hanggang dalawang taon at pagsusulit sa wika, ' +
          'at pinapayagan pa rin ang singil sa pagpapadala.',
        ar:
          'مشروع القانون يُبقي النظام القديم حيًا: لا يغيّر العامل صاحب العمل إلا بعد مدة تصل إلى سنتين وامتحان لغة، ورسوم الإرسال ' +
          'ما زالت مباحة.',
        'zh-Hant': '法案讓舊制度繼續存在：最長要等兩年並通過語言考試才能轉換雇主，派遣費用仍然容許。',
      },
      sources: [
        'https://www.tellerreport.com/life/2024-03-15-lawyers%E2%80%99-group-opposes-proposed-amendment-to-the-immigration-control-law-' +
          'that-would-%E2%80%9Ckeep-the-technical-intern-training-system-alive%E2%80%9D.BkXO2_5-06.html',
      ],
    },
    {
      on: '2024-06-14',
      kind: 'law',
      effect: 'in-part',
      by: authority('jp-diet', 'Diet'),
      text: {
        en: 'The law is revised. By 2027 there is to be a new system in which workers may change their job at will.',
        id: 'Undang-undang direvisi. Paling lambat 2027 ada sistem baru di mana pekerja boleh pindah kerja atas kemauan sendiri.',
        tl: 'Binago ang batas. Pagsapit ng 2027 ay may bagong sistema kung saan makalilipat ng trabaho ang manggagawa kung gusto niya.',
        ar: 'عُدّل القانون. وحتى عام 2027 يأتي نظام جديد يغيّر فيه العمال عملهم متى شاؤوا.',
        'zh-Hant': '法律修訂。2027年以前將有新制度，移工可按自己的意願轉換工作。',
      },
      inForceFrom: '2027',
      unverified: 'The source says "by 2027"; the day on which it takes force is not on record.',
      sources: ['https://japannews.yomiuri.co.jp/society/general-news/20240615-192328'],
    },
  ],
})
