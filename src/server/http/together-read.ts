// What an organisation is shown of the drafts that go round: those in which it takes part, its own wraps, and what proves each answer.
import { toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import type { TogetherReply } from '#wire/together-replies.ts'
import type { House } from '../acts/house.ts'
import { sealedInJoint, type SealedInJoint } from '../store/joint-records.ts'
import { answerActs, jointHeads, jointsOf, mutesOf } from '../store/joints.ts'
import { rosterEntries } from '../store/organisations.ts'

const most = 100
type Entries = TogetherReply['rosters'][number]['entries']

export async function goesRound({ store: { db } }: House, org: Id): Promise<TogetherReply> {
  const ids = await jointsOf(db, org, most)
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
  for (const party of parties) rosters.push({ org: party, entries: [...(await rosterEntries(db, party))] as Entries })
  return { joints, rosters, muted: [...(await mutesOf(db, org))] }
}

function shown({ record, kind, org, byKey, authorKey, parents, words, payload, keptOn, wrap, bytes }: SealedInJoint) {
  return {
    record, kind, org, byKey, authorKey, parents: [...parents], words, payloadHash: payload, keptOn, key: wrap?.key ?? null,
    wrapHash: wrap?.sha256 ?? null, wrap: wrap ? toBase64url(new Uint8Array(wrap.bytes)) : null,
    payload: bytes ? toBase64url(new Uint8Array(bytes)) : null,
  }
}
