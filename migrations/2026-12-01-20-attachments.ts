// What stands beside a voice, as it arrives in pieces. Frozen.
import { sql, type Kysely } from 'kysely'

const tables = {
  attachments: {
    org: 'text', record: 'text', place: 'number', sha256: 'text', length: 'number', arrived: 'number', whole: 'number',
    upload: 'text?', token: 'text?', begun_on: 'text?',
  },
  attachment_pieces: { org: 'text', record: 'text', place: 'number', begins: 'number', bytes: 'bytes' },
} as const
const keys = { attachments: ['org', 'record', 'place'], attachment_pieces: ['org', 'record', 'place', 'begins'] } as const
const types = { text: 'text', 'text?': 'text', number: 'bigint' } as const

export async function up(db: Kysely<never>, bytes: 'blob' | 'bytea'): Promise<void> {
  for (const name of ['attachments', 'attachment_pieces'] as const) {
    let making = db.schema.createTable(name)
    for (const [column, type] of Object.entries<keyof typeof types | 'bytes'>(tables[name])) {
      making = making.addColumn(column, type === 'bytes' ? bytes : types[type], (each) => (type === 'text?' ? each : each.notNull()))
    }
    if (name === 'attachment_pieces') making = making.addCheckConstraint('attachment_pieces_are_sealed', sql.raw(beginsSealed(bytes)))
    await making.addPrimaryKeyConstraint(`${name}_key`, [...keys[name]] as never).execute()
  }
  await db.schema.createIndex('attachments_by_upload').on('attachments').column('upload').execute()
  await db.schema.createIndex('attachments_by_day').on('attachments').columns(['org', 'begun_on']).execute()
}

/** The first piece begins as an age file does; of the others nothing can be told. */
function beginsSealed(bytes: 'blob' | 'bytea'): string {
  const age = '6167652d656e6372797074696f6e2e6f7267' // 'age-encryption.org'
  const first = bytes === 'blob' ? 'hex(substr(bytes, 1, 18))' : "encode(substring(bytes from 1 for 18), 'hex')"
  return `begins > 0 or ${first} = '${bytes === 'blob' ? age.toUpperCase() : age}'`
}
