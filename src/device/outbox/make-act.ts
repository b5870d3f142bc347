// Makes an act of a member and signs it: what she does, when, after which act of hers, and up to where she has seen the chain.
import { toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { dayOf, type Moment } from '#values/moment.ts'
import { actBytes, stampOf, type Act, type BodyOf, type MembersAct } from '#wire/act.ts'
import type { Envelope } from '#wire/envelope.ts'
import type { Hash } from '#wire/hash.ts'
import type { Held } from '../vault/held.ts'

export type MembersKind = MembersAct['kind']
export type Place = { readonly previous: Id | null; readonly head: Hash | null }
type Maker = Pick<Held, 'org' | 'key' | 'keyring' | 'rootBytes'>

export function makeAct<K extends MembersKind>(
  { org, key }: Pick<Maker, 'org' | 'key'>, id: Id, kind: K, body: BodyOf<K>, place: Place, now: Moment,
): Extract<MembersAct, { kind: K }> {
  const act = { v: 1, org, id, kind, body, by: key, ...place, replaces: null, ...stamp(kind, now) }
  return act as unknown as Extract<MembersAct, { kind: K }>
}

/** The same act under a new id and another time, because the clock had to be set right. */
export function redated(act: MembersAct, id: Id, now: Moment): MembersAct {
  return { ...act, id, replaces: act.id, ...stamp(act.kind, now) }
}

/** `beside` are the sealed bytes that the act names, or their base64url. */
export async function signed(
  { key, keyring, rootBytes }: Maker, act: MembersAct, beside: readonly (Uint8Array | string)[],
): Promise<Envelope> {
  const bytes = actBytes(act as Act & MembersAct)
  const sig = await keyring.signers.act.sign(rootBytes, bytes)
  const texts = beside.map((part) => (typeof part === 'string' ? part : toBase64url(part)))
  return { act: new TextDecoder().decode(bytes), sigs: [{ by: key, sig }], beside: texts, opening: null, work: null }
}

function stamp(kind: MembersKind, now: Moment) {
  return stampOf(kind) === 'at' ? { at: now, day: null } : { at: null, day: dayOf(now) }
}
