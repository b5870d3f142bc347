// Every way in which the door can say no: a code each, with a sentence in `words` and a status in `server/http`, or it does not compile.

export const refusals = [
  // The posting was not understood.
  'too-large', 'not-utf8', 'not-json', 'not-canonical', 'too-deep', 'unknown-kind', 'act-not-understood', 'envelope-not-understood',
  'entry-not-understood',
  // Who asks, and where the act stands.
  'not-signed', 'not-a-member', 'not-your-role', 'frozen', 'unknown-organisation', 'already-open', 'id-taken', 'clock-ahead',
  'previous-unknown', 'head-unknown',
  'opening-used', 'bytes-missing', 'bytes-not-named',
  // The roster.
  'not-next-entry', 'unknown-member', 'already-member', 'unknown-team', 'unknown-device', 'not-next-epoch', 'not-signed-by-steward',
  'second-steward-needed',
  'last-steward', 'all-stewards-frozen', 'genesis-not-signed', 'another-organisation', 'no-entries', 'keys-missing', 'not-the-invited',
  'back-dated',
  // Two people, and late acts.
  'nothing-waits', 'proposal-expired', 'not-the-same-bytes', 'same-person', 'second-not-enough', 'no-witness-here', 'not-your-link',
  'cannot-be-admitted', 'too-many-late',
  // Invites.
  'unknown-invite', 'invite-used', 'invite-expired', 'invite-too-long', 'not-yet', 'nonce-does-not-fit',
  // Lockboxes.
  'unknown-lockbox', 'lockbox-taken', 'last-lockbox',
  // Rounds and voices.
  'unknown-round', 'round-closed', 'round-has-voices', 'round-open-too-long', 'code-taken', 'text-missing', 'choices-missing',
  'question-twice', 'until-past',
  'unknown-record', 'record-taken', 'withdrawn', 'work-missing', 'nonce-used', 'wrong-key',
  'attachments-too-large',
  // Demands.
  'unknown-authority', 'authority-taken', 'above-itself', 'code-stays', 'unknown-demand', 'demand-taken', 'demand-changed',
  'named-twice', 'events-refer-to-it',
  'unknown-raiser', 'raiser-taken', 'already-signed', 'not-your-organisation', 'unknown-ask', 'unknown-ally', 'ally-taken',
  'concerns-missing',
  'unknown-event', 'event-taken', 'already-retracted', 'effect-does-not-fit', 'source-missing', 'not-yet-happened',
  'not-an-addressee', 'not-a-raiser', 'nobody-counted', 'witness-needed', 'looked-in-future',
  'demand-closed', 'period-upside-down',
  // Taking a demand over.
  'own-demand', 'place-taken', 'claim-waits', 'claim-taken', 'too-many-claims', 'unknown-claim', 'claim-over', 'successor-named',
  'own-successor', 'not-the-successor',
  // Beside the record.
  'unknown-correction', 'correction-taken', 'same-language', 'reviewer-missing',
  // Raising together.
  'unknown-joint', 'joint-taken', 'joint-over', 'not-a-party', 'takes-no-invitations', 'too-many-joint-drafts', 'too-many-unanswered',
  'unknown-version', 'version-taken', 'too-many-versions', 'words-differ', 'words-moved-on', 'not-everybody-answered', 'raisers-differ',
  'dissents-differ', 'not-sealed-to-all',
  // With an organisation of another server, by file.
  'guest-is-here', 'too-many-guests', 'roster-goes-back', 'roster-not-understood', 'unknown-guest', 'not-from-guest', 'already-brought',
  'not-next-from-guest',
  // Lists that are brought in.
  'unknown-import', 'import-undone', 'import-of-another-file', 'too-many-imported', 'not-from-a-list',
  'unknown-conflict', 'conflict-taken', 'conflict-empty', 'sum-not-there', 'sources-agree',
] as const

export type Refusal = (typeof refusals)[number]

export function isRefusal(text: string): text is Refusal {
  return (refusals as readonly string[]).includes(text)
}
