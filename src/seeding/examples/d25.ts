// D25: free the 57 Bangladeshis jailed for protesting; they were pardoned after six weeks, and deported.
import { authority, exampleDemand, other } from '../example.ts'

const pardon = 'https://sureanot.com/uae-leader-pardons-bangladeshis-jailed-for-protesting'

export const d25 = exampleDemand({
  code: 'D25',
  title: {
    en: 'Free the 57 Bangladeshis jailed for protesting',
    id: 'Bebaskan 57 warga Bangladesh yang dipenjara karena berunjuk rasa',
    tl: 'Palayain ang 57 Bangladeshi na ikinulong dahil sa pagprotesta',
    ar: 'أطلقوا سراح 57 بنغلاديشيًا سُجنوا لأنهم احتجوا',
    'zh-Hant': '釋放57名因抗議而入獄的孟加拉人',
  },
  text: 'Free the 57 Bangladeshis who were jailed in the United Arab Emirates because they protested.',
  raisers: ['rights-groups', 'migrant-groups'],
  addressees: ['ae-government', 'bd-government'],
  places: ['United Arab Emirates'],
  objectives: [7, 14],
  frameworks: ['sdg-16.3', 'iccpr-21', 'iccpr-14', 'icrmw-16'],
  lookedOn: '2024-09-03',
  events: [
    {
      on: '2024-07-19',
      kind: 'context',
      effect: 'none',
      by: other('Workers'),
      text: 'Workers protest in solidarity; videos are posted to TikTok and X.',
      sources: [pardon],
    },
    {
      on: '2024-07-22',
      kind: 'court',
      effect: 'against',
      by: authority('ae-abu-dhabi-court', 'A court in Abu Dhabi'),
      concerns: ['ae-government'],
      text: 'Three are sentenced for life, 53 to ten years and one to eleven years.',
      unverified: 'Another source dates the trial to 21 July.',
      sources: ['https://idea.int/democracytracker/report/united-arab-emirates/july-2024', pardon],
    },
    {
      on: '2024-09-03',
      kind: 'implementation',
      effect: 'for',
      by: authority('ae-president', 'President of the United Arab Emirates'),
      concerns: ['ae-government'],
      text: {
        en: 'They are pardoned, and then deported.',
        id: 'Mereka diampuni, lalu dideportasi.',
        tl: 'Pinatawad sila, saka ipina-deport.',
        ar: 'عُفي عنهم، ثم رُحّلوا.',
        'zh-Hant': '他們獲得赦免，隨後被遣返。',
      },
      sources: ['https://www.aljazeera.com/news/2024/9/3/uae-pardons-57-bangladeshis-jailed-for-anti-hasina-protests?traffic_source=rss'],
    },
  ],
})
