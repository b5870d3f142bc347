// D10: abolish the KTKLN card; it was abolished in words, converted, revived, revoked, and still asked for at airports.
import { authority, exampleDemand, handedOver, raiser } from '../example.ts'

const saidTo = handedOver({ to: ['id-president'], where: 'in a video call', receivedBy: 'President of Indonesia' })
const letters = 'https://liputan6.com/amp/2937750/protes-tki-hongkong-kepada-presiden-harusnya-tidak-perlu'

export const d10 = exampleDemand({
  code: 'D10',
  title: {
    en: 'Abolish the KTKLN card, do not revise it',
    id: 'Hapus KTKLN, bukan direvisi',
    tl: 'Buwagin ang KTKLN card, hindi lang baguhin',
    ar: 'ألغوا بطاقة KTKLN ولا تعدّلوها',
    'zh-Hant': '廢除KTKLN卡，不要只是修改',
  },
  text: 'Abolish the KTKLN, the card for Indonesians who work overseas. Revising it is not enough.',
  raisers: ['jbmi', 'atki', 'imwu', 'migrants-in-eight-countries'],
  addressees: ['id-president', 'id-bnp2tki', 'id-ministry-of-manpower'],
  places: ['Indonesia'],
  objectives: [4, 12, 14],
  frameworks: ['sdg-10.7', 'sdg-16.6', 'icrmw-8'],
  lookedOn: '2017-05-01',
  note: { text: 'What was said, what was put in force and what workers met at the airport were three different things.' },
  events: [
    {
      on: '2014-11-30',
      kind: 'demand',
      effect: 'raises',
      by: raiser('jbmi', 'A speaker of JBMI Hong Kong, among others'),
      text: {
        en: 'In a video call with the President, migrants complain about the card, and also about the consulate.',
        id: 'Dalam telekonferensi dengan Presiden, buruh migran mengadukan KTKLN, juga soal konsulat.',
        tl: 'Sa video call kasama ang Pangulo, inireklamo ng mga migrante ang card, pati ang konsulado.',
        ar: 'في مكالمة مرئية مع الرئيس يشكو المهاجرون من البطاقة ومن القنصلية أيضًا.',
        'zh-Hant': '在與總統的視訊通話中，移工投訴這張卡，也投訴領事館。',
      },
      delivery: saidTo,
      sources: ['https://barajatim.com/2014/11/jokowi-hapus-ktkln-saat-e-blusukan.html'],
    },
    {
      on: '2014-11-30',
      kind: 'commitment',
      effect: 'promises',
      by: authority('id-president', 'President of Indonesia'),
      text: {
        en: 'In a video call with migrants in eight countries the President orders that the KTKLN be abolished.',
        id: 'Dalam telekonferensi dengan buruh migran di delapan negara, Presiden memerintahkan KTKLN dihapus.',
        tl: 'Sa video call kasama ang mga migrante sa walong bansa, iniutos ng Pangulo na buwagin ang KTKLN.',
        ar: 'في مكالمة مرئية مع مهاجرين في ثمانية بلدان يأمر الرئيس بإلغاء بطاقة KTKLN.',
        'zh-Hant': '總統在與八個國家移工的視訊通話中下令廢除KTKLN。',
      },
      unverified: 'One outlet prints the day as 20/11, which is taken for a misprint.',
      sources: [
        'https://m.tribunnews.com/amp/nasional/2014/11/30/dengar-curhat-tki-jokowi-langsung-hapuskan-ktkln',
        'https://news.republika.co.id/berita/nfumd0/didesak-tki-saat-telekonferensi-jokowi-akhirnya-hapus-ktkln',
      ],
    },
    {
      on: '2015-02-07',
      kind: 'reversal',
      effect: 'takes-back',
      by: authority('id-ministry-of-manpower', 'Minister of Manpower'),
      text: 'The card is not abolished after all: it stays as e-KTKLN, with a fingerprint.',
      sources: [
        'https://ekonomi.bisnis.com/read/20150207/12/400014/' +
          'blusukan-ke-kampung-tki-jokowi-pastikan-kartu-tenaga-kerja-luar-negeri-bebas-pungutan',
      ],
    },
    {
      on: '2015',
      kind: 'law',
      effect: 'in-part',
      by: authority('id-ministry-of-manpower', 'Ministry of Manpower (Regulation 7/2015)'),
      text: 'The duty moves from the worker to the state, with electronic data.',
      sources: [letters],
    },
    {
      on: '2017-03',
      kind: 'reversal',
      effect: 'takes-back',
      by: authority('id-bnp2tki', 'BNP2TKI (letters B.104 and B.116)'),
      text: 'Two letters in effect revive the card.',
      sources: [letters],
    },
    {
      on: '2017-04',
      kind: 'implementation',
      effect: 'in-part',
      by: authority('id-bnp2tki', 'BNP2TKI (letter B.28)'),
      text: {
        en: 'A letter of the middle of April cancels the revival.',
        id: 'Surat pertengahan April membatalkan pemberlakuan kembali KTKLN.',
        tl: 'Isang liham noong kalagitnaan ng Abril ang nagpawalang-bisa sa pagbabalik ng card.',
        ar: 'رسالة من منتصف أبريل تلغي إعادة البطاقة.',
        'zh-Hant': '四月中的一封公函取消了恢復的決定。',
      },
      sources: [letters],
    },
    {
      on: '2017-04-30',
      kind: 'check',
      effect: 'not-met',
      by: raiser('migrants-in-eight-countries', 'A domestic worker, speaking to the President in Hong Kong'),
      text: {
        en: 'Officers at the airport still ask for the card. The cost is put at Rp400,000.',
        id: 'Petugas di bandara masih menanyakan KTKLN. Biayanya disebut Rp400.000.',
        tl: 'Hinahanap pa rin ng mga opisyal sa airport ang card. Rp400,000 daw ang gastos.',
        ar: 'ما زال موظفو المطار يطلبون البطاقة. ويقال إن كلفتها 400,000 روبية إندونيسية.',
        'zh-Hant': '機場人員仍要求出示這張卡。費用據稱為40萬印尼盾。',
      },
      sources: ['https://blog.ur-doc.com/tki-di-hong-kong-percaya-pada-jokowi-atas-ktkln'],
    },
  ],
})
