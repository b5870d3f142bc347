// `samasama links`: what is asked for on the command line, and what is said of it.
import { setTimeout as wait } from 'node:timers/promises'
import { resolve } from 'node:path'
import type { Day } from '#values/day.ts'
import type { Progress } from './samasama/progress.ts'
import { checkLinks } from './samasama/links/check-links.ts'
import { isPublicAddress } from './samasama/links/public-address.ts'
import { citedAt, citedHere } from './samasama/links/read-cited.ts'
import { say } from './samasama/said.ts'
import type { Target } from './store/store.ts'
import { withSnapshot } from './store/snapshot.ts'

export type LinksGiven = {
  readonly url: string | null
  readonly organisation: string | null
  readonly most: string | null
  readonly allowLocal: boolean
}
export type LinksRun = {
  readonly given: LinksGiven
  readonly into: string
  readonly folder: string
  readonly target: Target
  readonly today: Day
  readonly progress: Progress
  readonly stop: AbortSignal
  readonly print: (...lines: readonly string[]) => void
}
type Said = { readonly code: number; readonly sentence: string }

const agent = 'Samasama-links/1 (asks once whether a cited source is still there; run by a member of a migrants\' organisation)'
const atOnce = 4
const pauseMs = 2_000
const patience = 20_000
const mostBytes = 65_536
const mostLinks = 100_000

export async function runLinks({ given, into, folder, target, today, progress, stop, print }: LinksRun): Promise<Said | null> {
  const most = given.most === null ? mostLinks : Number(given.most)
  if (!Number.isInteger(most) || most < 1 || most > mostLinks) return { code: 2, sentence: say('links-bad-number') }
  const address = given.url === null ? null : URL.parse(given.url)
  const isBad = given.url !== null && (address === null || !/^https?:$/.test(address.protocol))
  if (isBad) return { code: 2, sentence: say('links-bad-address') }
  const { allowLocal, organisation } = given
  const mayAsk = (host: string) => allowLocal || isPublicAddress(host)
  const asking = { agent, mayAsk, patience, mostBytes, stop }
  print(say('links-begin'))
  const cited = address === null
    ? await withSnapshot(target, ({ db }) => citedHere(db, organisation))
    : await citedAt(address.origin, organisation, asking, () => stop.throwIfAborted())
  if (cited === null) {
    return { code: 1, sentence: address === null ? say('nothing-here', { folder }) : say('links-no-data', { address: address.origin }) }
  }
  const tell = (done: number, of: number) => progress.tell((d, o) => say('progress-links', { done: String(d), of: String(o) }), done, of)
  const pause = () => wait(pauseMs, undefined, { signal: stop })
  const done = await checkLinks({ folder: resolve(into), cited, most, asking, atOnce, pause, day: today, tell })
  progress.clear()
  if (!done.ok) return { code: 1, sentence: say(done.refusal, { folder: resolve(into) }) }
  const { asked, left, text, table } = done.value
  print(say('links-done', { n: asked, text, table }))
  return left > 0 ? { code: stop.aborted ? 130 : 0, sentence: say('links-stopped', { n: left }) } : null
}
