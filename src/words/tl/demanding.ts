// Demanding, in Tagalog, as a leader would say it on a Sunday.
import type { demanding as english } from '../en/demanding.ts'
import type { Translated } from '../say.ts'
import { claiming } from './demanding/claiming.ts'
import { disagreeing } from './demanding/disagreeing.ts'
import { drafting } from './demanding/drafting.ts'
import { fields } from './demanding/fields.ts'
import { keeping } from './demanding/keeping.ts'
import { kinds } from './demanding/kinds.ts'
import { listing } from './demanding/listing.ts'
import { oneDemand } from './demanding/one-demand.ts'
import { elsewhere } from './demanding/elsewhere.ts'
import { together } from './demanding/together.ts'

const lists: Translated<typeof english> = {
  'title': 'Mga kahilingan',
  'write': 'Sumulat ng kahilingan',
  'asked-to-sign': 'Hinihilinging pumirma kami',
  'asked-to-sign-why': 'Sabi ng ibang samahan, isinusulong din namin ang mga ito. Amin lang ito kapag may pumirma na sa amin.',
  'ours': 'Ang sa amin',
  'ours-none': 'Wala pa kaming naisulong na kahilingan dito. Sumulat ng isa: sa atin lang ito hanggang mailathala.',
  'others': 'Lahat ng iba pa sa server na ito',
  'others-none': 'Wala pang ibang naglathala ng kahilingan dito.',
  'others-count': { one: '{n} kahilingan', other: '{n} kahilingan' },
  'find': 'Maghanap ng kahilingan',
  'find-hint': 'Isang salita nito, code nito, lugar, sino ang humihingi o hinihingan.',
  'find-do': 'Hanapin',
  'find-none': 'Walang nahanap.',
  'find-next': 'Ipakita ang susunod',
  'find-before': 'Ipakita ang nauna',
  'find-not-ready': 'Binabasa pa ng server ang talaan. Subukan ulit pagkaraan ng isang minuto.',
  'find-without-network': 'Hindi sumasagot ngayon ang server. Ito ang mga nakatago rito.',
  'find-ours': 'Maghanap sa mga kahilingan natin',
  'ours-shown': {
    one: '{shown} sa {n} ang ipinapakita: una ang mga naghihintay.',
    other: '{shown} sa {n} ang ipinapakita: una ang mga naghihintay.',
  },
  'ours-more': 'Magpakita pa ng sa atin',
  'kept-here': {
    one: 'Nakatago rito habang bukas ang mesa, kahit walang network: {n} kahilingan.',
    other: 'Nakatago rito habang bukas ang mesa, kahit walang network: {n}. Ang unang 30 ng sa atin, at ang huling 40 na binuksan mo.',
  },
  'not-kept-here': 'Hindi nakatago rito ang kahilingang ito. Mabubuksan ito kapag may network.',
  'today-more': { one: 'May {n} pang kahilingan natin na naghihintay.', other: 'May {n} pang kahilingan natin na naghihintay.' },
  'waits-here': 'May pagbabago rito na naghihintay ng network sa device na ito.',
  'stale': 'Walang network. Ito ang nakuha kanina, kasama ang naghihintay sa device na ito.',
  'today-sign': 'Hinihilinging pirmahan natin ang "{title}".',
  'today-overdue': '"{title}": {how}',
  'today-look': 'Walang tumingin sa "{title}" mula noong {date}. May nangyari ba?',
  'draft-translation': 'Burador na salin',
  'from-sources': 'Mula sa mga pampublikong sanggunian, hindi ipinasok ng mga nagsulong nito.',
  'before-closing': 'Bago isinara: {standing}.',
  'never-checked': 'Wala pang nagtala kung kailan ito huling tiningnan.',
  'checked': 'Huling tiningnan {when}.',
  'not-checked-since': 'Hindi na tiningnan mula noong {date}.',
  'no-such-demand': 'Wala sa talaan ng server na ito ang kahilingang ito.',
  'back-to-demand': 'Balik sa kahilingan',
  'to-demand': 'Sa kahilingan',
  'choose': 'Pumili',
  'add': 'Idagdag',
  'take-away': 'Alisin',
  'copy': 'Kopyahin',
  'copied': 'Nakopya na.',
  'somebody': 'isang tao',
  'public-at-once': 'Agad itong hayag sa lahat.',
  'public-when-signed': 'Walang mahahayag hangga’t hindi pumipirma ang ikalawang tao.',
}

const verdicts: Translated<typeof english> = {
  'verdicts-waiting': 'Mga pasyang naghihintay ng ikalawang tao',
  'verdict-title': 'Isang pasyang naghihintay',
  'verdict-waits': 'Hinihingi ni {who} ang pirma mo. Hanggang {until}.',
  'own-verdict-waits': 'Ikaw ang naghain nito. Naghihintay ng ikalawang tao hanggang {until}.',
  'verdict-forged': 'May pasya rito na hindi tunay ang pirma. Huwag pirmahan, at makipag-usap sa taong pinangalanan nito.',
  'verdict-gone': 'Hindi na ito naghihintay: napirmahan na, binawi, o lumipas na ang labing-apat na araw.',
  'verdict-by': 'Binilang ng {who} ang mga tao nito {when}.',
  'proposed-by': 'Inihain ni {who}. Naghihintay hanggang {until}.',
  'verdict-digits': 'Ang mga numero nito: {digits}. Pareho ang makikita ng ikalawang tao.',
  'second-needed': 'Kailangan ang ikalawang tao',
  'second-member': 'Makikita ito ng ibang kasapi ng samahan ninyo sa ilalim ng "Humiling" sa sarili niyang screen, at pipirma.',
  'second-witness': 'O taga-labas na nakakita ng bilangan: tagapagtanggol, madre, mamamahayag. Bubuksan niya ang link sa telepono niya.',
  'witness-link': 'Ang link para sa saksi',
  'qr-of-witness': 'Ang link para sa saksi bilang code na ini-scan',
  'signed-yet': 'Napirmahan na ba?',
  'take-back': 'Bawiin',
  'taken-back': 'Binawi mo ito. Walang napagpasyahan.',
  'your-signature': 'Ang pirma mo',
  'your-signature-what': 'Pumirma lang kung naroon ka o nakita mo ang bilang. Ang mga numero at salitang ito ang pinipirmahan mo.',
  'sign-verdict': 'Nakita ko ito: pumirma',
  'verdict-signed': 'Nakapirma ka na. May bisa na ang pasya mula ngayon.',
}

export const demanding: Translated<typeof english> = {
  ...lists, ...claiming, ...disagreeing, ...drafting, ...oneDemand, ...keeping, ...listing, ...kinds, ...fields, ...verdicts, ...together,
  ...elsewhere,
}
