// Measures how long a page, a search and a screen of the desk take that nobody asked for before, with the examples alone and with forty
// thousand demands more, of which ten thousand are of one organisation.
import { webcrypto } from 'node:crypto'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { rosterOf } from '../../src/server/acts/rosters.ts'
import { organisations } from '../../src/server/store/organisations.ts'
import { addSession } from '../../src/server/store/sessions.ts'
import { openStore } from '../../src/server/store/store.ts'
import { utf8 } from '../../src/values/encoding.ts'
import { idOf } from '../../src/values/id.ts'
import type { Moment } from '../../src/values/moment.ts'
import { ok } from '../../src/values/result.ts'
import { hashOf } from '../../src/wire/hash.ts'
import { manyDemands } from '../../tests/many-demands.ts'
import { byTable } from './by-table.ts'
import { startServer, type Measured } from './server.ts'

const [more, ofOne] = [40_000, 10_000]

/** Each is asked for once, in this order, after the first of them was made: pages of another day, and late pages of long lists, too. */
const paths = [
  '/en/', '/en/?on=2016-06-15', '/en/standing/refused', '/en/standing/refused/100', '/en/authorities', '/en/authorities/state-1',
  '/en/authorities/hk-labour-department', '/en/demands/D01', '/en/demands/r39999', '/ar/demands/D01', '/demands/D01.json', '/en/about',
  '/en/changes', '/en/changes?since=2026-01-01', '/en/changes/100', '/en/places', '/en/places/Government-of-Aldovia', '/en/f',
  '/en/f/upr', '/en/f/upr/100', '/en/f/gcm-7', '/en/o/KEEPER', '/en/o/KEEPER/100', '/en/authorities/state-1/meeting', '/en/feed.atom',
  '/en/feed.json', '/en/authorities/state-1/feed.atom', '/deadlines.ics', '/demands.json?size=100',
  '/demands.json?since=2026-11-01&size=100', '/demands.csv', '/events.csv', '/authorities.json', '/organisations.json',
  '/frameworks/gcm.json', '/dump.jsonl.gz',
]
const searches = ['wages', 'sponsrship', 'domestic workers Borduria', 'convention', 'pasport', 'shelters 39999', 'xqzw']
/** What the desk asks for on its first screen, and then. */
const desk = [
  '/desk/around', '/desk/list?whose=ours', '/desk/list?whose=ours&by=look', '/desk/list?whose=ours&from=9900', '/desk/list?whose=others',
  '/desk/list?whose=others&q=sponsrship', '/desk/demands?ids=TWENTY', '/desk/list?whose=ours&from=0',
]

type Line = { readonly demand: { readonly id: string } }
/** `cpu`: milliseconds of the server alone, to the hundredth of a second in which the system counts. */
type Took = {
  readonly path: string; readonly status: number; readonly ms: number; readonly cpu: number | null; readonly bytes: number
  readonly packed: number; readonly text: string
}
type Taken = { readonly first: number; readonly pages: readonly Took[]; readonly searches: readonly Took[]; readonly desk: readonly Took[] }

export async function measureMany(folder: string): Promise<readonly string[]> {
  const data = join(folder, 'many')
  const few = await startServer({ folder: data, empty: false })
  await few.stop()
  const { token, keeper } = await signIn(data, 0)
  const before = await tookAll(await startServer({ folder: data, empty: false }), token, keeper)
  await signIn(data, more)
  const many = await startServer({ folder: data, empty: false })
  const after = await tookAll(many, token, keeper)
  const row = (name: 'pages' | 'searches' | 'desk') => (
    after[name].map((page, at) => [page.path, ...figures(before[name][at]!), ...figures(page)]))
  const head = (what: string) => [
    what, 'ms, 31 demands', 'CPU ms', 'bytes', 'packed', `ms, ${more + 31} demands`, 'CPU ms', 'bytes', 'packed',
  ]
  return [
    ...byTable(head('page, asked for once'), row('pages')), '', ...byTable(head('search'), row('searches')), '',
    ...byTable(head(`desk, with ${ofOne + 31} demands of its own`), row('desk')), '',
    `The first page after a start: ${before.first.toFixed(0)} ms with 31 demands, ${after.first.toFixed(0)} ms with ${more + 31}.`,
    `In the end the server with many had held ${after.held} MB at the most.`,
  ]
}

/** A session for somebody of the organisation that keeps the examples; and so many demands more, once. */
async function signIn(data: string, count: number) {
  const store = await openStore({ kind: 'sqlite', file: join(data, 'samasama.sqlite') })
  const subtle = webcrypto.subtle as SubtleCrypto
  const [keeper] = await organisations(store.db)
  const [member] = (await rosterOf(store.db, subtle, keeper!.org))!.members
  const token = 'T'.repeat(43)
  if (count > 0) await manyDemands(store, keeper!.org, count, { org: idOf(new Uint8Array(16).fill(7)), from: ofOne })
  else {
    const session = { org: keeper!.org, member: member!.id, key: member!.key, expires: (Date.now() + 3_600_000 * 12) as Moment }
    await store.write(async (db) => ok(await addSession(db, await hashOf(subtle, utf8(token)), session)))
  }
  await store.close()
  return { token, keeper: keeper!.org as string }
}

async function tookAll(server: Measured, token: string, keeper: string): Promise<Taken & { readonly held: string }> {
  const first = await took(server, '/en/nowhere')
  // What is read in the background after a start would be counted with whatever is asked for meanwhile.
  await ready(server)
  const pages: Took[] = []
  for (const path of paths) pages.push(await took(server, path.replace('KEEPER', keeper)))
  const asDesk = { Authorization: `Bearer ${token}` }
  const searched: Took[] = []
  for (const q of searches) searched.push(await took(server, `/search.json?q=${encodeURIComponent(q)}`))
  const atDesk: Took[] = []
  for (const path of desk) {
    const { lines = [] } = JSON.parse(atDesk[1]?.text ?? '{}') as { readonly lines?: readonly Line[] }
    const ids = lines.slice(0, 20).map(({ demand }) => demand.id).join(',')
    const one = await took(server, path.replace('TWENTY', ids), asDesk)
    atDesk.push({ ...one, path })
  }
  const held = server.memory()?.toFixed(0) ?? '-'
  await server.stop()
  return { first: first.ms, pages, searches: searched, desk: atDesk, held }
}

/** Waits until the words of the record have been read. */
async function ready(server: Measured): Promise<void> {
  for (;;) {
    const { text } = await took(server, '/search.json?q=wages')
    if ((JSON.parse(text) as { readonly ready: boolean }).ready) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function took({ address, cpu }: Measured, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Took> {
  const [start, before] = [performance.now(), cpu()]
  const answer = await fetch(`${address}${path}`, { headers: { 'Accept-Encoding': 'gzip', ...headers } })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const ms = performance.now() - start
  const used = before === null ? null : Math.round(((cpu() ?? before) - before) * 1_000)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  const text = path.endsWith('.gz') ? '' : (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')
  return { path, status: answer.status, ms, cpu: used, bytes: bytes.length, packed: isPacked ? bytes.length : gzipSync(bytes).length, text }
}

function figures({ status, ms, cpu, bytes, packed }: Took): string[] {
  return status === 200 ? [ms.toFixed(0), String(cpu ?? '-'), String(bytes), String(packed)] : ['-', '-', '-', '-']
}
