// Between waiting and standing on the record nothing vanishes: not while it is sent, and not while the record is fetched.
import { expect, it } from 'vitest'
import type { Id } from '#values/id.ts'
import type { MembersAct } from '#wire/act.ts'
import { afterAsking, afterFetching, afterLooking, type Passing } from './passing.ts'

const act = (id: string) => ({ id: id as Id }) as MembersAct
const waits = (...ids: readonly string[]) => ids.map((id) => ({ act: act(id), refused: null }))
const ids = (passing: Passing) => passing.map(({ act: { id } }) => id)

it('what was sent stays until a record comes that was asked for afterwards', () => {
  const oneSent = afterLooking(afterLooking([], waits('a', 'b')), waits('b'))
  expect(ids(oneSent)).toEqual(['a', 'b'])
  const bothSent = afterLooking(afterAsking(oneSent), [])
  expect(ids(bothSent)).toEqual(['a', 'b'])
  expect(ids(afterFetching(bothSent))).toEqual(['b'])
  expect(ids(afterFetching(afterAsking(afterFetching(bothSent))))).toEqual([])
})

it('what still waits stays, however often the record comes', () => {
  expect(ids(afterFetching(afterAsking(afterLooking([], waits('a')))))).toEqual(['a'])
})

it('what was refused counts no longer', () => {
  const refused = { act: act('a'), refused: { code: 'source-missing', detail: null } }
  expect(ids(afterLooking(afterLooking([], waits('a', 'b')), [refused, ...waits('b')]))).toEqual(['b'])
})
