// Opens the drafts that go round: each version and each dissent, after the checks of sealing, by the roster of whoever wrote it.
import { fromBase64url } from '#values/encoding.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { isNewest, type JointAnswer, type JointDraft } from '#domain/joint-draft.ts'
import type { Roster } from '#domain/roster.ts'
import { openRecord } from '#sealing/open-record.ts'
import type { Act } from '#wire/act.ts'
import { checkAnswer } from '#wire/check-joint.ts'
import type { Hash } from '#wire/hash.ts'
import { hashOfDissent, hashOfWords, readJointContent, readSaidBeside, type JointContent, type SaidBeside } from '#wire/joint-words.ts'
import { followRoster } from '#wire/roster-chain.ts'
import type { JointOnServer, SealedInJoint, TogetherReply } from '#wire/together-replies.ts'
import { sealedLate } from './performed-late.ts'
import type { Surroundings } from './surroundings.ts'
import { epochOf } from './team-keys.ts'
import type { Open } from './vault.ts'

export type OpenVersion = {
  readonly id: Id
  /** The organisation that wrote it. */
  readonly by: Id
  readonly on: Day
  readonly parents: readonly Id[]
  readonly words: Hash
  readonly content: JointContent
}
export type OpenJoint = {
  /** With the answers that hold and no others. */
  readonly draft: JointDraft
  readonly openedOn: Day
  /** Oldest first. */
  readonly versions: readonly OpenVersion[]
  readonly dissents: ReadonlyMap<Id, SaidBeside>
  /** The followed rosters of the other parties: for whom it is sealed. */
  readonly others: readonly Roster[]
  /** Why nothing of it may be signed; null while all holds. */
  readonly broken: JointBreak | null
}
export type JointBreak = 'roster-broken' | 'other-parties' | 'another-text' | 'forged' | 'answer-forged' | 'cannot-be-read'
/** Each rule has a name, so that the tests can show what wins without it. */
export type TogetherRule = 'parties' | 'words' | 'author' | 'roster-length'

type Setting = {
  readonly from: Pick<Surroundings, 'subtle'>; readonly open: Open; readonly rosters: ReadonlyMap<Id, Roster>
  readonly off: ReadonlySet<TogetherRule>
}

/** All drafts that the server shows. What does not hold stays in the list, with the reason, and is never signed. */
export async function openTogether(
  from: Pick<Surroundings, 'subtle'>, open: Open, reply: TogetherReply, off: ReadonlySet<TogetherRule> = new Set(),
): Promise<readonly OpenJoint[]> {
  const rosters = new Map<Id, Roster>()
  for (const { org, entries } of reply.rosters) {
    const roster = org === open.held.org ? ok(open.followed.roster) : await followRoster(from.subtle, entries, org)
    if (roster.ok) rosters.set(org, roster.value)
  }
  return Promise.all(reply.joints.map((joint) => openJoint({ from, open, rosters, off }, joint)))
}

async function openJoint(setting: Setting, joint: JointOnServer): Promise<OpenJoint> {
  const { from: { subtle }, rosters } = setting
  const breaks: JointBreak[] = joint.parties.some(({ organisation }) => !rosters.has(organisation)) ? ['roster-broken'] : []
  const rows = joint.records.filter(({ kind }) => kind === 'version')
  const all = rows.map(({ record: id, org: by, parents, words }) => ({ id, by, parents, words }))
  const versions: OpenVersion[] = []
  for (const row of rows) {
    const version = await openVersion(setting, joint, row)
    if (version.ok) versions.push(version.value)
    // Who is new here may hold no key to what is past; to the words of now she must.
    else if (version.refusal !== 'cannot-be-read' || isNewest({ versions: all }, row.record)) breaks.push(version.refusal)
  }
  const parties = await Promise.all(joint.parties.map(async ({ organisation, answer }) => {
    const roster = rosters.get(organisation)
    if (answer === null || roster === undefined) return { organisation, answer: null }
    const act = await checkAnswer(subtle, answer, roster, joint.joint)
    if (!act.ok) breaks.push('answer-forged')
    return { organisation, answer: act.ok ? answerFrom(act.value, answer.on) : null }
  }))
  const dissents = new Map<Id, SaidBeside>()
  for (const { organisation, answer } of parties) {
    if (answer === null || answer.dissent === null) continue
    const said = await openDissent(setting, joint, organisation, answer)
    if (said.ok) dissents.set(organisation, said.value)
    else breaks.push(said.refusal)
  }
  const draft = { id: joint.joint, organisation: joint.organisation, state: 'open', parties, versions: all } as const
  const others = joint.parties.map(({ organisation }) => organisation).filter((org) => org !== setting.open.held.org)
  return {
    draft, versions, dissents, openedOn: joint.openedOn, broken: breaks[0] ?? null,
    others: others.flatMap((org) => rosters.get(org) ?? []),
  }
}

