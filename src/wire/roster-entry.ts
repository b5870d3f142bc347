// An entry of the roster: its bytes, its grammar (whole from the first day), and the check of its signatures and its place in the chain.
import * as v from 'valibot'
import { fromBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { roles, teamPurposes, type RosterChange } from '#domain/roster.ts'
import { canonicalBytes, readCanonical, type Canonical } from './canonical.ts'
import { hashOf, keyIdOf, type Hash, type Subtle } from './hash.ts'
import { anyObject, atFirst, day, hash, id, list, publicKey, recipient, signatureBytes, whole } from './shapes.ts'
import { verifies } from './signature.ts'

export const memberKeys = v.strictObject({
  act: publicKey,
  manifest: publicKey,
  roster: publicKey,
  login: publicKey,
  edition: publicKey,
  recipient,
})
const teams = list(id, 20)
const purpose = v.picklist(teamPurposes)

const bodies = {
  genesis: v.strictObject({
    day,
    root: publicKey,
    founder: id,
    keys: memberKeys,
    rootHeldByFounder: v.boolean(),
    teams: list(v.strictObject({ team: id, purpose, recipient }), 20, 1),
  }),
  'admit-member': v.strictObject({ day, member: id, keys: memberKeys, role: v.picklist(roles), teams, invite: id }),
  'remove-member': v.strictObject({ day, member: id }),
  'change-role': v.strictObject({ day, member: id, role: v.picklist(roles), teams }),
  'renew-keys': v.strictObject({ day, member: id, keys: memberKeys }),
  'add-device': v.strictObject({ day, device: id, act: publicKey, manifest: publicKey, until: day }),
  'remove-device': v.strictObject({ day, device: id }),
  'add-team': v.strictObject({ day, team: id, purpose, recipient, members: list(id, 500, 1) }),
  'new-epoch': v.strictObject({ day, team: id, epoch: whole, recipient }),
  'pin-partner': v.strictObject({ day, org: id, root: publicKey, recipient }),
  'unpin-partner': v.strictObject({ day, org: id }),
  'commit-trustees': v.strictObject({
    day,
    needed: v.pipe(whole, v.minValue(2), v.maxValue(255)),
    shares: list(hash, 255, 2),
    secret: hash,
  }),
  'release-root': v.strictObject({ day }),
  'freeze-member': v.strictObject({ day, member: id }),
  'thaw-member': v.strictObject({ day, member: id }),
} satisfies { [K in RosterChange['kind']]: v.GenericSchema }

const frame = v.strictObject({
  v: v.literal(1),
  org: id,
  seq: whole,
  prev: v.nullable(hash),
  kind: v.picklist(Object.keys(bodies) as RosterChange['kind'][]),
  body: anyObject,
})

export type Signature = { readonly by: Id; readonly sig: string }
export const signature = v.strictObject({ by: id, sig: signatureBytes })
export type RosterEntry = RosterChange & { readonly v: 1; readonly org: Id; readonly seq: number; readonly prev: Hash | null }
/** An entry as it travels: its canonical bytes as text, and the signatures over them. */
export type SignedEntry = { readonly entry: string; readonly sigs: readonly Signature[] }
export const signedEntry = v.strictObject({ entry: v.pipe(v.string(), v.maxLength(40_000)), sigs: list(signature, 4, 1) })

export type EntryRefusal = 'not-canonical' | 'entry-not-understood'

export function rosterEntryBytes(entry: RosterEntry): Uint8Array<ArrayBuffer> {
  return canonicalBytes(entry as unknown as Canonical)
}

/** Reads the bytes of an entry: canonical, of a known kind, with no field too many. */
export function readRosterEntry(bytes: Uint8Array): Result<RosterEntry, EntryRefusal> {
  const read = readCanonical(bytes)
  if (!read.ok) return refuse('not-canonical')
  const framed = v.safeParse(frame, read.value, atFirst)
  if (!framed.success) return refuse('entry-not-understood')
  const body = v.safeParse(bodies[framed.output.kind], framed.output.body, atFirst)
  return body.success ? ok({ ...framed.output, body: body.output } as unknown as RosterEntry) : refuse('entry-not-understood')
}

/** Which of the signers of an entry really signed these bytes for this organisation, given each signer's public roster key (base64url). */
export async function signersOf(
  subtle: Subtle,
  root: string,
  bytes: Uint8Array<ArrayBuffer>,
  sigs: readonly Signature[],
  keyOf: (by: Id) => string | null,
): Promise<readonly Id[]> {
  const rootBytes = fromBase64url(root)
  if (rootBytes?.length !== 32) return []
  const good = await Promise.all(
    sigs.map(async ({ by, sig }) => {
      const key = keyOf(by)
      return key !== null && (await verifies(subtle, { purpose: 'roster', root: rootBytes, bytes }, key, sig))
    }),
  )
  return [...new Set(sigs.filter((_, at) => good[at]).map(({ by }) => by))]
}

/** The organisation's id: the first 16 bytes of the SHA-256 of its root public key. */
export async function orgIdOf(subtle: Subtle, root: string): Promise<Id> {
  return keyIdOf(subtle, fromBase64url(root)!)
}

export async function entryHash(subtle: Subtle, entry: string): Promise<Hash> {
  return hashOf(subtle, new TextEncoder().encode(entry))
}
