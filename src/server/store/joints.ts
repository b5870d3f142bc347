// Joint drafts: who proposed and who was asked, what each answered, and which versions there are. The words are sealed and stand apart.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { JointAnswer, JointDraft, JointVersion, ReasonToClose } from '#domain/joint-draft.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

/** With `lock`, nobody else changes it until the commit (PostgreSQL; SQLite has one writer anyway). */
export async function jointOf(db: Db, joint: Id, lock: boolean): Promise<JointDraft | null> {
  const asked = db.selectFrom('joints').selectAll().where('joint', '=', joint)
  const row = await (lock ? asked.forUpdate() : asked).executeTakeFirst()
  if (!row) return null
  const parties = await db.selectFrom('joint_parties').selectAll().where('joint', '=', joint).orderBy('place').execute()
  return jointFrom(row, parties, await versionsOf(db, joint))
}

/** False when the id is taken. */
export async function addJoint(db: Db, joint: Id, org: Id, parties: readonly Id[], on: Day): Promise<boolean> {
  const row = { joint, org, state: 'open', opened_on: on, ended_on: null, why: null, demand: null }
  const added = await db.insertInto('joints').values(row).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  if (added.numInsertedOrUpdatedRows !== 1n) return false
  const nothing = {
    says: null, version: null, words: null, name: null, dissent: null, dissent_record: null, act: null, answered_on: null,
  }
  await db.insertInto('joint_parties').values(parties.map((party, place) => ({ joint, org: party, place, ...nothing }))).execute()
  return true
}

type Kept = { readonly answer: JointAnswer; readonly record: Id | null; readonly act: Id }

export async function keepJointAnswer(db: Db, joint: Id, org: Id, { answer, record, act }: Kept): Promise<void> {
  const { says, version, words, name, dissent, on } = answer
  const columns = { says, version, words, name, dissent, dissent_record: record, act, answered_on: on }
  await db.updateTable('joint_parties').set(columns).where('joint', '=', joint).where('org', '=', org).execute()
}

export type JointEnd = { readonly state: 'published'; readonly demand: Id } | { readonly state: 'closed'; readonly why: ReasonToClose }

export async function endJoint(db: Db, joint: Id, end: JointEnd, on: Day): Promise<void> {
  const { state } = end
  const more = end.state === 'published' ? { demand: end.demand, why: null } : { demand: null, why: end.why }
  await db.updateTable('joints').set({ state, ended_on: on, ...more }).where('joint', '=', joint).execute()
}

/** The sealed dissent that a party's answer of now brought, or null. */
export async function dissentRecordOf(db: Db, joint: Id, org: Id): Promise<Id | null> {
  const asked = db.selectFrom('joint_parties').select('dissent_record').where('joint', '=', joint).where('org', '=', org)
  return ((await asked.executeTakeFirst())?.dissent_record ?? null) as Id | null
}

/** Open drafts that an organisation proposed, and how many of them each other one has not answered. */
export async function openProposalsOf(db: Db, org: Id): Promise<{ readonly open: number; readonly unanswered: ReadonlyMap<Id, number> }> {
  const rows = await db
    .selectFrom('joints')
    .innerJoin('joint_parties', 'joint_parties.joint', 'joints.joint')
    .select(['joints.joint', 'joint_parties.org', 'joint_parties.says'])
    .where('joints.org', '=', org)
    .where('joints.state', '=', 'open')
    .execute()
  const waiting = rows.filter(({ says, org: party }) => says === null && party !== org)
  const unanswered = Map.groupBy(waiting, ({ org: party }) => party as Id)
  return {
    open: new Set(rows.map(({ joint }) => joint)).size,
    unanswered: new Map([...unanswered].map(([party, those]) => [party, those.length])),
  }
}

/** Who of these takes no invitations from an organisation. */
export async function mutedBy(db: Db, muted: Id, among: readonly Id[]): Promise<readonly Id[]> {
  const asked = db.selectFrom('joint_mutes').select('org').where('muted', '=', muted).where('org', 'in', [...among])
  return (await asked.execute()).map(({ org }) => org as Id)
}

export async function mutesOf(db: Db, org: Id): Promise<readonly Id[]> {
  return (await db.selectFrom('joint_mutes').select('muted').where('org', '=', org).execute()).map(({ muted }) => muted as Id)
}

