// Demanding: writing a demand, raising it together, recording what was answered and done, and giving the migrants' own word.
import type { Phrase } from '../say.ts'
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

const lists = {
  'title': 'Demands',
  'write': 'Write a demand',
  'asked-to-sign': 'We are asked to sign',
  'asked-to-sign-why': 'Another organisation says that we raise these too. They are ours only when one of us has signed.',
  'ours': 'Ours',
  'ours-none': 'We have not raised a demand here yet. Write one: it stays among us until it is published.',
  'others': 'All others on this server',
  'others-none': 'Nobody else has published a demand here.',
  'others-count': { one: '{n} demand', other: '{n} demands' },
  'find': 'Find a demand',
  'find-hint': 'A word of it, its code, a place, who asks or who is asked.',
  'find-do': 'Find',
  'find-none': 'Nothing was found.',
  'find-next': 'Show the next',
  'find-before': 'Show those before',
  'find-not-ready': 'The server is still reading the record. Ask again in a minute.',
  'find-without-network': 'There is no answer from the server now. These are the ones that are kept here.',
  'find-ours': 'Find one of ours',
  'ours-shown': { one: '{shown} of {n} is shown: what waits comes first.', other: '{shown} of {n} are shown: what waits comes first.' },
  'ours-more': 'Show more of ours',
  'kept-here': {
    one: 'Kept here while the desk is open, also without a network: {n} demand.',
    other: 'Kept here while the desk is open, also without a network: {n}. The first thirty of ours, and the forty that you opened last.',
  },
  'not-kept-here': 'This demand is not kept here. It can be opened when there is a network.',
  'today-more': { one: '{n} more of our demands waits.', other: '{n} more of our demands wait.' },
  'waits-here': 'A change to this waits on this device for a network.',
  'stale': 'There is no network. This is what was fetched before, with what waits on this device.',
  'today-sign': 'We are asked to sign "{title}".',
  'today-overdue': '"{title}": {how}',
  'today-look': 'Nobody has looked at "{title}" since {date}. Did anything happen?',
  'draft-translation': 'Draft translation',
  'from-sources': 'From public sources, not entered by those who raised it.',
  'before-closing': 'Before it was closed: {standing}.',
  'never-checked': 'Nobody has noted when this was last checked.',
  'checked': 'Last checked {when}.',
  'not-checked-since': 'Not checked since {date}.',
  'no-such-demand': 'This demand is not on the record of this server.',
  'back-to-demand': 'Back to the demand',
  'to-demand': 'To the demand',
  'choose': 'Choose',
  'add': 'Add',
  'take-away': 'Take away',
  'copy': 'Copy',
  'copied': 'Copied.',
  'somebody': 'somebody',
  'public-at-once': 'It is public at once, for everybody.',
  'public-when-signed': 'Nothing is public before a second person has signed it too.',
} as const

const verdicts = {
  'verdicts-waiting': 'Verdicts that wait for a second person',
  'verdict-title': 'A verdict that waits',
  'verdict-waits': '{who} asks for your signature. Until {until}.',
  'own-verdict-waits': 'You proposed it. It waits for a second person until {until}.',
  'verdict-forged': 'A verdict is shown here whose signature does not hold. Do not sign it, and talk with whoever it names.',
  'verdict-gone': 'It waits no more: it was signed, taken back, or ran out after fourteen days.',
  'verdict-by': '{who} counted its people {when}.',
  'proposed-by': 'Proposed by {who}. Waits until {until}.',
  'verdict-digits': 'Its digits: {digits}. The second person sees the same.',
  'second-needed': 'A second person is needed',
  'second-member': 'Another member of your organisation finds it under "Demand" on her own screen, and signs.',
  'second-witness':
    'Or somebody from outside who was there and saw the count: an advocate, a nun, a journalist. She opens this link on her own phone.',
  'witness-link': 'The link for the witness',
  'qr-of-witness': 'The link for the witness as a code to scan',
  'signed-yet': 'Has it been signed?',
  'take-back': 'Take it back',
  'taken-back': 'You took it back. Nothing was decided.',
  'your-signature': 'Your signature',
  'your-signature-what': 'Sign only if you were there, or have seen the count. You sign these numbers and these words.',
  'sign-verdict': 'I have seen it: sign',
  'verdict-signed': 'You have signed. The verdict counts from now on.',
} as const

export const demanding = {
  ...lists, ...claiming, ...disagreeing, ...drafting, ...oneDemand, ...keeping, ...listing, ...kinds, ...fields, ...verdicts, ...together,
  ...elsewhere,
} as const satisfies Record<string, Phrase>
