// The first tables: organisations and their chains, keys, rounds and sealed voices, demands and their events. Frozen; later changes are
// later files.
import { sql, type Kysely } from 'kysely'

type Column = 'text' | 'text?' | 'number' | 'bytes'
type Table = {
  readonly name: string
  readonly columns: Readonly<Record<string, Column>>
  readonly key: readonly string[]
  readonly unique?: readonly (readonly string[])[]
  readonly indexes?: readonly (readonly string[])[]
}

const tables: readonly Table[] = [
  {
    name: 'organisations',
    key: ['org'],
    columns: {
      org: 'text',
      root: 'text',
      description: 'text',
      opened: 'text',
      roster_seq: 'number',
      roster_head: 'text',
      chain_seq: 'number',
      chain_head: 'text',
    },
  },
  {
    name: 'acts',
    key: ['org', 'seq'],
    unique: [['org', 'id']],
    indexes: [['org', 'by_key']],
    columns: {
      org: 'text',
      seq: 'number',
      id: 'text',
      kind: 'text',
      by_key: 'text?',
      act: 'text',
      sigs: 'text',
      act_hash: 'text',
      result: 'text',
      row_hash: 'text',
      received_on: 'text',
    },
  },
  { name: 'roster_entries', key: ['org', 'seq'], columns: { org: 'text', seq: 'number', entry: 'text', sigs: 'text', hash: 'text' } },
  {
    name: 'team_keys',
    key: ['org', 'team', 'epoch', 'member'],
    columns: { org: 'text', team: 'text', epoch: 'number', member: 'text', sha256: 'text', bytes: 'bytes' },
  },
  {
    name: 'proposals',
    key: ['org', 'act_id'],
    columns: {
      org: 'text',
      act_id: 'text',
      act_hash: 'text',
      kind: 'text',
      by_key: 'text',
      act: 'text',
      sigs: 'text',
      beside: 'text',
      state: 'text',
      expires: 'number',
    },
  },
  {
    name: 'late_acts',
    key: ['org', 'act_id'],
    columns: {
      org: 'text',
      act_id: 'text',
      act_hash: 'text',
      kind: 'text',
      by_key: 'text',
      act: 'text',
      sigs: 'text',
      beside: 'text',
      state: 'text',
    },
  },
  {
    name: 'lockboxes',
    key: ['locator'],
    indexes: [['org', 'member']],
    columns: { locator: 'text', org: 'text', member: 'text', way: 'text', bytes: 'bytes' },
  },
  { name: 'nonces', key: ['nonce'], indexes: [['expires']], columns: { nonce: 'text', expires: 'number' } },
  {
    name: 'sessions',
    key: ['token'],
    indexes: [['org', 'member'], ['expires']],
    columns: { token: 'text', org: 'text', member: 'text', key: 'text', expires: 'number' },
  },
  { name: 'openings', key: ['token'], columns: { token: 'text', used: 'number' } },
  {
    name: 'invites',
    key: ['org', 'invite'],
    unique: [['invite']],
    columns: {
      org: 'text',
      invite: 'text',
      role: 'text',
      teams: 'text',
      mac: 'text',
      by_member: 'text',
      until: 'text',
      state: 'text',
      newcomer: 'text?',
      lockboxes: 'text?',
      steward: 'text?',
      steward_nonce: 'text?',
      newcomer_nonce: 'text?',
    },
  },
  { name: 'hotlines', key: ['org'], columns: { org: 'text', hotlines: 'text' } },
  {
    name: 'rounds',
    key: ['org', 'round'],
    unique: [['code']],
    columns: {
      org: 'text',
      round: 'text',
      code: 'text',
      body: 'text',
      act: 'text',
      sigs: 'text',
      hash: 'text',
      state: 'text',
      by_key: 'text',
    },
  },
  {
    name: 'voices',
    key: ['org', 'record'],
    unique: [['org', 'act_id']],
    indexes: [['org', 'round', 'record'], ['locator'], ['org', 'chained']],
    columns: {
      org: 'text',
      record: 'text',
      round: 'text',
      act_id: 'text',
      act_hash: 'text',
      key: 'text',
      payload: 'text',
      payload_length: 'number',
      wrap: 'text',
      attachments: 'text',
      locator: 'text?',
      withdraw: 'text?',
      return_to: 'text?',
      received_on: 'text',
      read_on: 'text?',
      chained: 'number',
    },
  },
  {
    name: 'records',
    key: ['org', 'record'],
    indexes: [['org', 'kind', 'record']],
    columns: {
      org: 'text',
      record: 'text',
      kind: 'text',
      of_records: 'text',
      key: 'text',
      payload: 'text',
      payload_length: 'number',
      wrap: 'text',
      by_key: 'text',
      kept_on: 'text',
      replaced_by: 'text?',
    },
  },
  { name: 'wraps', key: ['org', 'record', 'key'], columns: { org: 'text', record: 'text', key: 'text', sha256: 'text', bytes: 'bytes' } },
  {
    name: 'blobs',
    key: ['org', 'sha256'],
    indexes: [['org', 'record']],
    columns: { org: 'text', sha256: 'text', record: 'text', bytes: 'bytes' },
  },
  {
    name: 'withdrawn',
    key: ['org', 'record'],
    indexes: [['locator']],
    columns: { org: 'text', record: 'text', locator: 'text?', withdrawn_on: 'text' },
  },
  {
    name: 'authorities',
    key: ['org', 'id'],
    unique: [['id'], ['code']],
    columns: { org: 'text', id: 'text', code: 'text', body: 'text' },
  },
  {
    name: 'demands',
    key: ['org', 'id'],
    unique: [['id'], ['code']],
    columns: { org: 'text', id: 'text', code: 'text', body: 'text', act_hash: 'text', published: 'number', looked_on: 'text?' },
  },
  {
    name: 'raisers',
    key: ['org', 'demand', 'raiser'],
    columns: { org: 'text', demand: 'text', raiser: 'text', name: 'text', organisation: 'text?', signed_on: 'text?' },
  },
  {
    name: 'allies',
    key: ['org', 'demand', 'ally'],
    columns: { org: 'text', demand: 'text', ally: 'text', name: 'text', named_by: 'text' },
  },
  {
    name: 'events',
    key: ['org', 'id'],
    unique: [['id']],
    indexes: [['org', 'demand', 'recorded'], ['last_day']],
    columns: {
      org: 'text',
      id: 'text',
      demand: 'text',
      by_org: 'text',
      recorded: 'number',
      recorded_on: 'text',
      last_day: 'text',
      body: 'text',
      retracted_on: 'text?',
      retracted_why: 'text?',
    },
  },
]

