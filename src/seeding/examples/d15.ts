// D15: save Mary Jane Veloso; her execution was averted and she was brought home, but clemency is not given.
import { authority, exampleDemand, other, raiser, saidInPublic } from '../example.ts'

const returning = 'https://philstar.com/headlines/2024/11/20/2401607/mary-jane-veloso-returning-philippines-says-marcos/amp'
const birthday = 'https://www.bulatlat.com/2025/01/10/40th-birthday-still-in-detention-campaign-for-mary-jane-velosos-clemency-continues/'
const philippinePresident = authority('ph-president', 'President of the Philippines')

export const d15 = exampleDemand({
  code: 'D15',
  title: {
    en: 'Save Mary Jane Veloso and grant her clemency',
    id: 'Selamatkan Mary Jane Veloso dan beri dia pengampunan',
    tl: 'Iligtas si Mary Jane Veloso at bigyan siya ng clemency',
  },
  text: 'Save Mary Jane Veloso from execution, bring her home, and grant her clemency.',
  raisers: ['migrante', 'save-mary-jane', 'veloso-family'],
  addressees: ['id-president', 'ph-president'],
  asks: {
    transfer: { en: 'Bring her home', id: 'Pulangkan dia', tl: 'Iuwi siya' },
    clemency: { en: 'Grant her clemency', id: 'Beri dia pengampunan', tl: 'Bigyan siya ng clemency' },
  },
  places: ['Indonesia', 'Philippines'],
  objectives: [10, 14],
  frameworks: ['sdg-16.3', 'sdg-8.7', 'iccpr-6', 'iccpr-14', 'trafficking-2'],
  lookedOn: '2026-02-16',
  events: [
    {
      on: '2015-04-29',
      kind: 'answer',
      effect: 'accepts-in-part',
      by: authority('id-government', 'Indonesia'),
      concerns: ['id-president'],
      asks: ['clemency'],
      text: {
        en: 'She is reprieved at the last minute.',
        id: 'Eksekusinya ditunda pada menit terakhir.',
        tl: 'Ipinagpaliban ang pagbitay sa huling sandali.',
      },
      sources: [returning],
    },
    {
      on: '2024-11-20',
      kind: 'commitment',
      effect: 'promises',
      by: philippinePresident,
      asks: ['transfer'],
      text: {
        en: 'Her transfer home is announced.',
        id: 'Kepulangannya diumumkan.',
        tl: 'Inanunsyo ang paglilipat sa kanya pauwi.',
      },
      sources: [returning],
    },
    {
      on: '2024-12-18',
      kind: 'implementation',
      effect: 'for',
      by: other('The governments of Indonesia and of the Philippines'),
      asks: ['transfer'],
      text: {
        en: 'She is returned home, to a Philippine prison.',
        id: 'Ia dipulangkan, ke penjara di Filipina.',
        tl: 'Naiuwi siya, sa kulungan sa Pilipinas.',
      },
      sources: [birthday],
    },
    {
      on: '2024-12-19',
      kind: 'answer',
      effect: 'refuses',
      by: philippinePresident,
      asks: ['clemency'],
      text: {
        en: 'Clemency is still far off.',
        id: 'Pengampunan masih jauh.',
        tl: 'Malayo pa raw ang clemency.',
      },
      sources: ['https://theglobalfilipinomagazine.com/marcos-says-clemency-for-mary-jane-veloso-needs-thorough-review'],
    },
    {
      on: '2025-01-10',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('save-mary-jane', 'Those who signed the petition'),
      asks: ['clemency'],
      text: 'More than 4,000 sign by hand and 3,800 online.',
      sources: [birthday],
    },
    {
      on: '2026-02-10',
      kind: 'answer',
      effect: 'notes',
      by: authority('ph-president', "The President's Palace"),
      asks: ['clemency'],
      text: {
        en: "The Executive Secretary's office will review it.",
        id: 'Kantor Sekretaris Eksekutif akan mengkajinya.',
        tl: 'Rerepasuhin ito ng tanggapan ng Executive Secretary.',
      },
      sources: ['https://mb.com.ph/2026/02/10/palace-office-of-executive-secretary-to-review-velosos-case-amid-clemency-plea'],
    },
    {
      on: '2026-02-16',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('migrante', 'Migrante International'),
      asks: ['clemency'],
      text: {
        en: 'A picket urges clemency.',
        id: 'Aksi piket mendesak pengampunan.',
        tl: 'Nagpiket para igiit ang clemency.',
      },
      delivery: saidInPublic({ to: ['ph-president'] }),
      sources: ['https://thephilippinestime.com/migrante-urges-marcos-to-visit-mary-jane-veloso-grant-clemency-35205353'],
    },
  ],
})
