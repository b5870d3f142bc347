// What is sealed as files that the age tool opens with the right key, and a line about each: whose it is, which key it needs.
import { piecesFrom, wholeAttachments } from '../store/attachments.ts'
import type { Cell, Snapshot, Table } from '../store/snapshot.ts'

export type SealedFile = { readonly name: string; readonly bytes: Uint8Array; readonly about: Readonly<Record<string, Cell>> }

/** Table, and where a row's file goes: its columns fill the name. Everything but the bytes is told in the manifest. */
const places: Readonly<Record<string, (row: Readonly<Record<string, Cell>>) => string>> = {
  blobs: ({ org, record }) => `sealed/${org}/${record}.payload.age`,
  wraps: ({ org, record, key }) => `sealed/${org}/${record}.for-${key}.wrap.age`,
  joint_payloads: ({ joint, record }) => `sealed/together/${joint}/${record}.payload.age`,
  joint_wraps: ({ joint, record, key }) => `sealed/together/${joint}/${record}.for-${key}.wrap.age`,
  team_keys: ({ org, team, epoch, member }) => `sealed/${org}/team-keys/${team}.${epoch}.for-${member}.age`,
  lockboxes: ({ org, locator }) => `sealed/${org}/lockboxes/${locator}.age`,
}
export const sealedTables = [...Object.keys(places), 'attachments']

export async function* sealedFiles(snapshot: Snapshot): AsyncGenerator<SealedFile> {
  yield* besideVoices(snapshot)
  for (const table of snapshot.tables.filter(({ name }) => name in places)) {
    for await (const cells of snapshot.rows(table)) {
      const { bytes, ...about } = rowOf(table, cells)
      yield { name: places[table.name]!(about), bytes: bytes as Uint8Array, about: { is: table.name, ...about } }
    }
  }
}

/** What came in pieces is a file again; what is not here whole could not be opened by anybody. */
async function* besideVoices({ db }: Snapshot): AsyncGenerator<SealedFile> {
  for (const { org, record, place, sha256, length } of await wholeAttachments(db)) {
    const pieces: Uint8Array[] = []
    for await (const piece of piecesFrom(db, { org, record, place })) pieces.push(piece)
    const about = { is: 'attachments', org, record, place, sha256, length }
    yield { name: `sealed/${org}/${record}.beside-${place}.age`, bytes: Buffer.concat(pieces), about }
  }
}

/** What the server knows of each voice and record beside its bytes: a line for each, as the manifest has one for each file. */
export async function* knownOfRecords(snapshot: Snapshot): AsyncGenerator<Readonly<Record<string, Cell>>> {
  for (const table of snapshot.tables.filter(({ name }) => name === 'voices' || name === 'records' || name === 'joint_records')) {
    for await (const cells of snapshot.rows(table)) yield { is: table.name, ...rowOf(table, cells) }
  }
}

function rowOf({ columns }: Table, cells: readonly Cell[]): Readonly<Record<string, Cell>> {
  return Object.fromEntries(columns.map(({ name }, at) => [name, cells[at]!]))
}