export async function up(db: Kysely<never>, bytes: 'blob' | 'bytea'): Promise<void> {
  for (const table of tables) {
    await createTable(db, table, bytes)
    for (const columns of table.indexes ?? []) {
      await db.schema
        .createIndex(`${table.name}_by_${columns.join('_')}`)
        .on(table.name)
        .columns([...columns])
        .execute()
    }
  }
}

async function createTable(db: Kysely<never>, table: Table, bytes: 'blob' | 'bytea'): Promise<void> {
  let making = db.schema.createTable(table.name)
  for (const [column, type] of Object.entries(table.columns)) {
    making = making.addColumn(column, columnType(type, bytes), (made) => (type === 'text?' ? made : made.notNull()))
  }
  making = making.addPrimaryKeyConstraint(`${table.name}_key`, [...table.key] as never)
  for (const columns of table.unique ?? [])
    making = making.addUniqueConstraint(`${table.name}_one_${columns.join('_')}`, [...columns] as never)
  for (const check of sealedChecks(table, bytes)) making = making.addCheckConstraint(check.name, sql.raw(check.rule))
  await making.execute()
}

function columnType(type: Column, bytes: 'blob' | 'bytea'): 'text' | 'bigint' | 'blob' | 'bytea' {
  if (type === 'number') return 'bigint'
  return type === 'bytes' ? bytes : 'text'
}

/** A sealed column holds an age file or nothing: its first bytes are checked where it is stored. */
function sealedChecks(table: Table, bytes: 'blob' | 'bytea'): readonly { name: string; rule: string }[] {
  const age = '6167652d656e6372797074696f6e2e6f7267' // 'age-encryption.org'
  const rule =
    bytes === 'blob' ? `hex(substr(bytes, 1, 18)) = '${age.toUpperCase()}'` : `encode(substring(bytes from 1 for 18), 'hex') = '${age}'`
  return 'bytes' in table.columns ? [{ name: `${table.name}_is_sealed`, rule }] : []
}
