// Starts the server on an open store and stops it gracefully: what main and the journeys both use.
import type { Server } from 'node:http'
import { webcrypto } from 'node:crypto'
import type { Day } from '#values/day.ts'
import { dayOf, hour, second, type Moment } from '#values/moment.ts'
import type { House, LogLine } from './acts/house.ts'
import { forgetUnfinished } from './acts/attachments.ts'
import { closeAllDays } from './acts/close-days.ts'
import type { Assets } from './http/assets.ts'
import { listenWith } from './http/listen.ts'
import { quickSubtle } from './quick-subtle.ts'
import type { Store } from './store/store.ts'

export type Serving = {
  readonly address: string
  readonly port: number
  readonly house: House
  readonly server: Server
  /** As `Listening` says. */
  readonly warm: () => Promise<void>
  readonly stop: () => Promise<void>
}
export type ServeOptions = {
  readonly store: Store
  readonly assets: Assets
  readonly host: string
  readonly port: number
  /** The origin under which people reach it; null: http://localhost and the port. */
  readonly address: string | null
  readonly workKey: Uint8Array<ArrayBuffer>
  readonly now: () => Moment
  readonly log: (line: LogLine) => void
  /** What else is to be done at the start and every hour. */
  readonly eachHour?: (today: Day) => void
}

/** So long an answer that has been begun may still take when the server stops. */
const graceAtEnd = 20 * second

export async function serve(options: ServeOptions): Promise<Serving> {
  const { store, log, now, workKey } = options
  const chance = (bytes: number) => webcrypto.getRandomValues(new Uint8Array(bytes))
  const subtle = quickSubtle()
  const listening = await listenWith(options, (address) => ({ store, log, now, workKey, chance, subtle, address }))
  const { house, server, port, warm } = listening
  await hourlyTurn(house, options)
  const hourly = setInterval(() => void hourlyTurn(house, options), hour)
  return { address: house.address, port, house, server, warm, stop: () => stop(server, hourly, store) }
}

/** Days that are over enter the chain; journals are emptied that could not be while somebody was looking; old keys of backups go. */
async function hourlyTurn(house: House, { now, eachHour, log }: ServeOptions): Promise<void> {
  const today = dayOf(now())
  await closeAllDays(house, today).catch(() => log({ what: 'bug', bug: 'closing the day' }))
  await forgetUnfinished(house, today).catch(() => log({ what: 'bug', bug: 'clearing what never came whole' }))
  await house.store.scrub().catch(() => log({ what: 'bug', bug: 'emptying the journal' }))
  try {
    eachHour?.(today)
  } catch {
    log({ what: 'bug', bug: 'the turn of the hour' })
  }
}

/** Answers what has come in, takes nothing more, and closes the database whole. */
async function stop(server: Server, hourly: NodeJS.Timeout, store: Store): Promise<void> {
  clearInterval(hourly)
  const impatient = setTimeout(() => server.closeAllConnections(), graceAtEnd)
  // A connection that has its answer would be kept open for the next question: here there is none.
  const answered = setInterval(() => server.closeIdleConnections(), 50)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearInterval(answered)
  clearTimeout(impatient)
  await store.close()
}
