// A sentence for every refusal, in Tagalog.
import type { refusals as english } from '../en/refusals.ts'
import type { Translated } from '../say.ts'

export const refusals: Translated<typeof english> = {
  'too-large': 'Mas marami ito kaysa maipapadala nang sabay. Paikliin, o hatiin sa dalawa.',
  'not-utf8': 'Hindi nabasa ng server ang mga letra nito. I-reload ang pahina at subukan ulit.',
  'not-json': 'Hindi buong dumating ang ipinadala. Subukan ulit.',
  'not-canonical': 'Hindi ito nakaayos gaya ng inaasahan ng server. I-reload ang pahina at gawin ulit.',
  'too-deep': 'Masyado itong patong-patong para mabasa. Gawing mas simple.',
  'unknown-kind':
    'Hindi pa kilala ng server na ito ang ganitong pagbabago. I-reload ang pahina; kung ganoon pa rin, ipa-update ang server.',
  'act-not-understood': 'May bahaging hindi ayon sa dapat na anyo. Tingnan muli ang mga puwang: masyadong mahaba, o maling link?',
  'envelope-not-understood': 'Hindi dumating sa tamang anyo ang ipinadala. I-reload ang pahina at subukan ulit.',
  'entry-not-understood': 'Hindi naunawaan ang pagbabagong ito sa talaan ng kasapi. I-reload ang pahina at gawin ulit.',
  'not-signed': 'Hindi totoo ang pirma sa ilalim nito. I-lock ang pahina, buksan muli, at gawin ulit.',
  'not-a-member': 'Wala sa talaan ng kasapi ng organisasyong ito ang susing pumirma.',
  'not-your-role': 'Hindi ito saklaw ng tungkulin mo. Ipagawa sa tagapangasiwa, o ipabago ang tungkulin mo.',
  'frozen': 'Naka-freeze muna ang pagiging kasapi mo. Makipag-usap sa tagapangasiwa.',
  'unknown-organisation': 'Wala sa server na ito ang organisasyong ito.',
  'already-open': 'Bukas na ang organisasyong ito.',
  'id-taken': 'May iba nang nakalagay rito sa parehong numero. Gawin ulit.',
  'clock-ahead': 'Nauuna ng isang araw o higit pa ang orasan ng device na ito. Itama, at subukan ulit.',
  'previous-unknown': 'Hindi pa dumarating ang ginawa mo bago nito. Ipadala muna ang naghihintay sa device na ito.',
  'head-unknown':
    'May nakita ang device na ito na talaang wala sa server na ito. Baka ibinalik ito mula sa backup: magtanong sa tagapangasiwa.',
  'opening-used': 'Nagamit na ang link na ito, o hindi ito ginawa rito. Humingi ng bago sa nagpapatakbo ng server.',
  'bytes-missing': 'May selyadong bahagi na hindi dumating. Subukan ulit.',
  'bytes-not-named': 'May kasamang dumating na hindi bahagi nito. I-reload ang pahina at gawin ulit.',

  'not-next-entry': 'Nagbago na ang talaan ng kasapi. Tingnan muli, at gawin ulit.',
  'unknown-member': 'Wala sa talaan ang taong ito.',
  'already-member': 'Nasa talaan na ang taong ito, o naroon na dati ang mga susi niya.',
  'unknown-team': 'Wala sa talaan ang pangkat na ito, o wala siya roon.',
  'unknown-device': 'Wala sa talaan ang teleponong ito.',
  'not-next-epoch': 'May mas bagong susi na ang pangkat na ito. Tingnan muli ang talaan.',
  'not-signed-by-steward': 'Tagapangasiwa lang ang makapipirma nito.',
  'second-steward-needed': 'Kailangan nito ang pirma ng dalawang tagapangasiwa.',
  'last-steward': 'Siya lang ang tagapangasiwa. Gawin munang tagapangasiwa ang iba.',
  'all-stewards-frozen': 'Mawawalan ng tagapangasiwang makakikilos.',
  'genesis-not-signed': 'Hindi pirmado nang dapat ang unang tala ng organisasyong ito. Magsimula muli sa link.',
  'another-organisation': 'Sa ibang organisasyon ito, o ginawa para sa ibang address.',
  'no-entries': 'Walang laman ang talaan ng kasapi. Magsimula muli sa link.',
  'keys-missing': 'May kasapi ng pangkat na maiiwang walang bagong susi. Tingnan muli ang pangkat, at gawin ulit.',
  'not-the-invited': 'Hindi ito ang tao, o ang tungkulin, na nasa imbitasyon. Walang tinanggap.',
  'back-dated': 'Matagal nang lumipas ang araw sa tala, kaya malulusutan ang tuntuning may bisa ngayon. Gawin ulit sa petsa ngayon.',

  'nothing-waits': 'Wala nang naghihintay ng pirma rito: tapos na, binawi, o lumipas na.',
  'proposal-expired': 'Labing-apat na araw itong naghintay at lumipas na. Maaari itong ihain muli.',
  'not-the-same-bytes': 'Hindi ang inihain ang pinirmahan mo. Huwag magpatuloy; ipakita ito sa kabilang tao.',
  'same-person': 'Ibang tao dapat ang ikalawang pipirma.',
  'second-not-enough': 'Hindi sapat ang pirmang ito.',
  'no-witness-here': 'Hindi ito nangangailangan ng saksi.',
  'not-your-link': 'Hindi ito ang code na para rito. Ipakita ulit ang code.',
  'cannot-be-admitted':
    'Hindi maipapasok nang huli ang nagbibigay ng kapangyarihan (susi, tungkulin, imbitasyon, sesyon). Isantabi, at gawin muli kung tama.',
  'too-many-late':
    'Napakarami nang naghihintay mula sa susing ito. Mananatili ito sa teleponong ito hanggang may tingnan ang tagapangasiwa.',

  'unknown-invite': 'Hindi kilala rito ang imbitasyong ito. Tingnan kung buo ang link, o humingi ng bago.',
  'invite-used': 'Nagamit na o binawi ang imbitasyong ito. Humingi ng bago sa tagapangasiwa.',
  'invite-expired': 'Lumipas na ang imbitasyong ito. Humingi ng bago sa tagapangasiwa.',
  'invite-too-long': 'Tatlumpung araw lang ang pinakamatagal ng imbitasyon. Pumili ng mas maagang araw.',
  'not-yet': 'May isang hakbang pang kulang bago nito. Hintayin ang kabilang tao.',
  'nonce-does-not-fit':
    'Hindi tugma ang dumating sa naunang ipinadala. Baka may nagbago nito sa daan. Tumigil, at magsimula sa bagong imbitasyon.',
  'unknown-lockbox': 'Walang nabubuksan ito rito. Hanapin ang maling salita, o ang nagkapalit na ayos.',
  'lockbox-taken': 'Nakatago na ito. Gumawa ng bagong passphrase o code.',
  'last-lockbox': 'Ito lang ang daan mo papasok. Gumawa muna ng iba.',

  'unknown-round': 'Wala rito ang pag-ikot na ito.',
  'round-closed': 'Sarado na ang pag-ikot na ito.',
  'round-has-voices': 'May nagsalita na sa pag-ikot na ito, kaya mananatili ang mga tanong. Isara ito at magbukas ng bago.',
  'round-open-too-long': 'Isang taon lang ang pinakamatagal na bukas ang pag-ikot. Pumili ng mas maagang araw.',
  'code-taken': 'May gumagamit na ng link na ito. Gawin ulit: gagawa ng bago.',
  'text-missing': 'May tekstong kulang sa isa sa mga wika ng pag-ikot.',
  'choices-missing': 'Kailangan ng kahit dalawang pagpipilian ang tanong na may pagpipilian.',
  'question-twice': 'Magkapareho ang dalawang tanong, o ang dalawang pagpipilian. Alisin ang isa.',
  'until-past': 'Lumipas na ang huling araw. Pumili ng mas huli.',
  'unknown-record': 'Wala na ito rito. Baka binawi na.',
  'record-taken': 'Narito na ito.',
  'withdrawn': 'Binawi na ito ng nagsabi.',
  'work-missing': 'Kulang o luma na ang maliit na gawaing hinihingi sa pagpapadala. Subukan ulit.',
  'nonce-used': 'Masyado itong matagal, o nagamit na. Subukan ulit.',
  'attachments-too-large': 'Masyadong malaki ang mga recording at larawan. Magbawas, o hatiin sa dalawa ang sasabihin.',
  'wrong-key': 'Sinelyuhan ito sa susing hindi ginagamit ng organisasyong ito. I-reload ang pahina at gawin ulit.',

  'unknown-authority': 'Wala pa sa talaan ang awtoridad na ito. Idagdag muna.',
  'authority-taken': 'May awtoridad na sa code na ito. Gamitin iyon, o pumili ng ibang code.',
  'above-itself': 'Hindi maaaring mapailalim sa sarili ang isang awtoridad. Pumili ng iba.',
  'code-stays': 'Nasa mga link na hawak ng mga tao ang code. Mananatili ito.',
  'unknown-demand': 'Wala sa talaan ang kahilingang ito.',
  'demand-taken': 'May kahilingan na sa code na ito. Pumili ng ibang code.',
  'demand-changed': 'Nagbago na ang kahilingan. Basahin muli bago pumirma.',
  'unknown-raiser': 'Hindi kabilang ang organisasyong ito sa mga humihiling.',
  'raiser-taken': 'Dalawang beses nabanggit ang organisasyong ito sa mga humihiling.',
  'already-signed': 'Pumirma na ang organisasyong ito.',
  'named-twice': 'May nabanggit nang dalawang beses. Alisin ang isa.',
  'events-refer-to-it': 'May tala nang bumabanggit sa inalis mo. Ibalik ito, o bawiin muna ang mga pangyayaring iyon.',
  'not-your-organisation': 'Ibang organisasyon ang dapat magsabi o magbago nito.',
  'unknown-ask': 'Walang ganitong bahagi ang kahilingan.',
  'unknown-ally': 'Hindi pa nabanggit ng mga humihiling ang kaalyadong ito.',
  'ally-taken': 'Ibang humihiling na ang bumanggit sa kaalyadong ito.',
  'concerns-missing': 'Sabihin kung para kanino nagsalita ang awtoridad na ito.',
  'unknown-event': 'Wala sa talaan ang pangyayaring ito.',
  'event-taken': 'Nasa talaan na ang pangyayaring ito.',
  'already-retracted': 'Binawi na ito.',
  'effect-does-not-fit': 'Hindi bagay sa ganitong pangyayari ang pinili mo.',
  'source-missing': 'Kulang ang pinagkunan: isang link, o ang salita na nakita ito mismo ng mga kasamahan mo.',
  'not-yet-happened': 'Hindi pa ito nangyayari. Itala kapag nangyari na.',
  'not-an-addressee': 'Walang hinihingi sa awtoridad na ito ang kahilingang ito.',
  'not-a-raiser': 'Ang mga humihiling lang ang makapagsasabi nito.',
  'nobody-counted': 'Walang nabilang. Ilagay ang mga numero ng bilangan.',
  'witness-needed': 'Kailangan ding pumirma ng isang saksi.',
  'looked-in-future': 'Hindi pa dumarating ang araw na iyon.',
  'demand-closed': 'Sarado na ang kahilingang ito.',
  'period-upside-down': 'Nauna ang wakas sa simula.',
  'own-demand':
    'Inyong organisasyon ang naglathala ng kahilingang ito. Para sumama, baguhin ito at isulat doon ang inyong organisasyon.',
  'place-taken':
    'May ibang organisasyon na sa server na ito sa puwestong ito. Walang kumukuha ng puwesto ng narito na. Makipag-usap sa kanila.',
  'claim-waits': 'Nasabi na ng inyong organisasyon na sa inyo ito. Hintayin ang sagot, o bawiin muna.',
  'claim-taken': 'May iba nang nakalagay dito sa ilalim ng parehong numero. Gawin muli.',
  'too-many-claims': 'Dalawampung kahilingan na sinabi ninyong sa inyo ang naghihintay pa ng sagot. Hintayin muna ang ilang sagot.',
  'unknown-claim': 'Wala sa server na ito ang hinahanap ng inyong organisasyon, o tungkol ito sa ibang puwesto. Buksan muli.',
  'claim-over': 'Hindi na ito naghihintay: binawi, tinanggihan, o pinagtibay na.',
  'successor-named': 'Napangalanan na ng inyong organisasyon ang kahalili nito.',
  'own-successor': 'Hindi maaaring maging kahalili ng sarili ang isang organisasyon. Pumili ng iba.',
  'not-the-successor': 'Tanging ang organisasyong pinangalanang kahalili, ng dalawang tagapangasiwa, ang makapipirma sa puwestong ito.',
  'unknown-correction': 'Wala sa talaan ang pagtatamang ito.',
  'correction-taken': 'Nasa talaan na ang pagtatamang ito.',
  'unknown-conflict': 'Wala sa talaan ang sinasabing ito ng ibang source.',
  'conflict-taken': 'Nasa talaan na ang sinasabi ng source na ito.',
  'conflict-empty': 'Sabihin nang maikli ang sinasabi ng ibang source, o ilagay ang halaga nito.',
  'sum-not-there':
    'Walang ganitong halaga sa pangyayari. Ilagay ang halaga sa parehong pera, ' +
    'parehong panahon at para sa parehong tao gaya ng nasa pangyayari.',
  'sources-agree': 'Pareho ang halaga sa source na ito at sa pangyayari: walang pinagtatalunan.',
  'same-language': 'Nasa wikang ito na ang mga salita.',
  'reviewer-missing': 'Sabihin kung sino ang sumuri sa salin, o iwan itong burador.',
  'unknown-import': 'Wala sa talaan ang listahang ito. Maaaring binawi na: i-reload ang pahina at tingnan.',
  'import-undone': 'Binawi na ang listahang ito, kaya wala nang idinadagdag. Ipasok itong muli bilang bagong listahan.',
  'import-of-another-file':
    'Galing sa ibang file ang ibang bahagi ng listahang ito, o iba ang tawag sa pinagmulan. Ipasok ang file na ito bilang sariling ' +
    'listahan.',
  'too-many-imported':
    'Hawak na ng organisasyon ninyo ang pinakamarami mula sa mga listahan: 10,000 kahilingan at 40,000 pangyayari. Bawiin ang ' +
    'listahang hindi na kailangan, o sumulat sa nagpapatakbo ng server.',
  'not-from-a-list':
    'Madadala ng listahan ang mga kahilingang iniharap ng iba, at ang isinagot o ginawa. Ang pagsusuri, hatol at pagsasara ay ' +
    'salita ng mga nagharap: sila mismo ang nagbibigay nito.',

  'unknown-joint': 'Walang ganitong burador na ibinahagi sa samahan ninyo, o natapos na ito.',
  'joint-taken': 'Naipaikot na ang buradong ito.',
  'joint-over': 'Samantala, nailathala o isinara na ang buradong ito. Wala nang mababago rito.',
  'not-a-party': 'Ang sama-samang kahilingan ay nangangailangan ng sarili ninyong samahan at kahit isa pa.',
  'takes-no-invitations': 'Isa sa mga samahang ito ang hindi tumatanggap ng paanyaya mula sa inyo. Kausapin sila, o huwag isama.',
  'too-many-joint-drafts': 'Marami nang buradong ipinaiikot ang samahan ninyo. Maglathala o magsara muna ng isa.',
  'too-many-unanswered': 'Isa sa mga samahang ito ang hindi pa sumasagot sa ilang burador ninyo. Kausapin muna sila.',
  'unknown-version': 'Hindi bahagi ng burador ang bersiyong ito. I-reload ang pahina.',
  'version-taken': 'Dumating na ang bersiyong ito.',
  'too-many-versions': 'Napakarami nang bersiyon ng buradong ito. Magkita at magkasundo, saka magpaikot ng bago.',
  'words-differ': 'Hindi ito ang mga salita ng binanggit na bersiyon. Walang napirmahan. I-reload ang pahina at basahin ulit.',
  'words-moved-on': 'Samantala, may nagbago ng mga salita, kaya walang napirmahan o nailathala. Basahin ang pinakabagong bersiyon.',
  'not-everybody-answered': 'Hindi pa sumasagot ang lahat sa mismong mga salitang ito: bawat samahan ay pumipirma o tumatanggi.',
  'raisers-differ': 'Hindi ang mga pumirma ang binabanggit na nagsusulong. I-reload ang pahina.',
  'dissents-differ': 'May nais ipabasa ang isang samahan sa tabi ng kahilingan na nawawala o nabago. I-reload ang pahina.',
  'not-sealed-to-all': 'Hindi ito naiselyo para sa bawat kasaling samahan. I-reload ang pahina at ulitin.',
  'guest-is-here': 'Narito mismo sa server na ito ang organisasyong ito. Anyayahan sila sa pangalan nila sa listahan.',
  'too-many-guests': 'Napakarami nang organisasyon mula sa ibang server ang nakatala.',
  'roster-goes-back': 'Mas luma ang file na ito kaysa sa nadala na. Humingi ng bago.',
  'roster-not-understood': 'Hindi wasto ang listahan ng mga kasapi sa file na ito. Humingi ng bagong file.',
  'unknown-guest': 'Hindi pa nakatala rito ang organisasyong ito. Buksan muna ang file na isinulat nila tungkol sa sarili.',
  'not-from-guest': 'Hindi ito pinirmahan ng kasapi nilang may karapatan, o para ito sa ibang burador.',
  'already-brought': 'Nadala na ang file na ito.',
  'not-next-from-guest':
    'Isinulat ito bago ang iba pa nilang narito na, o pagkatapos ng isang nawawala. Ipadala ulit ang burador at humingi ' +
    'ng bagong sagot.',

  'no-network': 'Walang network, o hindi sumasagot ang server. Walang nawala; subukan ulit kapag nakakonekta ka na.',
  'session-over': 'Tapos na ang sesyon mo: lumipas ang labindalawang oras, o may nagtapos nito. Buksan muli.',
  'login-refused': 'Hindi na sa kasapi ng organisasyong ito ang mga susing ito, o naka-freeze siya. Makipag-usap sa tagapangasiwa.',
  'our-mistake': 'May nangyaring mali sa server, at hindi mo iyon kasalanan. Walang nabago. Subukan ulit mamaya.',
  'not-understood': 'Hindi naunawaan ang sagot ng server. I-reload ang pahina at subukan ulit.',
  'another-address': 'Bukas ang pahinang ito sa ibang address kaysa sa server. Buksan ang address na isinulat ng server.',
  'locked': 'Naka-lock ito. Buksan muna.',
  'days-apart':
    'Hindi magkasundo ang device na ito at ang server sa petsa ngayon, kaya walang pinirmahan. Itama ang orasan ng device na ito. ' +
    'Kung tama na, makipag-usap sa nagpapatakbo ng server.',
  'box-damaged': 'Ibang susi lang ang makabubukas sa narito, o nasira ito. Gamitin ang code sa pagbawi, at sabihin sa tagapangasiwa.',
  'roster-broken':
    'Hindi totoo ang talaan ng kasapi na ipinapakita ng server: may maling pirma o hakbang. Walang pinaniniwalaan dito. Makipagkita ' +
    'sa tagapangasiwa.',
  'roster-rolled-back':
    'Mas luma ang talaan ng kasapi na ipinapakita ng server kaysa sa nakita na ng device na ito. Walang pinaniniwalaan dito. ' +
    'Makipagkita sa tagapangasiwa.',
  'roster-forked':
    'Iba ang talaan ng kasapi na ipinapakita ng server sa nakita na ng device na ito. Walang pinaniniwalaan dito. Makipagkita sa ' +
    'tagapangasiwa.',
  'chain-rolled-back':
    'Mas luma ang talaan ng ginawa na ipinapakita ng server kaysa sa nakita na ng device na ito: kulang ang mga huli. Walang ' +
    'pinaniniwalaan dito. Makipag-usap sa tagapangasiwa.',
  'chain-forked':
    'Iba ang talaan ng ginawa na ipinapakita ng server sa nakita na ng device na ito. Walang pinaniniwalaan dito. Makipagkita sa ' +
    'tagapangasiwa.',
  'chain-broken': 'May linya sa talaan ng organisasyong ito na binago o inalis. Walang pinaniniwalaan dito. Makipagkita sa tagapangasiwa.',
  'act-forged':
    'May linya sa talaan ng organisasyong ito na hindi pinirmahan ng binabanggit nito. Walang pinaniniwalaan dito. Makipagkita sa ' +
    'tagapangasiwa.',
  'too-many': 'Masyado iyong marami nang sabay. Maghintay sandali, at subukan ulit.',

  'something-else': 'Tinanggihan ito, sa dahilang hindi pa kilala ng pahinang ito: {code}. I-reload ang pahina.',
}
