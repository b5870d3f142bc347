// Any history that the small language of `history.ts` can tell: what property tests of the fold draw from.
import fc from 'fast-check'
import { addDays } from '#values/day.ts'
import { day, history } from './history.ts'

export const raisers = ['Union', 'Circle']
const ourWords = [
  'sees not-met', 'sees partly', 'sees met', 'votes 30/5/0/0', 'votes 0/1/5/30', 'votes 5/30/0/0', 'votes 9/9/9/9', 'closes done',
]
const theirWords = ['refuses', 'notes', 'promises', 'accepts', 'accepts-in-part', 'commits', 'commits, by 2016']
const facts = ['for', 'in-part', 'against', 'for, from 2016', 'in-part, until 2016', 'for, from 2014, until 2018', 'against, until 2017']

/** From 2010 on, eleven years. */
export const days = fc.nat(4000).map((days) => addDays(day('2010-01-01'), days))
/** A day, a month or a year. */
export const whens = fc.tuple(days, fc.constantFrom(4, 7, 10, 10, 10)).map(([date, length]) => date.slice(0, length))
const deeds = fc.oneof(
  cross([...raisers, 'Shelter', 'Stranger', 'Press'], ourWords),
  cross(raisers, ['asks', 'hands over, to Ministry', 'sends, to Consulate']),
  cross(['Ministry', 'Consulate', 'Palace'], theirWords),
  cross(['law', 'court', 'implementation'], facts),
  fc.constantFrom('reversal', 'reversal', 'bill', 'context none'),
)
const clauses = fc.constantFrom('', '', '', ', of Ministry', ', of Consulate', ', about pay', ', about rest', ', retracted')
const line = fc.tuple(whens, deeds, clauses).map((parts) => `${parts[0]} ${parts[1]}${parts[2]}`)
/** Up to fourteen events of every kind, in any order, some of them retracted. */
export const histories = fc.array(line, { maxLength: 14 }).map((lines) => history(lines.join(' / ')))

function cross(who: readonly string[], what: readonly string[]) {
  return fc.tuple(fc.constantFrom(...who), fc.constantFrom(...what)).map((words) => words.join(' '))
}
