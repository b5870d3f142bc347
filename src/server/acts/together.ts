// Joint drafts: proposing, amending, answering, publishing when all have answered, closing. The server keeps bytes it cannot open.
import { ok, refuse, type Result } from '#values/result.ts'
import type { Id } from '#values/id.ts'
import { publishableDemand } from '#domain/demand-rules.ts'
import type { Dissent, JointDraft } from '#domain/joint-draft.ts'
import { amendable, answerable, closable, jointLimits, proposable, publishableTogether } from '#domain/joint-rules.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Act, BodyOf, MembersAct } from '#wire/act.ts'
import type { togetherBodies } from '#wire/acts/together.ts'
import { hashOfDissent, hashOfWords, wordsIn } from '#wire/joint-words.ts'
import type { Hash } from '#wire/hash.ts'
import { authoritiesAndAbove } from '../store/authorities.ts'
import { addDemand } from '../store/demands.ts'
import { addDissents } from '../store/dissents.ts'
import { removeJointRecord, shredJoint } from '../store/joint-records.ts'
import {
  addJoint, dissentRecordOf, endJoint, jointOf, keepJointAnswer, keepMute, mutedBy, openProposalsOf,
} from '../store/joints.ts'
import { organisationsAmong } from '../store/organisations.ts'
import { keepAuthority } from './authorities.ts'
import { bringTogether, keepGuest, knownTo } from './guests.ts'
import { hereFor } from './publishing.ts'
import { keepForParties } from './sealed-for-parties.ts'
import { kept, type Done, type Work } from './work.ts'

export type ActTogether = Extract<MembersAct, { readonly kind: keyof typeof togetherBodies }>

export async function performTogether(work: Work, act: ActTogether): Promise<Result<Done, Refusal>> {
  switch (act.kind) {
    case 'propose-together':
      return propose(work, act)
    case 'amend-together':
      return amend(work, act)
    case 'answer-together':
      return answer(work, act)
    case 'publish-together':
      return publish(work, act)
    case 'close-together':
      return close(work, act)
    case 'mute-together':
      return mute(work, act)
    case 'keep-guest':
      return keepGuest(work, act)
    case 'bring-together':
      return bringTogether(work, act, (here, made) => (made.kind === 'amend-together' ? amend(here, made) : answer(here, made)))
  }
}

async function propose(work: Work, act: Act<'propose-together'>): Promise<Result<Done, Refusal>> {
  const { joint, parties, words, sealed } = act.body
  const here = await knownTo(work.db, act.org, parties)
  const muting = await mutedBy(work.db, act.org, parties)
  const may = proposable(parties, { organisation: act.org, here, mutedBy: muting, ...(await openProposalsOf(work.db, act.org)) })
  if (!may.ok) return may
  if (!(await addJoint(work.db, joint, act.org, parties, work.today))) return refuse('joint-taken')
  const of = { joint, host: act.org, parties, kind: 'version', parents: [], words, sealed, most: jointLimits.payload } as const
  return keepForParties(work, act, of)
}

async function amend(work: Work, act: Act<'amend-together'>): Promise<Result<Done, Refusal>> {
  const { joint, parents, words, sealed } = act.body
  const may = amendable(await lockedJoint(work, joint), { id: sealed.record, parents }, act.org)
  if (!may.ok) return may
  const of = { joint, ...partiesIn(may.value), kind: 'version', parents, words, sealed, most: jointLimits.payload } as const
  return keepForParties(work, act, of)
}

async function answer(work: Work, act: Act<'answer-together'>): Promise<Result<Done, Refusal>> {
  const { joint, version, words, says, name, dissent } = act.body
  const may = answerable(await lockedJoint(work, joint), { version, words, says }, act.org)
  if (!may.ok) return may
  // What was said before, and is said no more, goes whole: nobody publishes it by mistake.
  const before = await dissentRecordOf(work.db, joint, act.org)
  if (before !== null) await removeJointRecord(work.db, joint, before)
  const answered = { says, version, words, name, dissent: dissent?.hash ?? null, on: work.today }
  await keepJointAnswer(work.db, joint, act.org, { answer: answered, record: dissent?.sealed.record ?? null, act: act.id })
  if (dissent === null) return kept
  const { hash, sealed } = dissent
  const of = { joint, ...partiesIn(may.value), kind: 'dissent', parents: [version], words: hash, sealed } as const
  return keepForParties(work, act, { ...of, most: jointLimits.dissent })
}

