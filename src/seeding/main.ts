// Posts the example content through the door of a running server, as a demonstration organisation with keys made in this data folder.
import { webcrypto } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Moment } from '#values/moment.ts'
import { sayIn } from '#words/say.ts'
import { terminal } from '#words/en/terminal.ts'
import { openDemonstration, unfinishedName } from './demonstration.ts'
import { exampleDemands } from './examples/demands.ts'
import { postExamples } from './post-examples.ts'

/** What the server hands over on standard input; secrets never stand among the arguments of a process. */
type Order = { readonly address: string; readonly origin: string; readonly opening: string; readonly folder: string }

const say = sayIn('en', terminal, undefined)

async function main(): Promise<void> {
  const order = JSON.parse(readFileSync(0, 'utf8')) as Order
  process.stdout.write(`${say('seeding-started')}\n`)
  const subtle = webcrypto.subtle as SubtleCrypto
  const chance = (bytes: number) => webcrypto.getRandomValues(new Uint8Array(bytes))
  const now = Date.now() as Moment
  const keep = (name: string, text: string) => writeWhole(join(order.folder, name), text)
  const demonstration = await openDemonstration({
    subtle,
    chance,
    now,
    address: order.address,
    opening: order.opening,
    kept: read(order.folder),
    keep,
  })
  await postExamples(demonstration)
  keep('examples', `${exampleDemands.length}\n`)
  // The founder's root lies in her lockbox now; what only an interrupted start would need is not left in the folder.
  rmSync(join(order.folder, unfinishedName), { force: true })
  process.stdout.write(`${say('seeding-done', { n: exampleDemands.length })}\n`)
}

function read(folder: string): (name: string) => string | null {
  return (name) => {
    try {
      return readFileSync(join(folder, name), 'utf8')
    } catch {
      return null
    }
  }
}

function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
}

try {
  await main()
} catch (thrown) {
  process.stdout.write(`${say('seeding-failed', { reason: thrown instanceof Error ? thrown.message : 'unknown' })}\n`)
  process.exitCode = 1
}
