import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { formOf, read, wording } from '#tests/form-sheets.ts'
import { oracleForms } from '#tests/oracle-forms.ts'
import { readyForm } from '../compile-form.ts'
import { partsIn, questionsIn, type Form } from '../form.ts'
import { beginSitting } from '../sitting/sitting.ts'
import type { BroughtSheet } from './brought.ts'
import { readXlsform } from './read-xlsform.ts'
import { rowTypeOf } from './row-type.ts'
import { writeXlsform } from './write-xlsform.ts'

/** [row, heading, code, what, near] of each fault. */
const faults = (text: string) => read(text).faults.map(({ row, column, code, what, near }) => [row, column, code, what, near])
const notices = (text: string) => read(text).notices.map(({ row, column, code, what }) => [row, column, code, what])
const survey = (...rows: readonly string[]) =>
  `## survey\ntype | name | label | relevant | choice_filter | calculation | parameters | default\n${rows.join('\n')}`
const choices = (...rows: readonly string[]) => `\n## choices\nlist_name | name | label\n${rows.join('\n')}`
const yn = choices('yn | yes | Yes', 'yn | no | No')

/** https://xlsform.org/en/ and the table of types and headings there. */
describe('a spreadsheet is read as a form', () => {
  test('with one question', () => {
    const { form, faults: none, notices: nothing } = read('## survey\ntype | name | label\ntext | story | What happened?')
    expect([none, nothing]).toEqual([[], []])
    expect(form).toMatchObject({
      title: 'test', id: 'test', languages: [], language: '', lists: [],
      parts: [{ kind: 'question', type: 'text', name: 'story', said: { label: { '': 'What happened?' } }, row: 2 }],
    })
  })

  test.each([
    ['string', 'text'], ['int', 'integer'], ['DATETIME', 'dateTime'], ['select one from yn', 'select_one'], ['select1 yn', 'select_one'],
    ['select all that apply from yn', 'select_multiple'], ['select_multiple  yn', 'select_multiple'], ['rank yn', 'rank'], ['trigger',
      'acknowledge'],
    ['photo', 'image'], ['gps', 'geopoint'], ['phone number', 'text'], ['deviceid', 'unasked'], ['geotrace', 'unasked'], ['osm buildings',
      'unasked'],
    ['select_one_from_file a.csv', 'unasked'], ['select_one_external yn', 'select_one'], ['select_one ${people}', 'unasked'], ['start',
      'start'],
  ])('the type %s is %s', (typed, type) => expect(rowTypeOf(typed)).toMatchObject({ kind: 'question', type }))

  test.each([
    ['begin group', 'begin', 'group'], ['Begin_Repeat', 'begin', 'repeat'], ['end  group', 'end', 'group'], ['endrepeat', 'end', 'repeat'],
  ])('the type %s is where something begins or ends', (typed, kind, what) => expect(rowTypeOf(typed)).toEqual({ kind, what }))

  test('in several languages, by any heading', () => {
    const { form, notices: said } = read(`## survey
      type | name | label::English (en) | label: Indonesian (id) | Hint::English (en) | audio: Indonesian (id) | constraintMsg::english(EN)
      integer | age | Age | Umur | In years | umur.mp3 | Too old
      ## choices
      list name | name | label::Tagalog (tl)
      yn | yes | Oo
      ## settings
      form title | default_language
      A form | Indonesian`)
    expect(form).toMatchObject({
      title: 'A form', language: 'Indonesian (id)',
      languages: [{ name: 'English (en)', code: 'en' }, { name: 'Indonesian (id)', code: 'id' }, { name: 'Tagalog (tl)', code: 'tl' }],
      parts: [{
        said: { label: { 'English (en)': 'Age', 'Indonesian (id)': 'Umur' }, hint: { 'English (en)': 'In years' },
          audio: { 'Indonesian (id)': 'umur.mp3' } },
        constraintMessage: { 'English (en)': 'Too old' },
      }],
    })
    expect(said.map(({ code, what, n }) => [code, what, n])).toEqual([
      ['words-missing', 'English (en)', 1], ['words-missing', 'Indonesian (id)', 1], ['words-missing', 'Tagalog (tl)', 1],
      ['language-like-another', 'English (en)', 1],
    ])
  })

  test('with groups in groups, what repeats, and answers that are yes in many ways', () => {
    const { form } = read(`## survey
      type | name | label | required | read_only | repeat_count | relevance
      begin group | g | G | | | | TRUE
      begin repeat | r | R | | | 3
      text | a | A | Yes | TRUE
      text | b | B | false() | no
      text | c | C | \${a} = '' | \${a} != ''
      end repeat
      end group`)
    expect(form.parts).toMatchObject([{ kind: 'group', relevant: 'true()', parts: [{ kind: 'repeat', count: '3', parts: [
      { required: 'true()', readOnly: 'true()' }, { required: null, readOnly: null }, { required: "${a} = ''", readOnly: "${a} != ''" },
    ] }] }])
  })

  test('with "or other" written out, and choices from a sheet of their own', () => {
    const text = `${survey('select_multiple yn or_other | q | Q', 'select_one_external towns | t | T | | land = ${q}')}${yn}
      ## external_choices\nlist_name | name | label | land\ntowns | a | A | yes`
    const { form, faults: none } = read(text)
    expect(none).toEqual([])
    expect(questionsIn(form).map(({ name, type, relevant }) => [name, type, relevant])).toEqual([
      ['q', 'select_multiple', null], ['q_other', 'text', "selected(../q, 'other')"], ['t', 'select_one', null]])
    expect(form.lists.map(({ name, choices: all }) => [name, all.map((choice) => choice.name)])).toEqual([
      ['yn', ['yes', 'no', 'other']], ['towns', ['a']]])
    expect(form.lists[1]!.choices[0]!.more).toEqual({ land: 'yes' })
  })
})

