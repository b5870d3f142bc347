// What an organisation is shown of the drafts that go round: those in which it takes part, its own wraps, and what proves each answer.
import { toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { partyOf } from '#domain/joint-draft.ts'
import type { SignedEntry } from '#wire/roster-entry.ts'
import type { TogetherReply } from '#wire/together-replies.ts'
import type { House } from '../acts/house.ts'
import { sealedInJoint, type SealedInJoint } from '../store/joint-records.ts'
import { broughtBy, guestOf, guestsAmong } from '../store/guests.ts'
import { answerActs, jointHeads, jointOf, jointsOf, mutesOf, type JointHead } from '../store/joints.ts'
import { rosterEntries } from '../store/organisations.ts'

const most = 100
type Entries = TogetherReply['rosters'][number]['entries']

export async function goesRound(house: House, org: Id): Promise<TogetherReply> {
  return shownTo(house, org, await jointsOf(house.store.db, org, most))
}

/** One draft as a guest shall see it, for who proposed it; null where it is not theirs, or not for that guest. */
export async function goesElsewhere(house: House, host: Id, joint: Id, guest: Id) {
  const { db } = house.store
  const draft = await jointOf(db, joint, false)
  if (draft?.organisation !== host || draft.state !== 'open' || partyOf(draft, guest) === null) return null
  if ((await guestOf(db, host, guest)) === null) return null
  const last = (await broughtBy(db, joint, guest)).at(-1) ?? null
  return { last, reply: await shownTo(house, guest, [joint]) }
}

async function shownTo({ store: { db } }: Pick<House, 'store'>, org: Id, ids: readonly Id[]): Promise<TogetherReply> {
  const heads = await jointHeads(db, ids)
  const joints = []
  for (const head of heads) {
    const answers = await answerActs(db, head.joint)
    const records = (await sealedInJoint(db, head.joint, org)).map(shown)
    const parties = head.parties.map((organisation) => ({ organisation, answer: answers.get(organisation) ?? null }))
    joints.push({ ...head, parties, records })
  }
  const parties = [...new Set(heads.flatMap((head) => head.parties))]
  const rosters = []
  const guests = await guestsInvited(db, heads)
  for (const party of parties) {
    const entries = guests.get(party) ?? (await rosterEntries(db, party))
    rosters.push({ org: party, entries: [...entries] as Entries })
  }
  return { joints, rosters, muted: [...(await mutesOf(db, org))] }
}

/** The rosters of guests, as the proposer of each draft has them written down. */
async function guestsInvited(db: House['store']['db'], heads: readonly JointHead[]): Promise<ReadonlyMap<Id, readonly SignedEntry[]>> {
  const found = new Map<Id, readonly SignedEntry[]>()
  for (const { organisation, parties } of heads) {
    for (const { guest, entries } of await guestsAmong(db, organisation, parties)) found.set(guest, entries)
  }
  return found
}

function shown({ record, kind, org, byKey, authorKey, parents, words, payload, keptOn, wrap, bytes }: SealedInJoint) {
  return {
    record, kind, org, byKey, authorKey, parents: [...parents], words, payloadHash: payload, keptOn, key: wrap?.key ?? null,
    wrapHash: wrap?.sha256 ?? null, wrap: wrap ? toBase64url(new Uint8Array(wrap.bytes)) : null,
    payload: bytes ? toBase64url(new Uint8Array(bytes)) : null,
  }
}
