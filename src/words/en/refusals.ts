// A sentence for every way in which something can be refused: what happened, and what to do. A code without one does not compile.
import type { Refusal } from '#domain/refusal.ts'
import type { Phrase } from '../say.ts'

const atTheDoor = {
  'too-large': 'This is more than can be sent at once. Shorten it, or divide it in two.',
  'not-utf8': 'The server could not read the letters of this. Reload the page and try once more.',
  'not-json': 'What was sent did not arrive whole. Try once more.',
  'not-canonical': 'This was not put together the way the server expects. Reload the page and do it once more.',
  'too-deep': 'This is too nested to be read. Make it simpler.',
  'unknown-kind':
    'This server does not know this kind of change yet. Reload the page; if it stays, ask whoever runs the server to update it.',
  'act-not-understood':
    'Something in this does not have the form it should have. Look through the fields once more: too long, or a wrong link?',
  'envelope-not-understood': 'What was sent did not arrive in the form it should have. Reload the page and try once more.',
  'entry-not-understood': 'This change of the roster was not understood. Reload the page and do it once more.',
  'not-signed': 'The signature under this does not hold. Lock this page, unlock it again, and do it once more.',
  'not-a-member': 'The key that signed this is not on the roster of this organisation.',
  'not-your-role': 'Your role does not include this. Ask a steward to do it, or to change your role.',
  'frozen': 'Your membership is frozen for now. Talk with a steward.',
  'unknown-organisation': 'This organisation is not on this server.',
  'already-open': 'This organisation is open already.',
  'id-taken': 'Something else stands here already under the same number. Do it once more.',
  'clock-ahead': 'The clock of this device is ahead by a day or more. Set it right, then try once more.',
  'previous-unknown': 'Something you did before this has not arrived. Send what waits on this device first.',
  'head-unknown': 'This device has seen a log that this server does not have. It may have been restored from a backup: ask a steward.',
  'opening-used': 'This link has been used, or was never made here. Ask whoever runs the server for a new one.',
  'bytes-missing': 'A sealed part did not arrive with it. Try once more.',
  'bytes-not-named': 'Something arrived with it that does not belong to it. Reload the page and do it once more.',
} as const

const ofTheRoster = {
  'not-next-entry': 'The roster has changed in the meantime. Look at it again, then do it once more.',
  'unknown-member': 'This person is not on the roster.',
  'already-member': 'This person is on the roster already, or her keys were there before.',
  'unknown-team': 'This team is not on the roster, or she is not in it.',
  'unknown-device': 'This phone is not on the roster.',
  'not-next-epoch': 'This team has a newer key already. Look at the roster again.',
  'not-signed-by-steward': 'Only a steward can sign this.',
  'second-steward-needed': 'This needs the signatures of two stewards.',
  'last-steward': 'She is the only steward. Make somebody else a steward first.',
  'all-stewards-frozen': 'This would leave no steward who can act.',
  'genesis-not-signed': 'The first entry of this organisation is not signed as it must be. Start again with the link.',
  'another-organisation': 'This belongs to another organisation, or was made for another address.',
  'no-entries': 'The roster is empty. Start again with the link.',
  'keys-missing': 'Somebody in the team would be left without the new key. Look at the team again, then do it once more.',
  'not-the-invited': 'This is not the person, or not the role, that the invite names. Nobody was admitted.',
  'back-dated': 'The day in this entry is long over, so it would pass by a rule that counts now. Do it once more, with the day of today.',
} as const

const ofTwoPeople = {
  'nothing-waits': 'Nothing waits here for a signature any more: it is done, was taken back, or ran out.',
  'proposal-expired': 'This waited for fourteen days and has run out. It can be proposed again.',
  'not-the-same-bytes': 'What you signed is not what was proposed. Do not go on; show this to the other person.',
  'same-person': 'The second signature must be by somebody else than the first.',
  'second-not-enough': 'This signature is not enough for it.',
  'no-witness-here': 'This does not need a witness.',
  'not-your-link': 'This is not the code that belongs to it. Ask to be shown the code once more.',
  'cannot-be-admitted':
    'What gives power (keys, roles, invites, sessions) cannot be let in afterwards. Set it aside, and do it anew if it is right.',
  'too-many-late':
    'So much from this key waits already that no more is kept. It stays on this phone until a steward has looked at what waits.',
} as const

const ofInvites = {
  'unknown-invite': 'This invite is not known here. Check that the link is whole, or ask for a new one.',
  'invite-used': 'This invite has been used or taken back. Ask the steward for a new one.',
  'invite-expired': 'This invite has run out. Ask the steward for a new one.',
  'invite-too-long': 'An invite lasts thirty days at the most. Choose an earlier day.',
  'not-yet': 'One step before this one is still missing. Wait for the other person.',
  'nonce-does-not-fit':
    'What arrived does not fit what was sent before. Somebody may have changed it on the way. Stop, and start with a new invite.',
  'unknown-lockbox': 'Nothing here opens with this. Look for a word that is wrong, or words in another order.',
  'lockbox-taken': 'This was kept already. Make a new passphrase or code.',
  'last-lockbox': 'This is the only way in that you have. Make another one first.',
} as const

