// Opening an organisation and joining one, in Tagalog.
import type { opening as english } from '../en/opening.ts'
import type { Translated } from '../say.ts'

export const opening: Translated<typeof english> = {
  'open-title': 'Magbukas ng organisasyon',
  'no-token':
    'Kailangan ng pahinang ito ang buong link na pambukas, kasama ang nasa likod ng #. Nakasulat ito kung saan sinimulan ang server.',
  'open-intro':
    'Tatlong hakbang: ang mababasa ng publiko tungkol sa inyo, ang mga daan mo papasok, at isang sandali ng pagbubukas. Walang ' +
    'ipapadala bago iyon.',
  'step-about': 'Hakbang 1 sa 3: ang mababasa ng publiko',
  'step-ways': 'Hakbang 2 sa 3: ang mga daan mo papasok',
  'step-open': 'Hakbang 3 sa 3: buksan',
  'name': 'Pangalan ng organisasyon',
  'place': 'Nasaan ito',
  'place-hint': 'Bayan, rehiyon, o bansa.',
  'languages': 'Mga wikang maaaring ipakipag-usap sa inyo',
  'more-languages': 'Iba pang wika',
  'other-language': 'Wikang wala rito',
  'other-language-hint': 'Ang maikling tanda nito, gaya ng bn para sa Bengali o zh-Hant para sa Tsino sa tradisyonal na titik.',
  'add-language': 'Idagdag',
  'language-unknown': 'Hindi ito tanda ng wika. Dalawa o tatlong letra ito, gaya ng bn.',
  'about': 'Sino kayo, sa dalawa o tatlong pangungusap',
  'in-person': 'Saan kayo makikita nang harapan',
  'in-person-hint': 'Lugar at oras, gaya ng: tuwing Linggo mula 10 hanggang 4 sa silangang tarangkahan ng parke.',
  'contact': 'Paano kayo maaabot ng publiko',
  'contact-hint': 'Numero ng telepono o address para sa sulat. Maaaring iwanang blangko.',
  'public-note': 'Publiko ang lahat ng ito.',
  'own-name': 'Ang pangalan mo, gaya ng nakikita ng organisasyon mo',
  'own-name-hint': 'Hindi ito publiko: selyado ito, at mga kasapi lang ang makababasa.',
  'go-on': 'Magpatuloy',
  'name-missing': 'Isulat ang pangalan.',
  'place-missing': 'Isulat kung nasaan ito.',
  'languages-missing': 'Pumili ng kahit isang wika.',
  'about-missing': 'Isulat ito sa kahit isa sa mga wika.',
  'own-name-missing': 'Isulat ang pangalan mo. Sapat na ang palayaw.',

  'ways-intro':
    'Sa device na ito ginagawa ang mga susi mo. Ito ang mga daan papunta roon, at wala nang iba: walang makapagpapadala sa iyo ng ' +
    'bagong password.',
  'ways-lone':
    'Habang ikaw lang ang kasapi, ang mawalan ng passphrase at code ay mawawalan ng lahat ng nasa organisasyon. Walang ' +
    'makapagbabalik nito.',
  'passphrase-title': 'Ang passphrase mo',
  'passphrase-why':
    'Anim na salita at dalawang numero, binunot nang sapalaran. Huwag pumili ng sariling salita: nahuhulaan ang pinipili ng tao.',
  'passphrase-write': 'Isulat, o isaulo. Huwag kunan ng litrato.',
  'passphrase-other': 'Bumunot ng iba',
  'passphrase-have': 'Hawak ko na',
  'passphrase-back': 'I-type na ngayon mula sa papel o sa isip',
  'passphrase-differs': 'Hindi ito ang mga salitang ibinigay sa iyo. Tingnan muli.',
  'passphrase-see': 'Ipakita ulit sa akin',
  'passphrase-right': 'Ito ang passphrase ko',
  'recovery-title': 'Ang code mo sa pagbawi',
  'recovery-why': 'Para sa araw na makalimutan ang passphrase. I-print o isulat, at itago nang hiwalay sa passphrase.',
  'recovery-paper': 'Code sa pagbawi para sa mesa sa {address}',
  'recovery-paper-what': 'Mabubuksan ng may hawak ng papel na ito ang lahat ng mabubuksan ng may-ari. Ginawa noong {date}.',
  'recovery-back': 'I-type ang huling grupo ng code',
  'recovery-differs': 'Hindi ito ang huling grupo. Ihambing sa papel.',
  'recovery-have': 'Nasa papel na ang code',
  'passkey-title': 'Passkey, kung gusto mo',
  'passkey-why':
    'Mabubuksan ng device na ito ang kahon ng susi mo sa daliri, mukha, o sarili nitong code, kapalit ng passphrase. Mananatili ang ' +
    'dalawa.',
  'passkey-why-not': 'Ang makapagbubukas ng device na ito ay makapagbubukas ng mesa mo. Kung pinaghahatian ang device, huwag na.',
  'passkey-add': 'Magdagdag ng passkey ng device na ito',
  'passkey-leave': 'Magpatuloy nang walang passkey',
  'passkey-added': 'Handa na ang passkey.',
  'passkey-cannot': 'Hindi kayang magtago ng ganitong passkey ang device o browser na ito. Magpatuloy nang wala.',
  'passkey-failed': 'Hindi nagawa ang passkey. Subukan ulit, o magpatuloy nang wala.',

  'open-ready': 'Handa na ang lahat. Mabubuksan ang {name} sa isang sandali, o hindi talaga.',
  'open-root':
    'Ginagawa rin ng device na ito ang ugat ng organisasyon, na pumipirma lang sa unang pahina nito. Nasa mga kahon ng susi mo ito.',
  'open-do': 'Buksan ang {name}',
  'open-again': 'Ipadala muli',
  'open-lost': 'Hindi dumating ang sagot. Baka bukas na ito. Walang masama kung ipadala muli ang pareho.',
  'open-working': 'Gumagawa ng mga susi, sineselyuhan, ipinapadala ...',
  'open-enter': 'Bukas na ito. Hindi nakatuloy ang pahina: buksan ito gamit ang passphrase mo.',
  'to-desk': 'Sa mesa',

  'join-title': 'Sumali sa {name}',
  'join-title-plain': 'Sumali sa organisasyon',
  'no-invite':
    'Kailangan ng pahinang ito ang buong link ng imbitasyon, kasama ang nasa likod ng #. Buksan ulit mula sa pinagkunan, o i-scan ' +
    'muli ang code.',
  'join-checking': 'Sinusuri ang imbitasyon ...',
  'wrong-root': 'Hindi ito ang organisasyong nasa link. Tumigil dito, at sabihin sa nagbigay ng link.',
  'wrong-terms': 'Iba ang kondisyong ipinapakita ng server sa isinulat ng tagapangasiwa. Tumigil dito, at sabihin sa kaniya.',
  'join-used': 'May nagsimula nang gumamit ng imbitasyong ito. Kung ikaw iyon at naisara ang pahina, humingi ng bago sa tagapangasiwa.',
  'join-role': 'Inimbitahan ka bilang {role}.',
  'join-until': 'Magagamit ang imbitasyon hanggang {date}.',
  'join-who': 'Sino ang nag-imbita sa iyo',
  'join-begin': 'Gusto kong sumali',
  'join-where': 'Bago magpatuloy, samahan o tawagan ang tagapangasiwang nag-imbita sa iyo: babasahan mo siya ng labindalawang numero.',
  'join-ask': 'Hilinging makasali',
  'join-ask-what': 'Nagawa na ang mga susi mo. Tatanungin na ang tagapangasiwa. Hindi ipinapadala ang pangalan mo.',
  'join-waiting': 'Hinihintay ang tagapangasiwa',
  'join-waiting-what':
    'Bubuksan niya ang imbitasyon mo sa screen niya at pipindutin ang “Kasama ko siya ngayon”. Iwanang bukas ang pahinang ito.',
  'join-digits': 'Basahin ang labindalawang numerong ito sa tagapangasiwa',
  'join-digits-what': 'Basahin nang malakas, bawat grupo. Itina-type niya ang naririnig niya. Huwag ipadala sa mensahe.',
  'join-digits-then': 'Kapag na-type na niya, kusang magpapatuloy ang pahinang ito.',
  'join-second':
    'Kung walang mangyari: baka kailangan pang pumirma ng ikalawang tagapangasiwa. Iwanang bukas ang pahina, o buksan ang mesa ' +
    'mamaya gamit ang passphrase mo.',
  'join-ended':
    'Itinigil ng tagapangasiwa ang imbitasyong ito, kaya walang tinanggap. Kung hindi magkapareho ang mga numero, magkita muli sa ' +
    'bagong imbitasyon.',
  'join-not-you': 'Ibang tao, o ibang susi, ang tinanggap sa imbitasyong ito. Huwag magpatuloy, at sabihin agad sa tagapangasiwa.',
  'join-forged': 'Hindi tugma sa talaan ng kasapi ang galing sa tagapangasiwa. Tumigil dito, at sabihin sa kaniya.',
  'join-in': 'Kasapi ka na. Binubuksan ang mesa mo ...',
  'join-name': 'Ang pangalan mo, para sa mga kasapi',
  'join-offline': 'Walang network sa ngayon. Kusang susubok muli ang pahinang ito.',
}
