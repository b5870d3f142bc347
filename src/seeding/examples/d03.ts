// D03: abolish the two-week rule, which the government has defended since 2014 while UN bodies keep asking.
import { authority, exampleDemand, other } from '../example.ts'

const asked = ['hk-immigration-department', 'hk-security-bureau'] as const
const treatyDocument = 'https://docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc='

export const d03 = exampleDemand({
  code: 'D03',
  title: {
    en: 'Abolish the two-week rule',
    id: 'Hapus aturan dua minggu',
    tl: 'Ibasura ang two-week rule',
    ar: 'ألغوا قاعدة الأسبوعين',
    'zh-Hant': '廢除兩星期規定',
  },
  text: 'Abolish the two-week rule (New Conditions of Stay), so that a worker has time to find a new employer.',
  raisers: ['amcb', 'mfmw', 'writers-to-treaty-bodies'],
  addressees: asked,
  places: ['Hong Kong'],
  objectives: [6, 7, 16],
  frameworks: ['sdg-8.8', 'sdg-10.3', 'icrmw-51', 'c143-8'],
  lookedOn: '2024-02-28',
  events: [
    {
      on: '2006',
      kind: 'context',
      effect: 'none',
      by: other('A UN committee'),
      text: 'A UN committee criticises the rule, as campaigners recall.',
      unverified: 'The name of the committee is cut off in the source; it is probably CEDAW.',
      sources: ['http://hkhelperscampaign.com/en/scrap-the-2-week-rule/'],
    },
    {
      on: '2014-03-19',
      kind: 'answer',
      effect: 'refuses',
      by: authority('hk-government', 'Government of the Hong Kong SAR, to the UN committee CESCR (question 40)'),
      concerns: asked,
      text:
        'The rule is said to be essential for immigration control and to prevent job-hopping. ' +
        'It is not meant to give time to find a new employer; exceptional cases are treated with flexibility.',
      sources: [
        treatyDocument +
          '4slQ6QSmlBEDzFEovLCuW%2bALqOml1btoJd4YxREVF2VvsqCMS6egkF6ZQl0d9gXZlI9uOsibBqQFWu88j6NWzYMxWFsHCsDHTAbDoO%2f' +
          'YgPNN89Oo%2fTWM5%2b8BFJmLpy6A3RU0Gnun5M3%2fpSRivHJAbA%3d%3d',
      ],
    },
    {
      on: '2023-05-30',
      kind: 'context',
      effect: 'none',
      by: authority('un-cedaw-committee', 'CEDAW Committee'),
      text:
        'The committee publishes its concluding observations on the ninth report of China, which takes in Hong Kong ' +
        'and was reviewed on 12 May 2023.',
      unverified: 'What its paragraph on migrants says was not checked.',
      sources: [
        treatyDocument +
          '6QkG1d%2FPPRiCAqhKb7yhsoVqDbaslinb8oXgzpEhivjizqMQWEXdMnLJwYiiXOoIsoGNXbO3xCh%2BDeB54qgMR2qUWotAokVEq3gIBbabQEg5' +
          'AwaX6sj8PX30fihB%2F3en',
        'https://hklabourrights.org/news/cedaw-concluding-observation-20230530/',
      ],
    },
    {
      on: '2024-02-28',
      kind: 'answer',
      effect: 'refuses',
      // He spoke in LegCo for the government, on visas that the addressees decide.
      by: authority('hk-labour-and-welfare-bureau', 'Secretary for Labour and Welfare, in LegCo'),
      concerns: asked,
      text: {
        en: 'There will be no relaxation. In 2023, 502 visas were refused for suspected job-hopping; in 2021 it was 2,833.',
        id: 'Tidak ada kelonggaran. Pada 2023, 502 visa ditolak karena dicurigai job-hopping; pada 2021 ada 2.833.',
        tl: 'Walang pagluluwag. Noong 2023, 502 visa ang tinanggihan dahil sa hinalang job-hopping; 2,833 naman noong 2021.',
        ar: 'لن يكون هناك تخفيف. في عام 2023 رُفضت 502 تأشيرة للاشتباه في كثرة تغيير العمل، وفي عام 2021 كانت 2,833.',
        'zh-Hant': '不會放寬。2023年有502宗簽證因懷疑「跳工」被拒；2021年為2,833宗。',
      },
      sources: ['https://www.dimsumdaily.hk/hong-kong-government-takes-measures-to-address-job-hopping-among-foreign-domestic-helpers/'],
    },
  ],
})
