// D22: acquit a trainee put on trial over her pregnancy; the Supreme Court of Japan acquitted her in 2023.
import { authority, exampleDemand } from '../example.ts'

export const d22 = exampleDemand({
  code: 'D22',
  title: {
    en: 'Acquit a trainee tried over her pregnancy, and stop punishing trainees who are pregnant',
    id: 'Bebaskan pemagang yang diadili karena kehamilannya, dan stop menghukum pemagang yang hamil',
    tl: 'Ipawalang-sala ang trainee na nilitis dahil sa pagbubuntis, at itigil ang pagparusa sa mga trainee na nagbubuntis',
    ar: 'برّئوا متدربة حوكمت بسبب حملها، وكفّوا عن معاقبة المتدربات الحوامل',
    'zh-Hant': '判因懷孕而受審的實習生無罪，停止懲罰懷孕的實習生',
  },
  text: 'A trainee who was prosecuted over her pregnancy must be acquitted. No trainee must be punished for being pregnant.',
  raisers: ['kumamoto-support-group', 'acquittal-petition'],
  addressees: ['jp-supreme-court'],
  places: ['Japan'],
  objectives: [7, 15],
  frameworks: ['sdg-5.1', 'sdg-8.8', 'cedaw-11'],
  lookedOn: '2023-03-24',
  events: [
    {
      on: '2022-01',
      kind: 'court',
      effect: 'against',
      by: authority('jp-fukuoka-high-court', 'Fukuoka High Court'),
      text: 'She is sentenced to three months, suspended.',
      sources: ['https://ajw-origin.potaufeu.asahi.com/ajw/articles/14789684'],
    },
    {
      on: '2023-03-24',
      kind: 'court',
      effect: 'for',
      by: authority('jp-supreme-court', 'Supreme Court'),
      text: {
        en: 'She is acquitted.',
        id: 'Ia dinyatakan tidak bersalah.',
        tl: 'Pinawalang-sala siya.',
        ar: 'بُرّئت.',
        'zh-Hant': '她獲判無罪。',
      },
      sources: ['https://japannews.yomiuri.co.jp/society/crime-courts/20230324-99451/'],
    },
  ],
})
