import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { sit } from '#tests/form-sheets.ts'
import type { Spot } from '../spot.ts'
import { answerRefusals } from './answer.ts'
import { choicesAt } from './lists.ts'
import { faultsOf, saidAt, seenAt, shownSpots } from './seen.ts'
import { addRepeat, answer, answersOf, dropRepeat, showIn, type Sitting } from './sitting.ts'

const say = (sitting: Sitting, spot: string, text: string) => {
  const said = answer(sitting, spot as Spot, text)
  return said.ok ? 'ok' : said.refusal
}
const told = (sitting: Sitting, answers: Readonly<Record<string, string>>) => Object.entries(answers).map(([spot, text]) => say(sitting,
  spot, text))
const at = (sitting: Sitting, spot: string) => seenAt(sitting, spot as Spot)!

test('one question is asked and answered', () => {
  const sitting = sit('## survey\ntype | name | label\ntext | story | What happened?')
  expect(shownSpots(sitting)).toEqual(['/story'])
  expect(saidAt(sitting, '/story' as Spot, 'label')).toBe('What happened?')
  expect(say(sitting, '/story', 'They kept my passport')).toBe('ok')
  expect(answersOf(sitting)).toEqual({ '/story': 'They kept my passport' })
  expect([say(sitting, '/storey', 'x'), say(sitting, '/story[1]', 'x'), say(sitting, '', 'x')]).toEqual(Array(3).fill('spot-unknown'))
})

const work = `## survey
  type | name | label | relevant | constraint | constraint_message | required | calculation | default | read_only
  select_one yn | works | Do you work? | | | | yes
  begin group | work | Work | \${works} = 'yes'
  integer | hours | Hours a day | | . <= 24 and . > 0 | At most 24 | \${works} = 'yes'
  integer | days | Days a week | | . <= 7 | | | | 6
  calculate | week | | | | | | \${hours} * \${days}
  note | much | That is \${week} hours a week, \${name} | \${week} > 60
  end group
  text | name | Name | | | | | | Ana
  text | fixed | Fixed | | | | | | x | yes
  date | since | Since | | . <= today() | | | | today() - 1
  ## choices
  list_name | name | label
  yn | yes | Yes
  yn | no | No`

describe('a sitting', () => {
  test('shows what applies, works out what follows, and keeps what no longer applies out of what is said', () => {
    const sitting = sit(work)
    expect(shownSpots(sitting)).toEqual(['/works', '/name', '/fixed', '/since'])
    expect(told(sitting, { '/works': 'yes', '/work/hours': '12' })).toEqual(['ok', 'ok'])
    expect(at(sitting, '/work/week').answer).toBe('72')
    expect(saidAt(sitting, '/work/much' as Spot, 'label')).toBe('That is 72 hours a week, Ana')
    expect(shownSpots(sitting)).toContain('/work/much')
    expect(told(sitting, { '/works': 'no' })).toEqual(['ok'])
    expect(answersOf(sitting)).toEqual({ '/works': 'no', '/name': 'Ana', '/fixed': 'x', '/since': '2026-11-30' })
    expect(told(sitting, { '/works': 'yes' })).toEqual(['ok'])
    expect(answersOf(sitting)).toMatchObject({ '/work/hours': '12', '/work/days': '6', '/work/week': '72' })
  })

  test('says what cannot stand, each with why', () => {
    const sitting = sit(work)
    const faults = () => faultsOf(sitting).map(({ spot, fault }) => [spot, fault])
    expect(faults()).toEqual([['/works', 'required']])
    told(sitting, { '/works': 'yes' })
    expect(faults()).toEqual([['/work/hours', 'required']])
    told(sitting, { '/work/hours': '25', '/work/days': '8', '/since': '2026-12-02' })
    expect(faults()).toEqual([['/work/hours', 'constraint'], ['/work/days', 'constraint'], ['/since', 'constraint']])
    expect(saidAt(sitting, '/work/hours' as Spot, 'constraintMessage')).toBe('At most 24')
    expect([at(sitting, '/fixed').isReadOnly, at(sitting, '/name').isReadOnly, at(sitting, '/work/hours').isRequired]).toEqual([true,
      false, true])
  })

  test('is taken up again with the answers that were given, and goes on the same', () => {
    const first = sit(work)
    told(first, { '/works': 'yes', '/work/hours': '10', '/name': 'Ben' })
    const again = sit(work, { ...answersOf(first), '/gone': 'x', '/work/days': 'many' })
    expect(answersOf(again)).toEqual(answersOf(first))
  })
})

