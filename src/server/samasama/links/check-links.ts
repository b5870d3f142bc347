// The whole of `samasama links`: reads what is cited, asks what was not asked yet, keeps each answer at once, and writes the report.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse, type Result } from '#values/result.ts'
import { askAll } from './ask-all.ts'
import { askLink, type Asking, type Found } from './ask-link.ts'
import type { Cited } from './cited.ts'
import { csvReport, textReport } from './report.ts'

export type LinksOrder = {
  readonly folder: string
  readonly cited: Cited
  readonly most: number
  readonly asking: Asking
  readonly atOnce: number
  readonly pause: () => Promise<void>
  readonly day: string
  readonly tell: (done: number, of: number) => void
}
export type LinksDone = { readonly asked: number; readonly left: number; readonly text: string; readonly table: string }

const [stateFile, textFile, tableFile] = ['asked.jsonl', 'links.txt', 'links.csv']

/** Stopped in the middle, it writes the report of what was asked, and goes on another time from there. */
export async function checkLinks(order: LinksOrder): Promise<Result<LinksDone, 'links-folder-taken'>> {
  const { folder, cited, asking: { stop } } = order
  if (!isOurs(folder)) return refuse('links-folder-taken')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const state = join(folder, stateFile)
  const found = new Map([...readState(state)].filter(([link]) => cited.has(link)))
  const open = [...cited.keys()].filter((link) => !found.has(link))
  const links = open.slice(0, order.most)
  const before = found.size
  // Whatever was cut off before, the next answer begins a line.
  appendFileSync(state, '\n', { mode: 0o600 })
  const keep = (one: Found) => {
    appendFileSync(state, `${JSON.stringify(one)}\n`, { mode: 0o600 })
    found.set(one.link, one)
    order.tell(found.size - before, links.length)
  }
  try {
    order.tell(0, links.length)
    await askAll({ links, ask: (link) => askLink(link, order.asking), atOnce: order.atOnce, pause: order.pause, tell: keep, stop })
  } catch (thrown) {
    if (!stop.aborted) throw thrown
  }
  const left = cited.size - found.size
  const [text, table] = [join(folder, textFile), join(folder, tableFile)]
  writeFileSync(text, textReport([...found.values()], cited, { day: order.day, left }))
  writeFileSync(table, csvReport([...found.values()], cited))
  return ok({ asked: found.size, left, text, table })
}

function isOurs(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).every((name) => [stateFile, textFile, tableFile].includes(name))
}

/** A line that was cut off when the computer went out is asked anew. */
function readState(file: string): ReadonlyMap<string, Found> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return new Map(lines.flatMap((line) => {
    try {
      const one = JSON.parse(line) as Found
      return typeof one.link === 'string' && ['number', 'string'].includes(typeof one.status) ? [[one.link, one] as const] : []
    } catch {
      return []
    }
  }))
}