const ofVoices = {
  'unknown-round': 'This round is not here.',
  'round-closed': 'This round is closed.',
  'round-has-voices': 'Somebody has already spoken in this round, so its questions stay as they are. Close it and open a new one.',
  'round-open-too-long': 'A round stays open for a year at the most. Choose an earlier day.',
  'code-taken': 'This link is taken. Do it once more: a new one is made.',
  'text-missing': 'A text is missing in one of the languages of the round.',
  'choices-missing': 'A question with choices needs at least two of them.',
  'question-twice': 'Two questions, or two choices of one question, are the same one. Take one out.',
  'until-past': 'The last day lies in the past. Choose a later one.',
  'unknown-record': 'This is not here any more. It may have been withdrawn.',
  'record-taken': 'This is here already.',
  'withdrawn': 'The person who said this has withdrawn it.',
  'work-missing': 'The small piece of work that sending asks for is missing or too old. Try once more.',
  'nonce-used': 'This took too long or was used before. Try once more.',
  'attachments-too-large': 'The recordings and pictures together are more than one voice can carry. Leave some out, or speak in two parts.',
  'wrong-key': 'This was sealed with a key that this organisation does not use. Reload the page and do it once more.',
} as const

const ofDemands = {
  'unknown-authority': 'This authority is not on the record. Add it first.',
  'authority-taken': 'There is an authority with this code already. Use that one, or choose another code.',
  'above-itself': 'An authority cannot stand above itself. Choose another one above it.',
  'code-stays': 'The code stands in links that people have. It stays as it is.',
  'unknown-demand': 'This demand is not on the record.',
  'demand-taken': 'There is a demand with this code already. Choose another code.',
  'demand-changed': 'The demand was changed in the meantime. Read it again before you sign.',
  'unknown-raiser': 'This organisation is not among those who raise the demand.',
  'raiser-taken': 'This organisation is named twice among those who raise it.',
  'already-signed': 'This organisation has signed already.',
  'named-twice': 'Somebody or something is named twice. Take one away.',
  'events-refer-to-it':
    'The record already speaks of an authority, a part or a raiser that you took away. Put it back, or take back those events first.',
  'not-your-organisation': 'This is for another organisation to say or to change.',
  'unknown-ask': 'This part of the demand does not exist.',
  'unknown-ally': 'This ally has not been named by those who raise the demand.',
  'ally-taken': 'Another raiser has named this ally.',
  'concerns-missing': 'Say for whom this authority spoke.',
  'unknown-event': 'This event is not on the record.',
  'event-taken': 'This event is on the record already.',
  'already-retracted': 'This was retracted already.',
  'effect-does-not-fit': 'What you chose does not fit this kind of event.',
  'source-missing': 'A source is missing: a link, or a word that your own people saw it.',
  'not-yet-happened': 'This lies in the future. Record it when it has happened.',
  'not-an-addressee': 'Nothing is asked of this authority in this demand.',
  'not-a-raiser': 'Only those who raise the demand can say this.',
  'nobody-counted': 'Nobody was counted. Give the numbers of the ballot.',
  'witness-needed': 'A witness must sign this as well.',
  'looked-in-future': 'This day has not come yet.',
  'demand-closed': 'This demand is closed.',
  'period-upside-down': 'The end lies before the beginning.',
  'own-demand': 'Your organisation published this demand. To raise it too, change the demand and name your organisation in it.',
  'place-taken':
    'Another organisation on this server stands in this place already. Nobody takes the place of one that is here. Talk with it.',
  'claim-waits': 'Your organisation has said already that this is yours. Wait for the answer, or take it back first.',
  'claim-taken': 'Something else stands here already under the same number. Do it once more.',
  'too-many-claims': 'Twenty demands of which you said that they are yours still wait for an answer. Wait for some of the answers first.',
  'unknown-claim': 'What your organisation looks for here is not on this server, or it is about another place. Open it once more.',
  'claim-over': 'This waits no more: it was taken back, declined or confirmed.',
  'successor-named': 'Your organisation has named its successor already.',
  'own-successor': 'An organisation cannot be its own successor. Choose another.',
  'not-the-successor': 'Only the organisation that was named as the successor, by two stewards, can sign in this place.',
  'unknown-correction': 'This correction is not on the record.',
  'correction-taken': 'This correction is on the record already.',
  'unknown-conflict': 'This is not on the record: what another source says otherwise.',
  'conflict-taken': 'What this source says is on the record already.',
  'conflict-empty': 'Say in a few words what the other source says, or give its sum.',
  'sum-not-there':
    'The event has no sum of this kind. Give the sum in the same money, for the same time and for the same people as the event does.',
  'sources-agree': 'This source gives the same sum as the event: there is nothing to dispute.',
  'same-language': 'These words are in this language already.',
  'reviewer-missing': 'Say who checked the translation, or leave it as a draft.',
  'unknown-import': 'This list is not on the record. It may have been taken away already: reload the page and look.',
  'import-undone': 'This list was taken away, so nothing more of it is added. Bring it in anew as a list of its own.',
  'import-of-another-file':
    'Other parts of this list came from another file, or its source was called otherwise. Bring this file in as a list of its own.',
  'too-many-imported':
    'Your organisation holds as much from lists as one may: 10,000 demands and 40,000 events. Take away a list that is no longer ' +
    'needed, or write to whoever runs this server.',
  'not-from-a-list':
    'A list can bring demands that others raised, and what was answered or done. Checks, verdicts and closings are the word of ' +
    'those who raised a demand: they give it themselves.',
} as const

