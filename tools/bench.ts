// What `npm run bench` does: measures the door on both databases and the pages, says on which machine, and writes it down when asked.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { byTable } from './bench/by-table.ts'
import { measureBundles } from './bench/bundles.ts'
import { load, type Load } from './bench/load.ts'
import { measureMany } from './bench/many.ts'
import { bareServer, measurePath, weigh, type PageWeight, type Rate } from './bench/pages.ts'
import { openingToken, startServer, type Measured } from './bench/server.ts'
import { makeMaterial, type Material } from './bench/voices.ts'
import { findPostgres } from './find-postgres.ts'
import { build, isBuilt, root } from './prepare.mjs'

type Section = { readonly title: string; readonly lines: readonly string[] }
type Share = { readonly what: string; readonly clients: number; readonly posts: readonly string[] }

const options = { write: { type: 'boolean' }, voices: { type: 'string', default: '3000' } } as const
const signedActs = 1_000
const pageRequests = 6_000

async function main(): Promise<void> {
  const { values } = parseArgs({ options })
  if (!isBuilt()) await build()
  const folder = mkdtempSync(join(tmpdir(), 'samasama-bench-'))
  try {
    const material = await makeMaterial(Number(values.voices), signedActs, console.log)
    const sections = [
      await machine(), await door(folder, material), await pages(folder), await many(folder), measureBundles(join(root, 'dist/device')),
    ]
    const text = sections.map(({ title, lines }) => [`## ${title}`, '', ...lines, ''].join('\n')).join('\n')
    console.log(`\n${text}`)
    if (values.write === true) writeFileSync(join(root, 'docs/benchmarks.md'), `${preface}\n${text}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const preface = `# Benchmarks

Written by \`npm run bench -- --write\`: figures of one machine on one day, and of whatever else it was doing. Clients and server share
its cores. Voices are of about 2 kB as people would send them: sealed once, then varied in bytes that only a key could tell apart; their
proof of work was done beforehand. SQLite commits with \`synchronous=FULL\`, PostgreSQL as it is installed; nothing is acknowledged before
its commit. CPU and memory are those of the server's process alone (PostgreSQL's own processes come on top).
`

async function machine(): Promise<Section> {
  const [first] = cpus()
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const today = new Date().toISOString().slice(0, 10)
  const processors = `${cpus().length} cores of ${first?.model.trim()}`
  return { title: `On ${today}`, lines: [`Samasama ${version}, Node ${process.version}, ${processors}, ${process.platform}.`] }
}

async function door(folder: string, material: Material): Promise<Section> {
  const postgres = await findPostgres(process.env)
  const rows = await measureDoor('SQLite', join(folder, 'sqlite'), null, material)
  if (postgres !== null) {
    const name = `samasama_bench_${process.pid}`
    const inside = Object.assign(new URL(postgres), { pathname: `/${name}` }).href
    await run(postgres, `create database ${name}`)
    try {
      rows.push(...(await measureDoor('PostgreSQL', join(folder, 'postgres'), inside, material)))
    } finally {
      await run(postgres, `drop database ${name} with (force)`)
    }
  }
  const head = ['database', 'acts', 'clients', 'acts/s', 'CPU ms/act', 'half within ms', '99 % within ms', 'memory MB', 'clients’ cores']
  const said = `A voice: ${material.payloadBytes} B of sealed contents and ${material.wrapBytes} B of wrap.`
  const missing = postgres === null ? ['', 'No PostgreSQL was found.'] : []
  return { title: 'Through the door', lines: [said, '', ...byTable(head, rows), ...missing] }
}

async function measureDoor(database: string, folder: string, url: string | null, material: Material): Promise<string[][]> {
  console.log(`Measuring the door on ${database} ...`)
  const server = await startServer({ folder, database: url, workKey: material.workKey })
  const { voices, signed } = material
  const [warm, half] = [Math.floor(voices.length / 6), Math.floor(voices.length / 2)]
  await mustAll(server, 1, [material.opening(openingToken(folder)), material.round])
  await mustAll(server, 8, voices.slice(0, warm))
  const shares: readonly Share[] = [
    { what: 'voices', clients: 1, posts: voices.slice(warm, half) },
    { what: 'voices', clients: 8, posts: voices.slice(half) },
    { what: 'public acts, signed', clients: 8, posts: signed },
  ]
  const rows: string[][] = []
  for (const share of shares) rows.push([database, ...(await measured(server, share))])
  await server.stop()
  return rows
}

async function measured(server: Measured, { what, clients, posts }: Share): Promise<string[]> {
  const before = server.cpu()
  const found = await mustAll(server, clients, posts)
  const cpu = before === null ? '-' : ((((server.cpu() ?? 0) - before) * 1_000) / posts.length).toFixed(2)
  const { perSecond, middle, slowest, clientsCores } = found
  const memory = server.memory()?.toFixed(0) ?? '-'
  return [what, String(clients), perSecond.toFixed(0), cpu, middle.toFixed(1), slowest.toFixed(1), memory, clientsCores.toFixed(2)]
}

/** A figure counts only when every act was taken. */
async function mustAll(server: Measured, clients: number, posts: readonly string[]): Promise<Load> {
  const found = await load(server.address, clients, posts.map((body) => ({ path: '/acts', body })))
  if (found.good !== posts.length) throw new Error(`of ${posts.length} acts only ${found.good} were taken`)
  return found
}

const demandPath = '/en/demands/D01'
const weighed = [
  '/en/', '/id/', '/tl/', demandPath, '/en/demands/D01/poster', '/en/standing/refused', '/en/authorities', '/en/about', '/en/nowhere',
  '/desk', '/open', '/join', '/witness', '/receipt', '/demands.json', '/demands/D01.json',
]

/** A demand's page from the cache; the same bytes as a file of this server; and from a server that does nothing else. */
async function pages(folder: string): Promise<Section> {
  console.log('Measuring pages ...')
  const dist = join(folder, 'dist')
  cpSync(join(root, 'dist'), dist, { recursive: true })
  const first = await startServer({ folder: join(folder, 'pages'), empty: false, dist })
  const text = await (await fetch(`${first.address}${demandPath}`)).text()
  await first.stop()
  writeFileSync(join(dist, 'device/assets/measured.html'), text)
  const server = await startServer({ folder: join(folder, 'pages'), empty: false, dist })
  const bare = await bareServer(text)
  const rows = [
    row(`${demandPath}, from the cache`, await measurePath(server, demandPath, pageRequests)),
    row('the same bytes as a file of this server', await measurePath(server, '/assets/measured.html', pageRequests)),
    row('the same bytes from a server that does nothing else', await measurePath({ ...bare, cpu: () => null }, '/', pageRequests)),
  ]
  const weights = [...(await weigh(server.address, weighed)), await heaviestDemand(server.address)]
  await bare.stop()
  await server.stop()
  const lines = [
    ...byTable(['8 clients', 'a second', 'CPU ms each', 'clients’ cores'], rows), '',
    ...byTable(['page', 'bytes', 'packed'], weights.map((one) => [one.path, String(one.plain), String(one.gzip)])),
  ]
  return { title: 'Pages', lines }
}

async function many(folder: string): Promise<Section> {
  console.log('Measuring pages of forty thousand demands ...')
  return { title: 'Few demands and many', lines: await measureMany(folder) }
}

/** Of all demands in all three languages, the one whose page weighs most. */
async function heaviestDemand(address: string): Promise<PageWeight> {
  const demands = (await (await fetch(`${address}/demands.json`)).json()) as readonly { readonly id: string }[]
  const paths = ['en', 'id', 'tl'].flatMap((lang) => demands.map(({ id }) => `/${lang}/demands/${id}`))
  const heaviest = (await weigh(address, paths)).reduce((most, one) => (one.plain > most.plain ? one : most))
  return { ...heaviest, path: `${heaviest.path} (the heaviest of all demands)` }
}

function row(what: string, { perSecond, cpu, clientsCores }: Rate): string[] {
  return [what, perSecond.toFixed(0), cpu === null ? '-' : cpu.toFixed(2), clientsCores.toFixed(2)]
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

await main()
