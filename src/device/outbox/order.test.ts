import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MembersAct } from '#wire/act.ts'
import { consequenceOf, dependsOn, heldUp, nextToSend, type Waiting } from './order.ts'

function act(id: string, kind: string, body: object): MembersAct {
  return { id, kind, body } as unknown as MembersAct
}

function waiting(order: number, of: MembersAct, refused = false): Waiting {
  return { order, act: of, envelope: {} as Waiting['envelope'], refused: refused ? { code: 'until-past', detail: null } : null, remade: 0 }
}

const opens = act('a', 'open-round', { round: 'the-round' })
const closes = act('b', 'close-round', { round: 'the-round' })
const lists = act('c', 'list-hotlines', { hotlines: [] })

test('what is sent next is the first in order, however they lie', () => {
  expect(nextToSend([waiting(2, lists), waiting(1, opens)])?.act.id).toBe('a')
  expect(nextToSend([])).toBeNull()
})

test('what depends on a refused one waits, and says for which; the rest goes on', () => {
  const queue = [waiting(1, opens, true), waiting(2, closes), waiting(3, lists)]
  expect([...heldUp(queue)]).toEqual([['b', 'a']])
  expect(nextToSend(queue)?.act.id).toBe('c')
})

test('waiting is handed on: what depends on what waits, waits for the same', () => {
  const keeps = act('d', 'keep-record', { of: [], sealed: { record: 'note-of-round', about: 'the-round' } })
  const replaces = act('e', 'keep-record', { of: [], sealed: { record: 'newer' }, replaces: 'note-of-round' })
  const queue = [waiting(1, opens, true), waiting(2, keeps), waiting(3, replaces)]
  expect(heldUp(queue).get('e' as never)).toBe('a')
})

test('entries of the roster follow one another; two events on one demand do not', () => {
  expect(dependsOn(act('x', 'enter-roster', {}), act('y', 'enter-roster', {}))).toBe(true)
  const [one, two] = ['event-1', 'event-2'].map((id) => act(id, 'record-event', { id, demand: 'the-demand' }))
  expect(dependsOn(two!, one!)).toBe(false)
  expect(dependsOn(one!, act('p', 'publish-demand', { id: 'the-demand' }))).toBe(true)
})

test('nothing is sent twice at once, nothing is left out: sending each next one empties the queue of all that is not held up', () => {
  const kinds = [opens, closes, lists]
  fc.assert(fc.property(fc.array(fc.record({ which: fc.nat(2), refused: fc.boolean() }), { maxLength: 8 }), (plan) => {
    let queue = plan.map(({ which, refused }, at) => waiting(at, { ...kinds[which]!, id: `${at}` as never }, refused))
    const sent: number[] = []
    for (let next = nextToSend(queue); next; next = nextToSend(queue)) {
      sent.push(next.order)
      queue = queue.filter((one) => one !== next)
    }
    expect(sent).toEqual([...sent].sort((a, b) => a - b))
    expect(queue.every((one) => one.refused !== null || heldUp(queue).has(one.act.id))).toBe(true)
  }))
})

test('an answer decides what becomes of it', () => {
  const fresh = { remade: 0 }
  const answers = {
    'no-network': 'wait', 'our-mistake': 'wait', 'clock-ahead': 'redate', 'previous-unknown': 'remake', 'until-past': 'tell',
  }
  for (const [code, wanted] of Object.entries(answers)) expect(consequenceOf(fresh, { ok: false, code })).toBe(wanted)
  expect(consequenceOf(fresh, { ok: true })).toBe('done')
})

test('a place in the chain that never fits is told in the end, and not tried for ever', () => {
  expect(consequenceOf({ remade: 2 }, { ok: false, code: 'previous-unknown' })).toBe('tell')
})