describe('every fault is told at once, in the terms of the spreadsheet', () => {
  test.each([
    [survey('txt | a | A'), [[2, 'type', 'type-unknown', 'txt', 'text']]],
    [survey('constructor | a | A', '__proto__ | b | B'), [[2, 'type', 'type-unknown', 'constructor', ''],
      [3, 'type', 'type-unknown', '__proto__', '']]],
    [survey('begin grup | a | A', 'zzzzz | b | B'), [[2, 'type', 'type-unknown', 'begin grup', 'begin group'], [3, 'type', 'type-unknown',
      'zzzzz', '']]],
    [survey(' | a | A', ' | | only a remark', 'text | b | B'), [[2, 'type', 'type-missing', 'a', '']]],
    [survey('text | | A', 'text | 1a | A', 'text | a b | A', 'text | meta | A'), [[2, 'name', 'name-missing', 'text', ''], [3, 'name',
      'name-bad', '1a', ''],
      [4, 'name', 'name-bad', 'a b', ''], [5, 'name', 'name-reserved', 'meta', '']]],
    [survey('text | a | A', 'text | a | A', 'begin group | g | G', 'text | a | A', 'end group'), [[3, 'name', 'name-twice', 'a', '2']]],
    [survey('select_one | a | A', 'select_one yes_no | b | B') + yn, [[2, 'type', 'list-missing', 'select_one', ''], [3, 'type',
      'list-not-there', 'yes_no', '']]],
    [survey('select_one yn2 | b | B') + yn, [[2, 'type', 'list-not-there', 'yn2', 'yn']]],
    [survey('begin group | g | G', 'text | a | A'), [[2, 'type', 'group-not-closed', 'g', 'group']]],
    [survey('text | a | A', 'end repeat'), [[3, 'type', 'group-not-open', 'end repeat', '']]],
    [survey('begin repeat | r | R', 'text | a | A', 'end group'), [[4, 'type', 'group-closed-otherwise', 'end group', 'begin repeat (2)']]],
    [survey(...Array.from({ length: 21 }, (_, at) => `begin group | g${at} | G`), 'text | a | A', ...Array(21).fill('end group')),
      [[22, 'type', 'groups-too-deep', 'g20', '20'], [44, 'type', 'group-not-open', 'end group', '']]],
    [survey('select_multiple yn | a | A') + choices('yn | a b | A', 'yn | b | B', 'yn | b | B', 'yn | | C', ' | d | D'), [
      [2, 'name', 'choice-name-spaced', 'a b', 'yn'], [4, 'name', 'choice-name-twice', 'b', 'yn'], [5, 'name', 'choice-name-missing',
        'yn', ''],
      [6, 'list_name', 'choice-list-missing', 'd', '']]],
    [survey('select_one yn or_other | a | A | | name = 1') + yn, [[2, 'choice_filter', 'other-with-filter', 'a', '']]],
    [survey('range | a | A | | | | start=x end=5', 'range | b | B | | | | step=0; nonsense'), [[2, 'parameters', 'parameter-bad',
      'start=x', ''],
      [3, 'parameters', 'parameter-bad', 'nonsense', ''], [3, 'parameters', 'parameter-bad', 'step=0', '']]],
    [survey('text | a | A | ${b} = 1', 'text | b | B | ${a} = 1'), [[2, 'relevant', 'circle', 'a → b → a', '']]],
    [survey('text | a | A | . = 1'), [[2, 'relevant', 'circle', 'a → a', '']]],
    [survey('begin group | g | G | ${a} = 1', 'text | a | A', 'end group'), [[2, 'relevant', 'circle', 'g → g', '']]],
    [survey('text | a | A ${b} | ${c} and foo() | | 1 +'), [[2, 'relevant', 'question-unknown', 'c', ''], [2, 'relevant',
      'function-unknown', 'foo', ''],
      [2, 'calculation', 'ends-early', '', ''], [2, 'label', 'question-unknown', 'b', '']]],
    [survey('text | a | A | | | | | concat(${b}', 'text | c | C | | | | | nowhere(${a})'),
      [[2, 'default', 'bracket-open', '(', ''], [3, 'default', 'function-unknown', 'nowhere', '']]],
    ['## survey\ntype | name | label | type\ntext | a | A', [[1, 'type', 'column-twice', 'type', 'type']]],
    ['## survey\ntype | label\ntext | A', [[1, '', 'column-missing', 'name', '']]],
    ['## survey\ntype | name | label', [[0, '', 'survey-empty', '', '']]],
    ['## Sheet1\ntype | name\n## x\na', [[0, '', 'survey-missing', 'Sheet1, x', '']]],
    [survey('text | a | A') + '\n## choices\nname | label\na | A', [[1, '', 'column-missing', 'list_name', '']]],
    ['## survey\ntype | name | label\ntext | a | A\n## settings\ninstance_name\nconcat(${b})', [[2, 'instance_name', 'question-unknown',
      'b', '']]],
  ])('%#', (text, expected) => expect(faults(text)).toEqual(expected))

  test('faults of ten kinds in one file are ten', () => {
    const text = survey('txt | a | A', 'text | | B', 'text | 1 | C', 'select_one | d | D', 'select_one x | e | E',
      'integer | f | F | ${z}', 'end group',
      'integer | g | G | | | 1 +', 'integer | g | G', 'begin group | h | H')
    expect(faults(text).map(([row]) => row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  test('limits are told, and reading ends', () => {
    expect(faults(survey(...Array.from({ length: 5_001 }, (_, at) => `text | q${at} | Q`)))).toEqual([[5_002, '', 'questions-too-many',
      '5000', '']])
    expect(faults(survey(`text | a | ${'x'.repeat(40_001)}`))).toMatchObject([[2, 'label', 'text-too-long',
      expect.stringMatching(/^x{119}…$/), '']])
    expect(read(survey(...Array.from({ length: 900 }, () => 'zzzz | a | A'))).faults).toHaveLength(500)
    const sum = Array.from({ length: 900 }, () => '1').join(' + ')
    expect(faults(survey(...Array.from({ length: 300 }, (_, at) => `calculate | q${at} | Q | | | ${sum}`))))
      .toEqual([[280, 'calculation', 'logic-too-long', '1000000', '']])
    const many = Array.from({ length: 61 }, (_, at) => `label::L${at}`).join(' | ')
    expect(faults(`## survey\ntype | name | ${many}\ntext | a | A`)).toEqual([[1, '', 'languages-too-many', '60', '']])
  })
})

describe('what is done otherwise than a form asks is a notice, and no fault', () => {
  test.each([
    [survey('deviceid | d', 'text | a | A'), [[2, 'type', 'type-not-asked', 'deviceid']]],
    [survey('select_one_from_file a.csv | d | D'), [[2, 'type', 'choices-in-file', 'select_one_from_file a.csv']]],
    [survey("text | a | A | | | pulldata('f', 'a', 'b', 'c')"), [[2, 'calculation', 'function-left-empty', 'pulldata']]],
    [survey('integer | a | A | | | | | many', 'date | b | B | | | | | 2024-01-01'), [[2, 'default', 'default-not-answer', 'many']]],
    [survey('text | a', 'geopoint | g | G'), [[2, 'label', 'label-missing', 'a'], [3, 'type', 'place-on-purpose', 'g']]],
    [survey('select_one yn | a | A | a = yes') + yn, [[2, 'relevant', 'name-not-quoted', 'a'], [2, 'relevant', 'name-not-quoted', 'yes']]],
    [survey('text | a | A', 'text | A | A', 'begin group | g | G', 'end group'), [[3, 'name', 'name-like-another', 'a'], [4, '',
      'group-empty', 'g']]],
    [survey('select_one yn or_other | a | A') + choices('yn | yes'), [[2, 'type', 'other-added', 'a'], [2, 'label',
      'choice-label-missing', 'yes']]],
    [['## survey', 'type | name | label | mine | appearance | parameters | disabled', 'text | a | A | x | glow | light=1',
      'text | b | B | | | | yes', '## entities', 'x', '## other', 'x', '## settings', 'style', 'pages'].join('\n'), [
      [1, 'mine', 'column-ignored', 'mine'], [2, 'parameters', 'parameter-ignored', 'light'], [2, 'appearance', 'appearance-ignored',
        'glow'],
      [3, 'disabled', 'row-switched-off', 'b'], [0, '', 'entities-ignored', 'entities'], [0, '', 'sheet-ignored', 'other'], [2, 'style',
        'setting-ignored', 'style']]],
    ['## survey\ntype | name | label::A | label::B\ntext | a | A', [[0, 'label::B', 'words-missing', 'B']]],
    ['## survey\ntype | name | label::Malay | hint::malay\ntext | a | A | x', [[1, 'hint::malay', 'language-like-another', 'Malay']]],
  ])('%#', (text, expected) => {
    expect(faults(text)).toEqual([])
    expect(notices(text)).toEqual(expected)
  })
})

describe('a form that is written and read again is the same', () => {
  /** Rows are others, and so are the ways in which a type was typed. */
  const bare = (form: Form) => JSON.parse(JSON.stringify(form, (key, value: unknown) => (key === 'row' ? undefined : value))) as unknown
  const again = (form: Form) => readXlsform(writeXlsform(form), wording, form.id)

  test.each(Object.entries(oracleForms))('about %s', (_, text) => {
    const form = formOf(text)
    const back = again(form)
    expect([back.faults, bare(back.form)]).toEqual([[], bare(form)])
  })

  test('whatever it says', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'ñ', ' b', '“', '<', '&', '\n', 'ကို', '😀'), minLength: 1,
      maxLength: 8 }).map((text) => `x${text}y`)
    const name = fc.nat(1_000).map((at) => `q${at}`)
    const row = fc.record({ type: fc.constantFrom('text', 'integer', 'select_one l', 'note', 'range', 'date', 'geopoint', 'deviceid'),
      name, label: words, hint: words,
      relevant: fc.constantFrom('', 'true()', "string-length('a b') > 3"), required: fc.constantFrom('', 'true()', 'today() > 3'),
        default: fc.constantFrom('', '7', 'today()') })
    const groups = fc.array(fc.tuple(row, fc.constantFrom('none', 'group', 'repeat')), { minLength: 1, maxLength: 8 })
    fc.assert(fc.property(groups, fc.constantFrom('', '::French (fr)'), (rows, language) => {
      const seen = new Set<string>()
      const lines = rows.filter(([one]) => !seen.has(one.name) && seen.add(one.name)).flatMap(([one, group]) => {
        const cells = [one.type, one.name, one.label, one.hint, one.relevant, one.required, one.type === 'date' ? one.default : '']
        return group === 'none' ? [cells] : [[`begin ${group}`, `${one.name}g`, one.label], cells, [`end ${group}`]]
      })
      const head = ['type', 'name', `label${language}`, `hint${language}`, 'relevant', 'required', 'default']
      const sheets = [sheetOf('survey', [head, ...lines]), sheetOf('choices', [['list_name', 'name', `label${language}`], ['l', 'a', 'A']])]
      const { form, faults: none } = readXlsform(sheets, wording, 'x')
      expect(none).toEqual([])
      expect(bare(again(form).form)).toEqual(bare(form))
    }), { numRuns: 150 })
  })
})