const home = `## survey
  type | name | label | calculation | repeat_count | relevant | default | choice_filter
  integer | n | How many?
  begin repeat | people | Person | | \${n}
  text | name | Name
  integer | age | Age
  calculate | place | | position(..)
  calculate | older | | if(\${age} > 17, 1, 0)
  note | hello | Hello \${name}, number \${place}
  begin repeat | trips | Trip
  text | where | Where did \${name} go?
  calculate | both | | concat(\${name}, '-', \${where})
  end repeat
  end repeat
  calculate | total | | sum(\${age})
  calculate | adults | | sum(\${older})
  calculate | count | | count(\${people})
  calculate | second | | indexed-repeat(\${name}, \${people}, 2)
  calculate | trips_all | | count(\${trips})`

describe('what repeats', () => {
  test('is there as often as it is counted, each with answers of its own', () => {
    const sitting = sit(home)
    expect(at(sitting, '/count').answer).toBe('0')
    expect(told(sitting, { '/n': '2', '/people[1]/name': 'Ana', '/people[1]/age': '40', '/people[2]/name': 'Ben', '/people[2]/age': '3' }))
      .toEqual(Array(5).fill('ok'))
    const of = (name: string) => at(sitting, `/${name}`).answer
    expect([of('total'), of('adults'), of('count'), of('second'), of('trips_all')]).toEqual(['43', '1', '2', 'Ben', '2'])
    expect(saidAt(sitting, '/people[2]/hello' as Spot, 'label')).toBe('Hello Ben, number 2')
    expect(say(sitting, '/people[3]/name', 'Cy')).toBe('spot-unknown')
    told(sitting, { '/n': '1' })
    expect([of('total'), of('second'), of('count')]).toEqual(['40', '', '1'])
    expect(addRepeat(sitting, '/people' as Spot)).toMatchObject({ refusal: 'repeat-counted' })
    told(sitting, { '/n': '99999999' })
    expect(of('count')).toBe('1000')
  })

  test('within what repeats is added and dropped, and those after it move up', () => {
    const sitting = sit(home)
    told(sitting, { '/n': '2', '/people[2]/name': 'Ben', '/people[2]/trips[1]/where': 'Oman' })
    expect(addRepeat(sitting, '/people[2]/trips' as Spot)).toEqual({ ok: true, value: '/people[2]/trips[2]' })
    told(sitting, { '/people[2]/trips[2]/where': 'Qatar' })
    expect(at(sitting, '/people[2]/trips[2]/both').answer).toBe('Ben-Qatar')
    expect(at(sitting, '/trips_all').answer).toBe('3')
    expect(dropRepeat(sitting, '/people[2]/trips[1]' as Spot).ok).toBe(true)
    expect([at(sitting, '/people[2]/trips[1]/both').answer, at(sitting, '/trips_all').answer]).toEqual(['Ben-Qatar', '2'])
    expect(dropRepeat(sitting, '/people[1]' as Spot)).toMatchObject({ refusal: 'repeat-counted' })
    expect([addRepeat(sitting, '/nobody' as Spot).ok, dropRepeat(sitting, '/n' as Spot).ok, addRepeat(sitting,
      '/people[9]/trips' as Spot).ok])
      .toEqual([false, false, false])
  })

  test('is taken up again as it was', () => {
    const first = sit(home)
    told(first, { '/n': '3', '/people[3]/name': 'Cy', '/people[1]/age': '20' })
    addRepeat(first, '/people[3]/trips' as Spot)
    told(first, { '/people[3]/trips[2]/where': 'Oman' })
    expect(answersOf(sit(home, answersOf(first)))).toEqual(answersOf(first))
  })

  test('begins each with its defaults, plain and worked out', () => {
    const sitting = sit(`## survey
      type | name | label | default | calculation | relevant
      text | base | Base | b
      begin repeat | r | R
      text | plain | P | p
      text | made | M | concat(\${base}, position(..))
      text | hidden | H | | | \${plain} = 'q'
      end repeat`)
    told(sitting, { '/base': 'c' })
    addRepeat(sitting, '/r' as Spot)
    expect(answersOf(sitting)).toEqual({ '/base': 'c', '/r[1]/plain': 'p', '/r[1]/made': 'b1', '/r[2]/plain': 'p', '/r[2]/made': 'c2' })
    told(sitting, { '/r[2]/plain': 'q' })
    expect(shownSpots(sitting)).toEqual(['/base', '/r[1]', '/r[1]/plain', '/r[1]/made', '/r[2]', '/r[2]/plain', '/r[2]/made',
      '/r[2]/hidden'])
  })
})