export async function keepMute(db: Db, org: Id, { organisation: muted, muted: is }: Muting, since: Day): Promise<void> {
  if (is) await db.insertInto('joint_mutes').values({ org, muted, since }).onConflict((conflict) => conflict.doNothing()).execute()
  else await db.deleteFrom('joint_mutes').where('org', '=', org).where('muted', '=', muted).execute()
}

type Muting = { readonly organisation: Id; readonly muted: boolean }

/** Drafts in which an organisation is a party, the newest first. */
export async function jointsOf(db: Db, org: Id, most: number): Promise<readonly Id[]> {
  const rows = await db
    .selectFrom('joint_parties')
    .innerJoin('joints', 'joints.joint', 'joint_parties.joint')
    .select('joints.joint')
    .where('joint_parties.org', '=', org)
    .where('joints.state', '=', 'open')
    .orderBy('joints.opened_on', 'desc')
    .orderBy('joints.joint')
    .limit(most)
    .execute()
  return rows.map(({ joint }) => joint as Id)
}

async function versionsOf(db: Db, joint: Id): Promise<readonly JointVersion[]> {
  const rows = await db
    .selectFrom('joint_records')
    .select(['record', 'org', 'parents', 'words'])
    .where('joint', '=', joint)
    .where('kind', '=', 'version')
    .orderBy('place')
    .execute()
  return rows.map(({ record, org, parents, words }) => ({
    id: record as Id, by: org as Id, parents: JSON.parse(parents) as Id[], words,
  }))
}

type Rows<T extends keyof Tables> = readonly Tables[T][]

function jointFrom(row: Tables['joints'], parties: Rows<'joint_parties'>, versions: readonly JointVersion[]): JointDraft {
  return {
    id: row.joint as Id, organisation: row.org as Id, state: row.state as JointDraft['state'], versions,
    parties: parties.map((party) => ({ organisation: party.org as Id, answer: answerFrom(party) })),
  }
}

function answerFrom({ says, version, words, name, dissent, answered_on: on }: Tables['joint_parties']): JointAnswer | null {
  if (says === null) return null
  return { says: says as JointAnswer['says'], version: version as Id, words: words!, name: name!, dissent, on: on as Day }
}

export type JointHead = { readonly joint: Id; readonly organisation: Id; readonly openedOn: Day; readonly parties: readonly Id[] }

/** Who proposed each of these drafts, when, and who was asked; in the order given. */
export async function jointHeads(db: Db, joints: readonly Id[]): Promise<readonly JointHead[]> {
  if (joints.length === 0) return []
  const rows = await db.selectFrom('joints').selectAll().where('joint', 'in', [...joints]).execute()
  const asked = await db.selectFrom('joint_parties').select(['joint', 'org']).where('joint', 'in', [...joints]).orderBy('place').execute()
  return joints.flatMap((joint) => {
    const row = rows.find((one) => one.joint === joint)
    if (!row) return []
    const parties = asked.filter((one) => one.joint === joint).map(({ org }) => org as Id)
    return [{ joint, organisation: row.org as Id, openedOn: row.opened_on as Day, parties }]
  })
}

export type AnswerAct = { readonly act: string; readonly sigs: { by: Id; sig: string }[]; readonly on: Day }

/** The acts by which parties have answered last, with their signatures: what others check before they believe it. */
export async function answerActs(db: Db, joint: Id): Promise<ReadonlyMap<Id, AnswerAct>> {
  const rows = await db
    .selectFrom('joint_parties')
    .innerJoin('acts', (join) => join.onRef('acts.org', '=', 'joint_parties.org').onRef('acts.id', '=', 'joint_parties.act'))
    .select(['joint_parties.org', 'joint_parties.answered_on', 'acts.act', 'acts.sigs'])
    .where('joint_parties.joint', '=', joint)
    .execute()
  const brought = await db
    .selectFrom('joint_parties')
    .innerJoin('joint_brought', (join) => join
      .onRef('joint_brought.joint', '=', 'joint_parties.joint')
      .onRef('joint_brought.guest', '=', 'joint_parties.org')
      .onRef('joint_brought.act_id', '=', 'joint_parties.act'))
    .select(['joint_parties.org', 'joint_parties.answered_on', 'joint_brought.act', 'joint_brought.sigs'])
    .where('joint_parties.joint', '=', joint)
    .execute()
  return new Map([...rows, ...brought].map(({ org, answered_on: on, act, sigs }) => {
    return [org as Id, { act, sigs: JSON.parse(sigs) as AnswerAct['sigs'], on: on as Day }]
  }))
}