const ofRaisingTogether = {
  'unknown-joint': 'No draft of this kind is shared with your organisation, or it has ended.',
  'joint-taken': 'This draft was sent round already.',
  'joint-over': 'This draft has been published or closed meanwhile. Nothing more is changed in it.',
  'not-a-party': 'A demand that is raised together needs your own organisation and at least one other.',
  'takes-no-invitations': 'One of these organisations takes no invitations from yours. Talk with them, or leave them out.',
  'too-many-joint-drafts': 'Your organisation has many drafts going round already. Publish or close one first.',
  'too-many-unanswered': 'One of these organisations has not yet answered several drafts of yours. Talk with them first.',
  'unknown-version': 'This version is not part of the draft. Load the page anew.',
  'version-taken': 'This version has arrived already.',
  'too-many-versions': 'There are very many versions of this draft already. Meet and agree, then send round a new one.',
  'words-differ': 'These are not the words of the version that was named. Nothing was signed. Load the page anew and read it again.',
  'words-moved-on': 'Somebody has changed the words meanwhile, so that nothing was signed or published. Read the newest version.',
  'not-everybody-answered': 'Not everybody has answered these very words yet: each organisation signs them or declines.',
  'raisers-differ': 'Those who are named as raising it are not those who signed. Load the page anew.',
  'dissents-differ': 'What an organisation wants read beside the demand is missing or changed. Load the page anew.',
  'not-sealed-to-all': 'This was not sealed for every organisation that takes part. Load the page anew and do it once more.',
  'guest-is-here': 'This organisation is on this server itself. Ask it by its name in the list.',
  'too-many-guests': 'So many organisations of other servers are written down already that no more fit.',
  'roster-goes-back': 'This file is older than one that was brought before. Ask them for a new one.',
  'roster-not-understood': 'The list of members in this file does not hold. Ask them for a new file.',
  'unknown-guest': 'This organisation is not written down here. Open the file that it wrote about itself first.',
  'not-from-guest': 'This was not signed by a member of that organisation who may do it, or it belongs to another draft.',
  'already-brought': 'This file was brought before.',
  'not-next-from-guest':
    'They wrote this before something else of theirs that is here, or after something that is missing. Send them the ' +
    'draft again, and ask for a new answer.',
} as const

/** What can happen before the door is reached, and on the way back from it. */
const onTheWay = {
  'no-network': 'There is no network, or the server does not answer. Nothing was lost; try again when you are connected.',
  'session-over': 'Your session has ended: twelve hours have passed, or somebody ended it. Unlock again.',
  'login-refused': 'These keys do not belong to a member of this organisation any more, or her membership is frozen. Talk with a steward.',
  'our-mistake': 'Something went wrong on the server, and it is not your doing. Nothing was changed. Try again in a while.',
  'not-understood': 'The answer of the server was not understood. Reload the page and try once more.',
  'another-address': 'This page is open under another address than the one its server goes by. Open the address that the server prints.',
  'locked': 'This is locked. Unlock it first.',
  'days-apart':
    'This device and the server do not agree on the day, so nothing was signed. Set the clock of this device right. If it is right, talk ' +
    'with whoever runs the server.',
  'box-damaged': 'What lies here opens only with another key, or was damaged. Use your recovery code, and tell a steward.',
  'roster-broken': `The roster that the server shows does not hold: a signature or a step in it is
wrong. Nothing of it is believed. Talk with a steward in person.`,
  'roster-rolled-back':
    'The server shows an older roster than this device has seen. Nothing of it is believed. Talk with a steward in person.',
  'roster-forked': 'The server shows another roster than this device has seen. Nothing of it is believed. Talk with a steward in person.',
  'chain-rolled-back': `The server shows an older log than this device has seen: what was done later is
missing. Nothing of it is believed. Talk with a steward.`,
  'chain-forked': 'The server shows another log than this device has seen. Nothing of it is believed. Talk with a steward in person.',
  'chain-broken':
    'A line in the log of this organisation was changed or taken out. Nothing of it is believed. Talk with a steward in person.',
  'act-forged':
    'A line in the log of this organisation was not signed by whom it names. Nothing of it is believed. Talk with a steward in person.',
  'too-many': 'That was too much at once. Wait a little, then try once more.',
} as const

export const refusals = {
  ...atTheDoor, ...ofTheRoster, ...ofTwoPeople, ...ofInvites, ...ofVoices, ...ofDemands, ...ofRaisingTogether, ...onTheWay,
  'something-else': 'This was refused, and the reason is one that this page does not know yet: {code}. Reload the page.',
} as const satisfies Record<Refusal, string> & Record<string, Phrase>
