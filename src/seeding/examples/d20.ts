// D20: free change of workplace under the Employment Permit System; lost in court twice, some relief promised in 2025.
import { authority, exampleDemand } from '../example.ts'

const court = authority('kr-constitutional-court', 'Constitutional Court')

export const d20 = exampleDemand({
  code: 'D20',
  title: {
    en: 'Free change of workplace under the Employment Permit System',
    id: 'Bebas pindah tempat kerja dalam Employment Permit System (EPS)',
    tl: 'Malayang paglipat ng trabaho sa ilalim ng Employment Permit System (EPS)',
    ar: 'حرية تغيير مكان العمل في ظل نظام تصاريح العمل',
    'zh-Hant': '雇用許可制下要能自由轉換工作場所',
  },
  text: 'Workers under the Employment Permit System must be free to change their workplace.',
  raisers: ['mtu', 'migrant-groups'],
  addressees: ['kr-ministry-of-labor', 'kr-constitutional-court'],
  places: ['South Korea'],
  objectives: [6],
  frameworks: ['sdg-8.8', 'sdg-8.7', 'icrmw-52', 'c029-2'],
  lookedOn: '2025-09-09',
  events: [
    {
      on: '2011-09-29',
      kind: 'court',
      effect: 'against',
      by: court,
      text: 'The limit of three changes is upheld.',
      sources: ['http://www.amnesty.org/en/library/asset/ASA25/015/2011/en/a4a11bbc-5db4-4ec5-aa12-19c9c1b9b8fa/asa250152011en.html'],
    },
    {
      on: '2021-12',
      kind: 'court',
      effect: 'against',
      by: court,
      text: {
        en: 'Article 25(1) is upheld.',
        id: 'Pasal 25(1) dinyatakan tetap berlaku.',
        tl: 'Pinagtibay ang Artikulo 25(1).',
        ar: 'أُبقيت المادة 25(1).',
        'zh-Hant': '第25條第1項獲判合憲。',
      },
      sources: ['http://m.earticle.net/Public/View/5/3782417'],
    },
    {
      on: '2025-09-09',
      kind: 'commitment',
      effect: 'promises',
      by: authority('kr-ministry-of-labor', 'The ministry'),
      text: {
        en: 'More freedom to change after unfair treatment, a longer stay without having to re-enter, tougher rules for violators.',
        id: 'Lebih bebas pindah setelah perlakuan tidak adil, tinggal lebih lama tanpa masuk ulang, aturan lebih keras bagi pelanggar.',
        tl:
          'Mas maluwag na paglipat kapag may di-makatarungang trato, mas mahabang pananatili nang hindi na kailangang muling pumasok, ' +
          'mas mahigpit na patakaran sa mga lumalabag.',
        ar: 'حرية أكبر في التغيير بعد معاملة ظالمة، وإقامة أطول بلا حاجة إلى دخول جديد، وقواعد أشد على المخالفين.',
        'zh-Hant': '受到不公平對待後較容易轉換，可居留更久而不必重新入境，對違規者的規定更嚴。',
      },
      sources: ['https://remoly.net/blog-detail/986'],
    },
  ],
})