describe('choices', () => {
  const places = `## survey
    type | name | label | choice_filter | parameters | calculation
    select_one country | c | Country
    select_multiple city | t | Cities | land = \${c}
    rank city | order | Order | | randomize=true; seed=7
    calculate | called | | | | jr:choice-name(\${c}, '\${c}')
    ## choices
    list_name | name | label::English (en) | label::Indonesian (id) | land
    country | my | Malaysia | Malaysia
    country | hk | Hong Kong | Hongkong
    city | kl | Kuala Lumpur | Kuala Lumpur | my
    city | penang | Penang | Pulau Pinang | my
    city | kwun | Kwun Tong | Kwun Tong | hk`

  test('are offered where they fit, and an answer that no longer fits is taken back', () => {
    const sitting = sit(places)
    const offered = (spot: string) => choicesAt(sitting, spot as Spot).map(({ name }) => name)
    expect(offered('/t')).toEqual([])
    told(sitting, { '/c': 'my', '/t': ' penang   kl ' })
    expect([offered('/t'), at(sitting, '/t').answer]).toEqual([['kl', 'penang'], 'penang kl'])
    expect(answersOf(sit(places, { '/t': 'kl', '/c': 'my' }))).toMatchObject({ '/c': 'my', '/t': 'kl' })
    told(sitting, { '/c': 'hk' })
    expect([offered('/t'), at(sitting, '/t').answer]).toEqual([['kwun'], ''])
    told(sitting, { '/c': 'my' })
    expect(at(sitting, '/t').answer).toBe('penang kl')
    told(sitting, { '/c': 'hk' })
    expect(offered('/order').toSorted()).toEqual(['kl', 'kwun', 'penang'])
    expect(offered('/order')).toEqual(offered('/order'))
    expect(at(sitting, '/called').answer).toBe('Hong Kong')
    showIn(sitting, 'Indonesian (id)')
    expect(at(sitting, '/called').answer).toBe('Hongkong')
  })
})

test('an answer of another type is refused, and nothing changes', () => {
  const types = [
    ['integer', '12', ['1.5', '1234567890', 'x', '1e3']], ['decimal', '-1.5', ['1,5', '1e3', '--1']], ['date', '2024-02-29',
      ['2023-02-29', '29.2.2024', '2024']],
    ['time', '09:30', ['24:00', '9:30']], ['dateTime', '2024-02-29T09:30:00.000+08:00', ['2024-02-29', '2024-02-30T09:30']],
    ['select_one l', 'a', ['c', 'a b']], ['select_multiple l', 'a b', ['a a', 'a c']], ['acknowledge', 'OK', ['yes']], ['range', '4',
      ['11', '3', '4.5']],
    ['geopoint', '22.28 114.17 0 0', ['91 0', '22', '0 181']], ['audio', 'a.opus', ['../a', 'a/b', '\u0000']], ['text', 'any',
      ['x'.repeat(20_001)]], ['note', '', ['x']],
    ['calculate', '', ['x']], ['deviceid', '', ['x']],
  ] as const
  const rows = types.map(([type], at) => `${type} | q${at} | Q | ${type === 'range' ? 'start=0; end=10; step=2' : ''}`)
  const survey = `## survey\ntype | name | label | parameters\n${rows.join('\n')}`
  const sitting = sit(`${survey}\n## choices\nlist_name | name | label\nl | a | A\nl | b | B`)
  const refused = new Set<string>()
  for (const [place, [, good, bad]] of types.entries()) {
    expect([good, good === '' || say(sitting, `/q${place}`, good), at(sitting, `/q${place}`).answer]).toEqual([good, good === '' || 'ok',
      good])
    for (const text of bad) {
      const refusal = say(sitting, `/q${place}`, text)
      expect([text.slice(0, 40), refusal === 'ok', at(sitting, `/q${place}`).answer]).toEqual([text.slice(0, 40), false, good])
      refused.add(refusal)
    }
  }
  expect([...refused].toSorted()).toEqual([...answerRefusals].toSorted())
})

test('whatever is answered in whatever order, a sitting that is taken up afresh from its answers comes to the same', () => {
  const step = fc.tuple(fc.constantFrom('/n', '/people[1]/name', '/people[2]/age', '/people[3]/age', '/people[2]/trips[1]/where',
    '+/people[1]/trips', '-/people[2]/trips[1]'),
    fc.constantFrom('', '1', '3', '20'))
  fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
    const sitting = sit(home)
    for (const [spot, text] of steps) {
      if (spot.startsWith('+')) addRepeat(sitting, spot.slice(1) as Spot)
      else if (spot.startsWith('-')) dropRepeat(sitting, spot.slice(1) as Spot)
      else say(sitting, spot, text)
    }
    const again = sit(home, answersOf(sitting))
    const worked = ['total', 'adults', 'second'].map((name) => [at(sitting, `/${name}`).answer, at(again, `/${name}`).answer])
    for (const [before, after] of worked) expect(after).toBe(before)
  }), { numRuns: 60 })
})

test('where somebody is, is kept to about a kilometre', () => {
  const sitting = sit('## survey\ntype | name | label\ngeopoint | place | Where?')
  expect(say(sitting, '/place', '22.279328 114.162813 12.5 4')).toBe('ok')
  expect(at(sitting, '/place').answer).toBe('22.28 114.16 0 0')
  expect([say(sitting, '/place', ''), at(sitting, '/place').answer]).toEqual(['ok', ''])
})
