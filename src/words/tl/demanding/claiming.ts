// Saying on the desk that a demand is ours, and deciding it by two, in Tagalog.
import type { claiming as english } from '../../en/demanding/claiming.ts'
import type { Translated } from '../../say.ts'

export const claiming: Translated<typeof english> = {
  'claim-what':
    'Ang samahan ba ninyo ang nagsulong nito, o kahalili ng nagsulong? Sabihin dito. Inilathala ito ng {name} mula sa mga ' +
    'pampublikong sanggunian, at dalawang tagapangasiwa nito ang magpapasya.',
  'claim-which': 'Alin kayo sa mga nabanggit?',
  'claim-as': 'Sino kayo sa kanila?',
  'claim-as-itself': 'Kami ang samahang ito',
  'claim-as-successor': 'Kahalili kami: wala na ito, at ipinagpapatuloy namin ang gawain nito',
  'claim-proof': 'Paano matitiyak ng {name}?',
  'claim-proof-hint':
    'Halimbawa: numerong inilathala na ninyo noon, papel na bumabanggit sa inyo, taong nakakakilala sa inyong dalawa. Walang ' +
    'tungkol sa taong maaaring malagay sa panganib: mababasa ito ng nagpapatakbo ng server.',
  'claim-which-missing': 'Piliin kung sino kayo sa mga nabanggit.',
  'claim-proof-missing': 'Sabihin kung paano nila matitiyak na kayo iyon.',
  'claim-then': 'Ang mangyayari: tatawagan nila kayo sa numerong nakuha nila sa iba, o makikipagkita, at magtatapat ng mga numero.',
  'claim-digits': 'Ang mga numero ng samahan ninyo: {digits}',
  'claim-signed': 'Kapag dalawa na ang nagpatibay, napirmahan na ninyo ang mga salitang ito, at mula noon kayo lang ang babago rito.',
  'claim-leaves': '{name} lang ang babasa ng isusulat dito. Sasabihin ng pahina ng kahilingan kung sino kayo kapag napagtibay na.',
  'claim-do': 'Pumirma: amin ito',
  'claimed': 'Nasa {name} na ito. Dito mababasa ang pasya nila.',
  'claim-in-person': 'O pumunta roon nang personal, kasama ang nakakakilala sa inyong dalawa.',
  'claim-is-open': 'Sinabi ng samahan ninyo noong {date} na inyo ito. Naghihintay ito sa dalawang tagapangasiwa ng {name}.',
  'claim-is-stale': 'Nagbago ang mga salita mula nang sabihin ninyong inyo ito. Basahin, at sabihin muli.',
  'claim-is-here': 'Naghihintay ng network sa device na ito ang pagsasabing inyo ito.',
  'claim-is-declined': 'Sinabi ng samahan ninyo na inyo ito, at tinanggihan ng {name} noong {date}: {reason}',
  'claim-withdraw': 'Bawiin',
  'claim-withdrawn': 'Binawi na ninyo.',
  'claims-waiting': 'Mga samahang nagsasabing kanila ang isang kahilingan',
  'today-claim': 'Sinasabi ng {name} na kanila ang "{title}".',
  'decide-title': 'Sabi nila: amin ito',
  'decide-gone': 'Hindi na ito naghihintay: napagpasyahan o binawi na.',
  'decide-forged': 'Hindi pinirmahan ng samahang nabanggit ang ipinapakita ng server. Huwag pagtibayin.',
  'decide-who': 'Sabi ng {name}: kami ang "{raiser}".',
  'decide-who-successor': 'Sabi ng {name}: kahalili kami ng "{raiser}".',
  'decide-contact': 'Ang pampublikong kontak nila, ayon sa kanila: {contact}',
  'decide-digits': 'Ang mga numero ng samahan: {digits}. Ipabasa sa kanila ang sa kanila.',
  'decide-proof': 'Paano ninyo matitiyak, sa salita nila',
  'decide-how':
    'Kahit sino ay maaaring pumili ng pangalan. Tawagan sila sa numerong nakuha ninyo sa iba, huwag sa nasa itaas, o ' +
    'makipagkita kasama ang nakakakilala sa inyong dalawa; saka pagtapatin ang mga numero.',
  'decide-effect':
    'Kapag dalawang tagapangasiwa na ang nagpatibay, kusang mawawala ang tandang "mula sa mga pampublikong sanggunian"; sila ' +
    'na ang may hawak sa mga salita, at hindi na ninyo mababago. Hindi na ito mababawi rito.',
  'decide-alone': 'Ikaw lang ang tagapangasiwa, at dalawa ang kailangan. Mag-imbita muna ng ikalawa.',
  'decide-invite': 'Mag-imbita ng tagapangasiwa',
  'confirm-do': 'Natiyak ko na: pagtibayin',
  'confirm-proposed':
    'Pumirma ka na. Naghihintay ito hanggang {until} sa ikalawang tagapangasiwa, na makikita ito sa sarili niyang screen.',
  'confirm-by': 'Tiniyak at pinirmahan ito ni {who}. Naghihintay ito sa ikalawang tagapangasiwa hanggang {until}.',
  'confirm-second': 'Pumirma lang kung ikaw mismo ang nakatiyak: iyon ding mga byte, na may numerong {digits}, ang pipirmahan mo.',
  'confirm-second-do': 'Natiyak ko rin: pumirma',
  'confirmed': 'Napagtibay. Kanila na ang kahilingan.',
  'decline-why': 'O tanggihan: bakit?',
  'decline-why-hint': 'Babasahin nila ito. Sabihin kung ano ang kulang, para masabi nila muli.',
  'decline-do': 'Tanggihan',
  'declined': 'Tinanggihan. Mababasa nila ang dahilan.',
  'succeed-link': 'Pumirma sa puwesto ng nagpangalan sa amin',
  'succeed-title': 'Sa puwesto ng iba',
  'succeed-what':
    'Pinangalanan ng {before} ang samahan ninyo bilang kahalili. Sa pirma ninyo, isinusulong ninyo ang kahilingang ito sa ' +
    'puwesto nila, sa mismong mga salitang ito.',
  'succeed-none': 'Walang nagsulong nito ang nagpangalan sa samahan ninyo bilang kahalili.',
  'succeed-do': 'Pumirma bilang kahalili',
  'succeeded': 'Nakapirma na kayo. Sinasabi ng pahina kung kanino kayo kahalili.',
  'successor-title': 'Kapag natapos ang samahan ninyo',
  'successor-link': 'Magtatapos ang samahan namin: sino ang kahalili?',
  'successor-what':
    'Maaaring kunin ng ibang samahan sa server na ito ang puwesto ninyo sa inyong mga kahilingan: pipirma ito, at mula noon ' +
    'kanila na ang mga salita. Dalawang tagapangasiwa ninyo ang pipirma rito. Hindi na ito mababawi.',
  'successor-which': 'Aling samahan ang kahalili?',
  'successor-do': 'Pangalanan bilang kahalili namin',
  'successor-proposed':
    'Naghihintay ito sa ikalawang tagapangasiwa, na makikita ito sa ilalim ng samahan, kasama ng mga naghihintay ng pirma.',
  'successor-named-as': 'Pinangalanan na ng samahan ninyo ang kahalili: {name}.',
}
