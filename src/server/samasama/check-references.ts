// Checks that whatever a row names is there: the organisation, the demand, the round, the act in the chain.
import { sql } from 'kysely'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { Finding } from './check.ts'

type Named = { [T in keyof Tables]: readonly [T, keyof Tables[T] & string] }[keyof Tables]

/** Each: a table's column, and what it names in the same organisation. */
const references: readonly (readonly [from: Named, to: Named])[] = [
  [['events', 'demand'], ['demands', 'id']],
  [['raisers', 'demand'], ['demands', 'id']],
  [['allies', 'demand'], ['demands', 'id']],
  [['conflicts', 'demand'], ['demands', 'id']],
  [['conflicts', 'event'], ['events', 'id']],
  [['translations', 'demand'], ['demands', 'id']],
  [['demand_acts', 'act'], ['acts', 'id']],
  [['claims', 'demand'], ['demands', 'id']],
  [['places_taken', 'demand'], ['demands', 'id']],
  [['successors', 'named'], ['acts', 'id']],
  [['dissents', 'demand'], ['demands', 'id']],
  [['imported_demands', 'act'], ['acts', 'id']],
  [['imported_demands', 'import'], ['imports', 'id']],
  [['imported_events', 'import'], ['imports', 'id']],
  [['undone_demands', 'import'], ['imports', 'id']],
  [['demands', 'act_hash'], ['acts', 'act_hash']],
  [['rounds', 'act'], ['acts', 'act']],
  [['voices', 'round'], ['rounds', 'round']],
  [['attachments', 'record'], ['voices', 'record']],
  [['attachment_pieces', 'record'], ['attachments', 'record']],
  [['proposals', 'act_hash'], ['acts', 'act_hash']],
  [['late_acts', 'act_hash'], ['acts', 'act_hash']],
]

const ofOrganisations: readonly (keyof Tables)[] = [
  'acts', 'roster_entries', 'team_keys', 'proposals', 'late_acts', 'lockboxes', 'invites', 'hotlines', 'rounds', 'voices', 'records',
  'wraps', 'blobs', 'attachments', 'attachment_pieces', 'withdrawn', 'authorities', 'demands', 'raisers', 'allies', 'events',
  'corrections', 'conflicts', 'translations', 'claims', 'places_taken', 'successors', 'demand_acts',
  'joints', 'joint_parties', 'joint_records', 'joint_wraps', 'joint_mutes', 'joint_guests', 'dissents',
  'imports', 'imported_demands', 'imported_events', 'undone_demands',
]

export async function checkReferences(db: Db): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const [[table, column], [other, its]] of references) {
    const fits = sameOrg(table, sql`${sql.ref(`${table}.${column}`)} = ${sql.ref(`there.${its}`)}`)
    findings.push(await dangling(db, table, fits, other, column))
  }
  // Whoever keeps the words by now has set them in its own chain.
  const set = sql`there.org in (demands.org, demands.keeper) and there.act_hash = demands.act_hash`
  findings.push(await dangling(db, 'demands', set, 'acts', 'act_hash'))
  const claimed = sql`there.org = claims.by_org and there.id = claims.act and there.act_hash = claims.act_hash`
  findings.push(await dangling(db, 'claims', claimed, 'acts', 'act'))
  for (const table of ofOrganisations) findings.push(await dangling(db, table, sameOrg(table, sql`1 = 1`), 'organisations', 'org'))
  return findings
}

function sameOrg(table: keyof Tables, fits: ReturnType<typeof sql>): ReturnType<typeof sql> {
  return sql`there.org = ${sql.ref(`${table}.org`)} and ${fits}`
}

async function dangling(db: Db, table: keyof Tables, fits: ReturnType<typeof sql>, other: keyof Tables, shown: string): Promise<Finding> {
  const counted = await sql<{ all: number }>`select count(*) as "all" from ${sql.table(table)}`.execute(db)
  const { rows } = await sql<{ shown: string }>`
    select distinct ${sql.ref(`${table}.${shown}`)} as shown from ${sql.table(table)} where not exists (
      select 1 from ${sql.table(other)} as there where ${fits})`.execute(db)
  return { what: 'references', looked: Number(counted.rows[0]!.all), wrong: rows.map((row) => `${table}/${row.shown.slice(0, 43)}`) }
}
