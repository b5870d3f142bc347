// Joint drafts: who was asked and what each answered, sealed versions and what opens them, and what is read beside a demand. Frozen.
import type { Kysely } from 'kysely'

type Column = 'text' | 'text?' | 'number' | 'bytes'
type Table = {
  readonly name: string
  readonly key: readonly string[]
  readonly indexed: readonly string[]
  readonly columns: Readonly<Record<string, Column>>
}

const tables: readonly Table[] = [
  {
    name: 'joints',
    key: ['joint'],
    indexed: ['org'],
    columns: { joint: 'text', org: 'text', state: 'text', opened_on: 'text', ended_on: 'text?', why: 'text?', demand: 'text?' },
  },
  {
    name: 'joint_parties',
    key: ['joint', 'org'],
    indexed: ['org'],
    columns: {
      joint: 'text', org: 'text', place: 'number', says: 'text?', version: 'text?', words: 'text?', name: 'text?', dissent: 'text?',
      dissent_record: 'text?', act: 'text?', answered_on: 'text?',
    },
  },
  {
    name: 'joint_records',
    key: ['joint', 'record'],
    indexed: [],
    columns: {
      joint: 'text', record: 'text', kind: 'text', place: 'number', org: 'text', by_key: 'text', parents: 'text', words: 'text',
      payload: 'text', payload_length: 'number', kept_on: 'text',
    },
  },
  {
    name: 'joint_wraps',
    key: ['joint', 'record', 'org'],
    indexed: [],
    columns: { joint: 'text', record: 'text', org: 'text', key: 'text', sha256: 'text', bytes: 'bytes' },
  },
  {
    name: 'joint_payloads',
    key: ['joint', 'record'],
    indexed: [],
    columns: { joint: 'text', record: 'text', sha256: 'text', bytes: 'bytes' },
  },
  { name: 'joint_mutes', key: ['org', 'muted'], indexed: [], columns: { org: 'text', muted: 'text', since: 'text' } },
  {
    name: 'dissents',
    key: ['demand', 'party'],
    indexed: [],
    columns: {
      org: 'text', demand: 'text', party: 'text', place: 'number', name: 'text', says: 'text', said_on: 'text', of_these_words: 'number',
      body: 'text',
    },
  },
]

export async function up(db: Kysely<never>, bytes: 'blob' | 'bytea'): Promise<void> {
  for (const { name, key, indexed, columns } of tables) {
    let making = db.schema.createTable(name)
    for (const [column, type] of Object.entries(columns)) {
      const made = type === 'bytes' ? bytes : type === 'number' ? 'bigint' : 'text'
      making = making.addColumn(column, made as 'text', (each) => (type === 'text?' ? each : each.notNull()))
    }
    await making.addPrimaryKeyConstraint(`${name}_key`, [...key] as never).execute()
    for (const column of indexed) await db.schema.createIndex(`${name}_by_${column}`).on(name).column(column).execute()
  }
}