async function publish(work: Work, act: Act<'publish-together'>): Promise<Result<Done, Refusal>> {
  const { joint: id, version, demand } = act.body
  const joint = await lockedJoint(work, id)
  const { words, dissents } = await hashedIn(work, act.body)
  const may = publishableTogether(joint, { version, words, raisers: demand.raisers, dissents }, act.org)
  if (!may.ok) return may
  const authorities = await keepNewAuthorities(work, act)
  if (!authorities.ok) return authorities
  const here = await hereFor(work, demand, joint!.organisation)
  const publishable = publishableDemand(demand, { organisation: act.org, today: work.today }, here)
  if (!publishable.ok) return publishable
  const signedOn = new Map(may.value.map(({ organisation, answer: given }) => [organisation, given!.on]))
  const raisers = publishable.value.raisers.map((raiser) => ({ ...raiser, signed: signedOn.get(raiser.id)! }))
  const set = { demand: { ...publishable.value, raisers }, actHash: work.actHash }
  if (!(await addDemand(work.db, set, work.seq))) return refuse('demand-taken')
  await addDissents(work.db, act.org, demand.id, dissentsFrom(joint!, act.body, words))
  await endJoint(work.db, id, { state: 'published', demand: demand.id }, work.today)
  await shredJoint(work.db, id)
  return kept
}

async function close(work: Work, act: Act<'close-together'>): Promise<Result<Done, Refusal>> {
  const { joint, why } = act.body
  const may = closable(await lockedJoint(work, joint), act.org)
  if (!may.ok) return may
  await endJoint(work.db, joint, { state: 'closed', why }, work.today)
  await shredJoint(work.db, joint)
  return kept
}

async function mute(work: Work, act: Act<'mute-together'>): Promise<Result<Done, Refusal>> {
  const { organisation } = act.body
  if ((await organisationsAmong(work.db, [organisation])).length === 0) return refuse('unknown-organisation')
  await keepMute(work.db, act.org, act.body, work.today)
  return kept
}

/** The draft, which nobody else changes until the commit: its parties have chains of their own, which are not ours to lock. */
function lockedJoint(work: Work, joint: Id): Promise<JointDraft | null> {
  return jointOf(work.db, joint, work.house.store.kind === 'postgres')
}

type Publication = BodyOf<'publish-together'>
type Hashed = { readonly words: Hash; readonly dissents: readonly { readonly party: Id; readonly hash: Hash }[] }

async function hashedIn({ house: { subtle } }: Work, body: Publication): Promise<Hashed> {
  const { joint, salt, authorities } = body
  const words = await hashOfWords(subtle, { joint, salt, words: wordsIn(body), authorities })
  const dissents = body.dissents.map(async (one) => ({ party: one.party, hash: await hashOfDissent(subtle, { joint, ...one }) }))
  return { words, dissents: await Promise.all(dissents) }
}

/** Those that nobody has written down yet. One that is here by now stays as its keeper has it. */
async function keepNewAuthorities(work: Work, act: Act<'publish-together'>): Promise<Result<null, Refusal>> {
  const ids = act.body.authorities.map(({ id }) => id)
  const here = ids.length === 0 ? [] : (await authoritiesAndAbove(work.db, ids)).map(({ id }) => id)
  for (const body of act.body.authorities.filter(({ id }) => !here.includes(id))) {
    const keeping = await keepAuthority(work, { ...act, kind: 'keep-authority', body })
    if (!keeping.ok) return keeping
  }
  return ok(null)
}

function dissentsFrom({ parties }: JointDraft, { dissents }: Publication, words: Hash): readonly Dissent[] {
  return parties.flatMap(({ organisation, answer: given }) => {
    const said = dissents.find(({ party }) => party === organisation)
    if (given === null || said === undefined) return []
    const { says, name, on } = given
    return [{ organisation, name, says, on, ofTheseWords: given.words === words, said: { text: said.text, lang: said.lang } }]
  })
}

/** For whom what is sealed must be sealed, and who has their guests written down. */
function partiesIn({ organisation: host, parties }: JointDraft): { readonly host: Id; readonly parties: readonly Id[] } {
  return { host, parties: parties.map(({ organisation }) => organisation) }
}
