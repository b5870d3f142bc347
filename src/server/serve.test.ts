import { expect, test, vi } from 'vitest'
import { request } from 'node:http'
import { openCast } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { listening, type Listening } from '#tests/listening.ts'
import { opensRound, speaks } from '#tests/lived-in.ts'
import { hour, oneDay, type Moment } from '#values/moment.ts'
import { rowsAfter } from './store/chains.ts'
import { serve } from './serve.ts'

/** A request of which the half has come: `finish` sends the rest, and answers the status. */
function halfSent({ serving }: Listening): Promise<{ readonly finish: () => Promise<number> }> {
  return new Promise((resolve, reject) => {
    const body = '{"locator":"x"}'
    const headers = { 'Content-Length': body.length, Expect: '100-continue' }
    const sent = request({ port: serving.port, host: '127.0.0.1', method: 'POST', path: '/receipt', headers })
    const status = new Promise<number>((answered) => sent.once('response', (answer) => answered(answer.resume().statusCode ?? 0)))
    sent.once('error', reject)
    const finish = () => {
      sent.end(body)
      return status
    }
    sent.once('continue', () => resolve({ finish }))
    sent.flushHeaders()
  })
}

eachDatabase('a server that is told to stop', (open) => {
  test('answers what has come in, takes nothing more, and ends', async () => {
    const here = await listening(await open())
    const half = await halfSent(here)
    const stopped = here.serving.stop()
    await expect(here.ask('/en/')).rejects.toThrow('ECONNREFUSED')
    expect(await half.finish()).toBe(400)
    await stopped
    expect(here.serving.server.listening).toBe(false)
  })
})

eachDatabase('the turn of the hour', (open) => {
  test('brings the voices of yesterday into the chain, and does what it was asked to do', async () => {
    const cast = await openCast(await open())
    const of = await cast.organisation()
    const speaking = await opensRound(of)
    await speaks(cast, speaking)
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const turned: string[] = []
    let now = cast.now()
    const serving = await serve({
      store: cast.store, assets: { entries: {}, files: new Map() }, host: '127.0.0.1', port: 0, address: null, workKey: cast.house.workKey,
      now: () => now, log: () => undefined, eachHour: (today) => turned.push(today),
    })
    now = (now + oneDay) as Moment
    vi.advanceTimersByTime(hour)
    vi.useRealTimers()
    await vi.waitFor(async () => expect((await rowsAfter(cast.store.db, of.org, 0, 100)).at(-1)?.kind).toBe('voices-of-day'))
    expect(turned).toEqual(['2026-11-23', '2026-11-24'])
    await serving.stop()
  })
})
