// The demonstration organisation: opened once with fresh keys, and found again by what the data folder keeps when a start was interrupted.
import { fromBase64url, toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import type { Moment } from '#values/moment.ts'
import { reveal, secret } from '#values/secret.ts'
import { foundOrganisation } from '#sealing/found-organisation.ts'
import { lockboxKeys, stretchForLockbox } from '#sealing/lockbox.ts'
import { memberKeys } from '#sealing/member-keys.ts'
import { newPassphrase, readPassphrase } from '#sealing/passphrase.ts'
import { words } from '#words/passphrase/en.ts'
import type { Chance } from '#sealing/chance.ts'
import type { MemberKeyring } from '#sealing/member-keys.ts'
import type { BodyOf } from '#wire/act.ts'
import type { Envelope } from '#wire/envelope.ts'
import { postEnvelope } from './post.ts'

export type Demonstration = {
  readonly subtle: SubtleCrypto
  readonly address: string
  readonly org: Id
  readonly root: string
  readonly key: Id
  readonly keyring: MemberKeyring
  /** Makes the same id for the same thing in this data folder, so that posting again does no harm. */
  readonly memberRoot: Uint8Array<ArrayBuffer>
  readonly at: Moment
}
type Setting = {
  readonly subtle: SubtleCrypto
  readonly chance: Chance
  readonly now: Moment
  readonly address: string
  readonly opening: string
  readonly kept: (name: string) => string | null
  readonly keep: (name: string, text: string) => void
}
/** Kept in the data folder until the examples are in: what a start that was interrupted needs to go on. */
type Unfinished = {
  readonly envelope: Envelope
  readonly org: Id
  readonly root: string
  readonly key: Id
  readonly memberRoot: string
  /** The moment that every act carries, so that an act sent again is the same act. */
  readonly at: Moment
}

export const unfinishedName = 'demonstration-unfinished'

export async function openDemonstration(setting: Setting): Promise<Demonstration> {
  const kept = setting.kept(unfinishedName)
  const unfinished = kept === null ? await founded(setting) : (JSON.parse(kept) as Unfinished)
  await postEnvelope(setting.address, unfinished.envelope)
  const memberRoot = fromBase64url(unfinished.memberRoot)!
  const keyring = await memberKeys(setting.subtle, secret(memberRoot))
  return {
    subtle: setting.subtle,
    address: setting.address,
    org: unfinished.org,
    root: unfinished.root,
    key: unfinished.key,
    keyring,
    memberRoot,
    at: unfinished.at,
  }
}

async function founded(setting: Setting): Promise<Unfinished> {
  const { subtle, chance, now, opening } = setting
  const passphrase = newPassphrase(chance, words)
  const typed = readPassphrase(passphrase, words)
  if (!typed.ok) throw new Error('a passphrase of our own making cannot be read')
  const keys = await lockboxKeys(subtle, await stretchForLockbox(typed.value))
  const made = await foundOrganisation(subtle, chance, { description, now, opening, lockboxes: [{ way: 'passphrase', keys }] })
  const unfinished = {
    envelope: made.envelope,
    org: made.org,
    root: made.root,
    key: made.key,
    memberRoot: toBase64url(reveal(made.memberRoot)),
    at: now,
  }
  setting.keep('demonstration', `${passphrase}\n`)
  setting.keep(unfinishedName, JSON.stringify(unfinished))
  return unfinished
}

const description: BodyOf<'open-organisation'>['description'] = {
  name: 'Samasama examples',
  place: 'This computer',
  languages: ['en', 'id', 'tl'],
  about: {
    en:
      'Demands of migrants and what was answered, compiled from public sources to show how a record is kept. ' +
      'Those who raised them have not entered them here.',
  },
  inPerson: { en: 'Nobody: this organisation is an example.' },
  contact: '',
  website: null,
}
