// Measures how long a page takes that nobody asked for before, with the examples alone and with forty thousand demands more.
import { join } from 'node:path'
import { organisations } from '../../src/server/store/organisations.ts'
import { openStore } from '../../src/server/store/store.ts'
import { manyDemands } from '../../tests/many-demands.ts'
import { byTable } from './by-table.ts'
import { startServer, type Measured } from './server.ts'

const more = 40_000

/** Each is asked for once, in this order, after the first of them was made: pages of another day, and late pages of long lists, too. */
const paths = [
  '/en/', '/en/?on=2016-06-15', '/en/standing/refused', '/en/standing/refused/100', '/en/authorities', '/en/authorities/state-1',
  '/en/authorities/hk-labour-department', '/en/demands/D01', '/en/demands/r39999', '/ar/demands/D01', '/demands/D01.json', '/en/about',
]

type Took = { readonly path: string; readonly status: number; readonly ms: number; readonly bytes: number }

export async function measureMany(folder: string): Promise<readonly string[]> {
  const data = join(folder, 'many')
  const few = await startServer({ folder: data, empty: false })
  const before = await tookAll(few)
  await few.stop()
  const store = await openStore({ kind: 'sqlite', file: join(data, 'samasama.sqlite') })
  const [keeper] = await organisations(store.db)
  await manyDemands(store, keeper!.org, more)
  await store.close()
  const many = await startServer({ folder: data, empty: false })
  const after = await tookAll(many)
  const held = many.memory()?.toFixed(0) ?? '-'
  await many.stop()
  const rows = after.pages.map((page, at) => [page.path, ...figures(before.pages[at]!), ...figures(page)])
  return [
    ...byTable(['page, asked for once', 'ms, 31 demands', 'bytes', `ms, ${more + 31} demands`, 'bytes'], rows), '',
    `The first page after a start: ${before.first.toFixed(0)} ms with 31 demands, ${after.first.toFixed(0)} ms with ${more + 31}.`,
    `In the end the server with many had held ${held} MB at the most.`,
  ]
}

async function tookAll(server: Measured): Promise<{ readonly first: number; readonly pages: readonly Took[] }> {
  const first = await took(server, '/en/nowhere')
  const pages: Took[] = []
  for (const path of paths) pages.push(await took(server, path))
  return { first: first.ms, pages }
}

async function took({ address }: Measured, path: string): Promise<Took> {
  const start = performance.now()
  const answer = await fetch(`${address}${path}`)
  const text = await answer.text()
  return { path, status: answer.status, ms: performance.now() - start, bytes: Buffer.byteLength(text) }
}

function figures({ status, ms, bytes }: Took): string[] {
  return status === 200 ? [ms.toFixed(0), String(bytes)] : ['-', '-']
}
