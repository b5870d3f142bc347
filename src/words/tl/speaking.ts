// What the speaking page says, in Tagalog: sa isang tao, sa maliit na telepono, baka nagmamadali.
import type { speaking as english } from '../en/speaking.ts'
import type { Translated } from '../say.ts'

export const speaking = {
  'leave': 'Umalis agad',
  'back': 'Bumalik',
  'go-on': 'Magpatuloy',
  'skip': 'Ayaw kong sagutin',
  'progress': 'Tanong {number} sa {all}',
  'mend-first': 'May kailangang ayusin muna',
  'yes': 'Oo',
  'no': 'Hindi',
  'no-answer': 'Walang sagot',
  'looking': 'Sandali lang. Tinitingnan ng pahinang ito kung sino ang nagtatanong.',

  'help': 'Kailangan ko ng tulong ngayon',
  'help-call': 'Maaari kang tumawag o pumunta roon ngayon. Ang tawag ay maiiwan sa listahan ng mga tawag ng teleponong ito.',
  'help-none': 'Walang nakalistang lugar dito. Kung nasa panganib ka, tawagan ang numerong pang-emerhensiya ng bansang kinaroroonan mo.',
  'help-hours': 'Bukas: {hours}',
  'help-languages': 'Wika nila: {languages}',

  'language-title': 'Anong wika?',
  'kept-before': {
    one: 'May {n} sagot na nakatago sa teleponong ito, selyado, at hindi pa naipapadala.',
    other: 'May {n} sagot na nakatago sa teleponong ito, selyado, at hindi pa naipapadala.',
  },

  'unchecked-title': 'Hindi pa natitiyak ang susi ng pahinang ito',
  'unchecked-why':
    'Wala ang dulo ng iyong link, pagkatapos ng tandang #. Sa pamamagitan nito, tinitiyak ng pahina na ang mga nagtatanong lang ' +
    'ang makapagbubukas ng sasabihin mo. Kung wala ito, hindi alam ng pahina kung may nagpalit ng susi.',
  'unchecked-do': 'Buksan muli ang buong link, i-scan ang code sa papel, o tanungin sila nang personal.',
  'unchecked-go-on': 'Magpatuloy kahit hindi natiyak ang susi',

  'who-title': 'Sino ang nagtatanong sa iyo',
  'about-title': 'Tungkol saan ang mga tanong nila',
  'until': 'Makapagsasalita ka rito hanggang {date}.',
  'where-title': 'Saan sila makikita nang personal',
  'where-first': 'Kung kaya mo, kausapin muna sila roon.',
  'sealed-title': 'Ano ang mangyayari sa sasabihin mo',
  'sealed':
    'Sineselyuhan ito sa teleponong ito bago ipadala. Ang mga tao lang sa kanilang pangkat ang makapagbubukas. Nakikita ng server ' +
    'ang laki nito, ang araw, at kung para sa aling pangkat.',
  'sealed-limit':
    'Isang bagay ang hindi matitiyak ng pahinang ito: na hindi magpapadala ng binagong pahina ang nagpapatakbo ng server. Kung ' +
    'nag-aalala ka rito, kausapin sila nang personal.',

  'consent-title': 'Bago ka magsimula',
  'consent-leaves-nothing':
    'Walang lalabas sa teleponong ito bago mo pindutin ang “Selyuhan at ipadala” sa dulo. Maaari kang tumigil kahit kailan.',
  'consent-yes': 'Gusto kong magsalita',
  'consent-no': 'Hindi muna',

  'day': 'Araw, kung alam mo',
  'month': 'Buwan, kung alam mo',
  'year': 'Taon, apat na numero',

  'count': 'Maaari ba naming bilangin ang sinabi mo?',
  'count-means':
    'Bibilangin: magiging bahagi ng isang bilang ang mga sagot mo, gaya ng “7 sa 10 ang walang araw ng pahinga”. Walang salita ' +
    'mo, walang pangalan.',
  'quote': 'Maaari ka ba naming tanungin balang araw kung puwede itong sipiin?',
  'quote-means':
    'Sisipiin: isang pangungusap mo na walang pangalan, at kapag lang nabasa na ito sa iyo at pumayag ka. Para matanong ka, ' +
    'kailangan nila ng paraan para maabot ka: tingnan ang susunod na tanong.',
  'contact': 'Maaari ka bang kontakin ng isang tagatulong?',
  'contact-means': 'Seselyuhan ito kasama ng iba. Hindi nakasalalay ang tulong sa mga sagot mo.',
  'contact-how': 'Paano?',
  'contact-how-hint': 'Isang numero, pangalan sa app, o lugar. Sino pa ang tumitingin sa teleponong iyon?',
  'contact-when': 'Kailan ligtas?',
  'contact-when-hint': 'Halimbawa: tuwing Linggo pagkatapos ng alas-2, o sa mensahe lang.',

  'mend-not-a-number': 'Isulat ito sa numero, o iwanang blangko.',
  'mend-year-missing': 'Isulat din ang taon, o iwanang blangko ang petsa.',
  'mend-not-a-date': 'Walang ganoong petsa. Isulat ang taon sa apat na numero, gaya ng 2024, o iwanang blangko.',
  'mend-too-long': 'Mas mahaba ito kaysa maipapadala. Paikliin nang kaunti.',
  'mend-way-missing': 'Isulat kung paano ka maaabot, o sumagot ng “Hindi”.',

  'review-title': 'Basahin muli ang sinabi mo',
  'review-change': 'Palitan',
  'review-change-of': 'Palitan: {question}',
  'review-counted': 'Maaaring bilangin',
  'review-quoted': 'Maaaring tanungin tungkol sa pagsipi',
  'review-contact': 'Maaari kang kontakin ng tagatulong',

  'receipt-title': 'Gusto mo ba ng resibo?',
  'receipt-what':
    'Ang resibo ay isang numerong may 17 digit. Sa pamamagitan nito makikita mo balang araw kung nabasa na nila ang sinabi mo, o ' +
    'mababawi mo ito.',
  'receipt-cannot':
    'Hindi nito mabubuksan ang sinabi mo. Walang makapagbibigay nito sa iyo sa ikalawang beses. Ang makakita nito ay makababawi ' +
    'ng sinabi mo, pero hindi makababasa.',
  'send-with': 'Selyuhan at ipadala, may resibo',
  'send-without': 'Selyuhan at ipadala, walang resibo',

  'working-title': 'Sandali lang',
  'working-receipt-0': 'Ginagawa ang iyong resibo. Sa maliit na telepono, maaaring abutin ng kalahating minuto.',
  'working-receipt-1': 'Ang iyong resibo: sangkapat na ang tapos.',
  'working-receipt-2': 'Ang iyong resibo: kalahati na ang tapos.',
  'working-receipt-3': 'Ang iyong resibo: tatlong sangkapat na ang tapos.',
  'working-seal': 'Sineselyuhan ang sinabi mo.',
  'working-send': 'Selyado na, at ipinapadala na.',

  'aloud-title': 'O sabihin nang malakas',
  'aloud-what': 'Sineselyuhan ito gaya ng mga salita mo. Maaaring makilala ang boses mo ng magbubukas nito.',
  'aloud-start': 'I-record ang sasabihin mo',
  'aloud-more': 'Mag-record pa',
  'aloud-stop': 'Ihinto',
  'aloud-running': 'Nagre-record.',
  'aloud-kept': 'Ika-{number} recording, {time}',
  'aloud-delete': 'Burahin',
  'aloud-delete-this': 'Burahin: {name}',
  'aloud-denied':
    'Hindi pinayagan ang mikropono. Payagan ito sa browser, o mag-type na lang. Sa loob ng chat app madalas itong hindi puwede: ' +
    'buksan ang link sa browser.',
  'aloud-none': 'Walang mikroponong magagamit dito sa teleponong ito. Mag-type na lang.',
  'aloud-cannot': 'Hindi makapag-record ang browser na ito. Buksan ang link sa Chrome, Firefox o Safari para magsalita, o mag-type dito.',
  'aloud-interrupted': 'Naputol ang recording. Narito ang nasabi mo na, at puwede ka pang mag-record.',
  'aloud-empty': 'Walang na-record. Subukan ulit, o mag-type na lang.',
  'working-files': 'Dumating na ang mga salita mo. Papunta na ang mga recording: {share}',
  'review-aloud': { one: '{n} recording, {time}', other: '{n} recording, {time} lahat' },

  'cannot-seal-title': 'Hindi ito naselyuhan',
  'cannot-seal':
    'Walang naipadala, at narito pa ang mga sagot mo. Baka kaunti na lang ang memorya ng teleponong ito, o may bahagi ng pahina ' +
    'na hindi na-load. Isara ang ibang app at subukan muli, o subukan nang walang resibo.',

  'received-title': 'Dumating na ito, selyado',
  'received':
    'Salamat. Ang mga tao lang sa kanilang pangkat ang makapagbubukas nito. Babasahin nila ito, at pagsasamahin sa sinabi ng iba.',
  'kept-title': 'Nakatago ito sa teleponong ito, selyado, hanggang may network',
  'kept':
    'Hindi ito maipadala ngayon. Buksan muli ang pahinang ito kapag may network, at pindutin ang “Ipadala ngayon”. Kahit ang ' +
    'teleponong ito ay hindi makapagbubukas nito.',
  'lost-title': 'Hindi ito naipadala, at walang itinatago ang browser na ito',
  'lost': 'Selyado na ito, pero nasa pahinang ito lang. Iwanang bukas ang pahina, at pindutin ang “Ipadala ngayon” kapag may network.',
  'refused-title': 'Hindi ito tinanggap ng server',
  'refused-round': 'Wala na ang pag-ikot na kinabibilangan nito. Tanungin ang nagbigay sa iyo ng link.',
  'refused-work':
    'Mas marami ang ipinagagawa ng server sa teleponong ito kaysa sa dapat. Subukan muli mamaya, at sabihin sa nagbigay sa iyo ng ' +
    'link.',
  'refused-other': 'Ang sabi nito: {code}. Subukan muli mamaya, o sabihin sa nagbigay sa iyo ng link.',
  'send-now': 'Ipadala ngayon',
  'drop': 'Alisin sa teleponong ito',

  'your-receipt': 'Ang iyong resibo',
  'your-code': 'Code ng pag-ikot',
  'write-down': 'Isulat ang dalawa ngayon, sa papel. Ngayon lang ito ipapakita. Sa {address}, sinasabi ng mga ito kung ano ang nangyari.',
  'written-down': 'Naisulat ko na',

  'traces-title': 'Ano ang naiiwan sa teleponong ito',
  'traces-nothing':
    'Walang itinatago ang pahinang ito sa mga tinype mo, at walang pangalan. May dalawang bakas na hindi nito maaalis. Magagawa ' +
    'mo ito:',
  'traces-but-kept':
    'Itinatago ng pahinang ito ang sinabi mo, selyado, hanggang maipadala, at wala nang iba. May dalawang bakas na hindi nito ' +
    'maaalis. Magagawa mo ito:',
  'traces-chat-title': 'Ang mensaheng may link',
  'traces-chat':
    'Sa chat, diinan nang matagal ang mensahe, piliin ang Delete, saka Delete for me. Kung nag-scan ka ng code, tingnan din ang ' +
    'listahan ng mga na-scan.',
  'traces-history-title': 'Ang listahan ng mga pahinang binuksan mo',
  'traces-chrome-title': 'Android, Chrome',
  'traces-chrome': 'Pindutin ang tatlong tuldok sa itaas, saka History. Pindutin ang × o ang basurahan sa tabi ng pahinang ito.',
  'traces-samsung-title': 'Samsung, sarili nitong browser',
  'traces-samsung': 'Pindutin ang tatlong guhit sa ibaba, saka History. Diinan nang matagal ang pahinang ito, saka pindutin ang Delete.',
  'traces-iphone-title': 'iPhone, Safari',
  'traces-iphone': 'Pindutin ang nakabukas na aklat, saka ang orasan. Itulak pagilid ang linya ng pahinang ito, saka pindutin ang Delete.',
  'traces-other-title': 'Ibang browser, o sa loob ng ibang app',
  'traces-other':
    'Hanapin sa menu ang History, at burahin ang linya ng pahinang ito. Kung bumukas ang pahina sa loob ng chat app, isara ito ' +
    'roon.',
  'traces-leave': 'Umalis sa pahinang ito',

  'cannot-insecure-title': 'Hindi maseselyuhan ng pahinang ito ang sasabihin mo',
  'cannot-insecure':
    'Binuksan ito nang walang proteksiyon sa daan: nagsisimula ang address sa http at hindi sa https. Sa https lang ' +
    'nakapagseselyo ang mga browser, kaya walang matatype dito. Sabihin sa nagbigay sa iyo ng link, o kausapin sila nang ' +
    'personal.',
  'cannot-old-title': 'Hindi kayang magselyo ng browser na ito',
  'cannot-old':
    'Wala itong mga cipher na kailangan, kaya walang matatype dito. Buksan ang link sa mas bagong browser (Chrome, Firefox o ' +
    'Safari ng 2025 o mas bago), o kausapin sila nang personal.',
  'cannot-network-title': 'Walang network',
  'cannot-network': 'Isang beses itong kailangan ng pahina, para tiyakin kung sino ang nagtatanong. Pagkatapos, gumagana na ito nang wala.',
  'cannot-unknown-title': 'Walang nagtatanong dito',
  'cannot-unknown': 'Baka may kulang na letra sa link. Buksan muli mula sa pinagkunan mo, o i-scan muli ang code sa papel.',
  'cannot-link-title': 'Hindi sa iyong link ang pahinang ito',
  'cannot-link':
    'Nasa iyong link kung sino ang nagtatanong, at galing sa iba ang pahinang ito. Baka naputol ang link, o may nagpalit ng ' +
    'pahina. Walang matatype dito. Buksan muli ang link mula sa pinagkunan mo; kung ganito pa rin, kausapin sila nang personal.',
  'cannot-check-title': 'Hindi matiyak ang pahinang ito',
  'cannot-check':
    'Ang ipinapakita ng server ay hindi ang nilagdaan ng mga nagtatanong. Baka may nagbago nito. Walang matatype dito. Sabihin sa ' +
    'nagbigay sa iyo ng link, o kausapin sila nang personal.',
  'cannot-closed-title': 'Sarado na ang pag-ikot na ito',
  'cannot-closed': 'Hindi na sila nangongolekta ng sagot dito. Makikita mo pa rin sila:',
  'try-again': 'Subukan muli',
} as const satisfies Translated<typeof english>
