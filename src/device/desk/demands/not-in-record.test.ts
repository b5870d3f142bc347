// Between waiting and standing on the record nothing vanishes: not while it is sent, and not while the record is fetched.
import { expect, it } from 'vitest'
import type { Id } from '#values/id.ts'
import type { MembersAct } from '#wire/act.ts'
import { notInRecord } from './not-in-record.ts'

const act = (id: string) => ({ id: id as Id }) as MembersAct
const waits = (id: string, refused: { readonly code: string; readonly detail: null } | null = null) => ({ act: act(id), refused })
const ids = (acts: readonly MembersAct[]) => acts.map(({ id }) => id)

it('what went in stays until a record comes that was asked for afterwards, and what waits comes after it', () => {
  expect(ids(notInRecord([act('a'), act('b')], 1, [waits('c')]))).toEqual(['b', 'c'])
  expect(ids(notInRecord([act('a'), act('b')], 2, []))).toEqual([])
})

it('what was refused counts no longer', () => {
  expect(ids(notInRecord([], 0, [waits('a', { code: 'source-missing', detail: null }), waits('b')]))).toEqual(['b'])
})