async function openVersion(setting: Setting, joint: JointOnServer, row: SealedInJoint): Promise<Result<OpenVersion, JointBreak>> {
  const { from: { subtle }, rosters, off } = setting
  const opened = await openSealed(setting, row, 'joint-version', [joint.joint, ...row.parents])
  if (!opened.ok) return opened
  const content = readJointContent(opened.value)
  if (content === null || content.joint !== joint.joint) return refuse('cannot-be-read')
  const [shown, named] = [joint.parties.map(({ organisation }) => organisation), content.parties.map(({ organisation }) => organisation)]
  if (!off.has('parties') && shown.join() !== named.join()) return refuse('other-parties')
  const isShorter = content.parties.some(({ organisation, seq }) => (rosters.get(organisation)?.seq ?? -1) < seq)
  if (!off.has('roster-length') && isShorter) return refuse('roster-broken')
  if (!off.has('words') && (await hashOfWords(subtle, content)) !== row.words) return refuse('another-text')
  return ok({ id: row.record, by: row.org, on: row.keptOn, parents: row.parents, words: row.words, content })
}

async function openDissent(
  setting: Setting, joint: JointOnServer, party: Id, { dissent, version }: JointAnswer,
): Promise<Result<SaidBeside, JointBreak>> {
  const row = joint.records.find(({ kind, org, words }) => kind === 'dissent' && org === party && words === dissent)
  if (!row) return refuse('cannot-be-read')
  const opened = await openSealed(setting, row, 'joint-dissent', [joint.joint, version])
  if (!opened.ok) return opened
  const said = readSaidBeside(opened.value)
  if (said === null || said.party !== party || said.joint !== joint.joint) return refuse('cannot-be-read')
  return (await hashOfDissent(setting.from.subtle, said)) === dissent ? ok(said) : refuse('another-text')
}

/** What stands inside, after all checks; only what a member of the party that is named as its author has signed. */
async function openSealed(
  { from: { subtle }, open: { followed }, rosters, off }: Setting, row: SealedInJoint, kind: string, of: readonly Id[],
): Promise<Result<unknown, JointBreak>> {
  const author = rosters.get(row.org)
  const place = author && row.authorKey && epochOf(author, row.authorKey)
  const key = row.key && followed.teamKeys.get(row.key)
  const [wrap, payload] = [fromBase64url(row.wrap ?? ''), fromBase64url(row.payload ?? '')]
  if (!author || !place || !key || !wrap || !payload || row.key === null) return refuse('cannot-be-read')
  const expected = {
    id: row.record, kind, round: null, team: place.team, epoch: place.epoch.epoch, by: row.byKey, of, payload: row.payloadHash,
    wrap: row.wrapHash, keyId: row.key,
  }
  const signers = { root: fromBase64url(author.root)!, manifestKeyOf: (by: Id) => manifestKeyOf(author, by) }
  const opened = await openRecord(subtle, { wrap, payload }, expected, key.identity, signers)
  if (!opened.ok) return refuse(opened.refusal === 'forged' ? 'forged' : 'cannot-be-read')
  const { verified, content } = opened.value
  if (off.has('author')) return ok(content)
  if (verified === 'unverified-origin' || sealedLate(author, verified.author, place.epoch.since)) return refuse('forged')
  return ok(content)
}

function manifestKeyOf({ members, endedKeys }: Roster, by: Id): string | null {
  return [...members, ...endedKeys].find(({ key }) => key === by)?.keys.manifest ?? null
}

function answerFrom({ body }: Act<'answer-together'>, on: Day): JointAnswer {
  const { says, version, words, name, dissent } = body
  return { says, version, words, name, dissent: dissent?.hash ?? null, on }
}