test('of any sheets is answered, never thrown at, and what comes of it can be sat', () => {
  const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('type', 'name', 'label', 'text', 'a', 'b', 'begin group',
    'end group', 'begin repeat', 'end repeat',
    'select_one l', '${a}', '${a} + 1', 'l', 'yes', 'relevant', 'calculation', 'list_name', 'label::x', 'repeat_count', '3', 'range',
      'start=1'))
  const sheet = fc.tuple(fc.constantFrom('survey', 'choices', 'settings', 'x'), fc.array(fc.array(cell, { maxLength: 7 }),
    { maxLength: 10 }))
  const headed = sheet.map(([name, rows]) => sheetOf(name, name === 'survey' ? [['type', 'name', 'label', 'relevant', 'calculation',
    'repeat_count', 'default'], ...rows] : rows))
  fc.assert(fc.property(fc.array(headed, { maxLength: 3 }), (sheets) => {
    const { form, faults: said, notices: also } = readXlsform(sheets, wording, 'x')
    beginSitting(readyForm(form), { today: '2026-12-01' as never, now: '2026-12-01T00:00:00.000Z', chance: () => 0 })
    writeXlsform(form)
    return said.length + also.length + partsIn(form.parts).length >= 0
  }), { numRuns: 400 })
})

function sheetOf(name: string, rows: readonly (readonly string[])[]): BroughtSheet {
  return { name, rows: rows.map((cells, at) => ({ number: at + 1, cells: cells.map((text, column) => ({ column, text })) })) }
}
