import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCast, type Cast, type CastOrganisation } from '#tests/cast.ts'
import { deviceOf, unlockedDevice } from '#tests/device-cast.ts'
import { joins, enters } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import type { Day } from '#values/day.ts'
import { minute, oneDay } from '#values/moment.ts'
import { readWaiting } from '#wire/desk-replies.ts'
import { forThisVisit } from './memory.ts'
import { createVault, idleMinutes } from './vault.ts'

const folder = folders()
let cast: Cast
let of: CastOrganisation

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  of = await cast.organisation()
})
afterAll(() => cast.close())

type Me = { chain: { seq: number; head: string }; entries: unknown[] }

test('unlocked, it holds the team keys that the roster names; locked, it holds nothing and reads nothing', async () => {
  const { vault } = await unlockedDevice(cast, of.founder)
  const open = vault.state()
  expect(open.is === 'open' && [...open.followed.teamKeys.keys()].toSorted()).toEqual([of.everyone.keyId, of.listening.keyId].toSorted())
  vault.lock({ code: 'left', detail: null })
  expect(vault.state()).toEqual({ is: 'locked', why: { code: 'left', detail: null } })
  expect(await vault.read('/desk/waiting', readWaiting)).toMatchObject({ ok: false, refusal: { code: 'locked' } })
})

test('it locks when nobody was at it for fifteen minutes, and not before', async () => {
  const { vault } = await unlockedDevice(cast, of.founder)
  cast.pass((idleMinutes - 1) * minute)
  vault.lockIfIdle()
  expect(vault.state().is).toBe('open')
  vault.touch()
  cast.pass((idleMinutes - 1) * minute)
  vault.lockIfIdle()
  expect(vault.state().is).toBe('open')
  cast.pass(minute)
  vault.lockIfIdle()
  expect(vault.state()).toMatchObject({ is: 'locked', why: { code: 'idle' } })
})

test('a session that somebody ended locks at the next thing that is asked', async () => {
  const { vault, outbox } = await unlockedDevice(cast, of.founder)
  const other = await unlockedDevice(cast, of.founder)
  await other.outbox.perform('end-sessions', { member: of.founder.member })
  expect(other.vault.state()).toMatchObject({ is: 'locked', why: { code: 'session-over' } })
  expect(await vault.read('/desk/waiting', readWaiting)).toMatchObject({ ok: false, refusal: { code: 'session-over' } })
  expect(vault.state()).toMatchObject({ is: 'locked', why: { code: 'session-over' } })
  expect(await outbox.perform('list-hotlines', { hotlines: [] })).toMatchObject({ state: 'refused', refusal: { code: 'locked' } })
})

test('a login for another address is refused with a sentence of its own', async () => {
  const device = await deviceOf(cast, of.founder)
  const elsewhere = { ...device.from, origin: 'https://elsewhere.example' }
  expect(await createVault(elsewhere).enter(device.held)).toMatchObject({ ok: false, refusal: { code: 'another-address' } })
})

test('a chain that is shown shorter than before is refused, and so is one that ends otherwise', async () => {
  const memory = forThisVisit()
  await unlockedDevice(cast, of.founder, { memory })
  const device = await deviceOf(cast, of.founder, { memory })
  device.network.lie = onMe((me) => ({ ...me, chain: { ...me.chain, seq: me.chain.seq - 1 } }))
  expect(await device.vault.enter(device.held)).toMatchObject({ ok: false, refusal: { code: 'chain-rolled-back' } })
  device.network.lie = onMe((me) => ({ ...me, chain: { ...me.chain, head: 'A'.repeat(43) } }))
  expect(await device.vault.enter(device.held)).toMatchObject({ ok: false, refusal: { code: 'chain-forked' } })
})

test('a row that was changed, or that nobody signed, is refused on the first visit too', async () => {
  const device = await deviceOf(cast, of.founder)
  device.network.lie = onRows((row) => ({ ...row, sigs: '[]' }))
  expect(await device.vault.enter(device.held)).toMatchObject({ ok: false, refusal: { code: 'act-forged' } })
  device.network.lie = onRows((row) => ({ ...row, act: row.act.replace('1', '2') }))
  expect(await device.vault.enter(device.held)).toMatchObject({ ok: false, refusal: { code: 'chain-broken' } })
})

test('a roster that grew is followed, one that is taken back is not', async () => {
  const memory = forThisVisit()
  await unlockedDevice(cast, of.founder, { memory })
  await joins(cast, of, 'Siti', 'reader')
  const grown = await unlockedDevice(cast, of.founder, { memory })
  const state = grown.vault.state()
  expect(state.is === 'open' && state.followed.roster.members).toHaveLength(2)
  const device = await deviceOf(cast, of.founder, { memory })
  device.network.lie = onMe((me) => ({ ...me, entries: me.entries.slice(0, -1) }))
  expect(await device.vault.enter(device.held)).toMatchObject({ ok: false, refusal: { code: 'roster-rolled-back' } })
})

test('what a lone steward changed is relied on by others after 72 hours from when they first saw it', async () => {
  const union = await cast.organisation('Union')
  const siti = await joins(cast, union, 'Siti', 'organiser')
  const memory = forThisVisit()
  const first = await unlockedDevice(cast, siti, { memory })
  const teams = [union.everyone.team, union.listening.team]
  const body = { day: '2026-11-23' as Day, member: siti.member, role: 'steward', teams } as const
  expect(await enters(cast, union.founder, { kind: 'change-role', body })).toMatchObject({ ok: true })
  await first.vault.refresh()
  const noticed = first.vault.state()
  expect(noticed.is === 'open' && noticed.followed.notices.map(({ step }) => step.entry.kind)).toEqual(['change-role'])
  const hers = await unlockedDevice(cast, union.founder)
  const own = hers.vault.state()
  expect(own.is === 'open' && own.followed.notices).toEqual([])
  cast.pass(3 * oneDay)
  const later = await unlockedDevice(cast, siti, { memory })
  const then = later.vault.state()
  expect(then.is === 'open' && then.followed.notices).toEqual([])
})

test('two windows that look at the same time take neither each other nor the server for a liar, and the later place stays', async () => {
  const memory = forThisVisit()
  const other = await unlockedDevice(cast, of.founder, { memory })
  const device = await deviceOf(cast, of.founder, { memory })
  const meanwhile: unknown[] = []
  const vault = createVault({ ...device.from, ask: async (request) => {
    const answer = await device.from.ask(request)
    const isFirst = request.path === '/desk/me' && meanwhile.length === 0
    if (isFirst) meanwhile.push(await other.outbox.perform('list-hotlines', { hotlines: [] }))
    return answer
  } })
  expect(await vault.enter(device.held)).toMatchObject({ ok: true })
  expect(meanwhile).toMatchObject([{ state: 'done' }])
  const [here, there] = [vault.state(), other.vault.state()]
  expect(here.is === 'open' && here.followed.chain).toEqual(there.is === 'open' && there.followed.chain)
  expect((await memory.heads(of.org))?.chain).toEqual(there.is === 'open' && there.followed.chain)
})

type Row = { act: string; sigs: unknown }

function onMe(change: (me: Me) => Me): (path: string, answer: unknown) => unknown {
  return (path, answer) => (path === '/desk/me' ? change(answer as Me) : answer)
}

function onRows(change: (row: Row) => Row): (path: string, answer: unknown) => unknown {
  return (path, answer) => (path.startsWith('/desk/chain') ? { rows: (answer as { rows: Row[] }).rows.map(change) } : answer)
}
