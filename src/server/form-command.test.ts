import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { partsOfBook, rowsXml, workbookOf, zipOf } from '#tests/packed.ts'
import { runForm, type Printed } from './form-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'form-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fixture = (name: string) => join(import.meta.dirname, '../../tests/fixtures/forms', name)
const kept = (bytes: Uint8Array | string, name = 'form.xlsx') => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
const printed = (file: string) => {
  const { lines, code } = runForm(file, true)
  return { ...(JSON.parse(lines[0]!) as Printed), code }
}
const survey = [['type', 'name', 'label'], ['text', 'story', 'What happened?'], ['select_one yn', 'more', 'Is there more?']]
const choices = [['list_name', 'name', 'label'], ['yn', 'yes', 'Yes'], ['yn', 'no', 'No']]
const book = (rows: readonly (readonly string[])[], more: readonly (readonly string[])[] = choices) =>
  ({ sheets: { survey: rowsXml(rows), choices: rowsXml(more) } })

describe('a form that others made is read as they read it', () => {
  test.each([
    ['UCL_Biomass_Plot_Form.xlsx', 65, 7, ['Swahili (sw)', 'English (en)']], ['attribute_columns_test.xlsx', 48, 2, ['english', 'chinese']],
    ['case_insensitivity.xlsx', 3, 1, ['EN']], ['field-list.xlsx', 1, 1, ['english', 'chinese']], ['group.xlsx', 3, 0, ['English (en)']],
    ['or_other.xlsx', 3, 1, []], ['text_and_integer.xlsx', 2, 0, ['english']], ['xl_date_ambiguous.xlsx', 4, 1, ['English']],
  ])('%s', (name, questions, lists, languages) => {
    const form = printed(fixture(name))
    expect([form.code, form.errors]).toEqual([0, []])
    expect([form.questions.length, form.lists.length, form.languages]).toEqual([questions, lists, languages])
  })

  test('and one of the old kind is refused with advice', () => {
    expect(printed(fixture('yes_or_no_question.xls'))).toMatchObject({
      code: 1, errors: [{ sheet: '', row: 0, column: '', message: expect.stringMatching(/older kind of workbook.*save it as \.xlsx/) }],
    })
  })
})

test('what was read is printed for people, with all that is to be mended and where', () => {
  const rows = [['type', 'name', 'label', 'relevant', 'constraint'], ['text', 'story', 'What happened?'], ['integr', 'age', 'Age'],
    ['select_one yn', 'more', 'More?', "${stroy} != ''"], ['deviceid', 'phone'], ['decimal', 'wage', 'Wage', '', '. > (0'],
      ['begin group', 'g', 'G']]
  const { lines, code } = runForm(kept(workbookOf(book(rows)), 'planted.xlsx'), false)
  expect([code, lines]).toEqual([1, [
    'Title: planted', 'Languages: one, without a name', '4 questions', '1 list of choices', '',
    '2 notices: it works, otherwise than the form may expect:',
      '  survey, row 5, type: deviceid is never taken down here, and stays empty.',
    '  survey, row 7: There is nothing in g.', '', '4 things to mend:',
    '  survey, row 3, type: integr is no type of question that is known here. See the list of types at xlsform.org. Did you mean integer?',
    '  survey, row 4, relevant: There is no question named stroy. Did you mean story?',
    '  survey, row 6, constraint: A bracket is opened here and never closed. Close it.',
    "  survey, row 7, type: g begins here and never ends. Add a row 'end group' after its last question.",
  ]])
  expect(runForm(kept(workbookOf(book(survey))), false)).toMatchObject({ code: 0,
    lines: expect.arrayContaining(['The form can be used as it is.']) })
})

test('what a file says does nothing to a terminal', () => {
  const text = 'type,name,label\ntext\u001b[2Jx\u202e,a,"A\nB"\n'
  expect(runForm(kept(text, 'terminal.csv'), false).lines.at(-1)).toMatch(/^ {2}survey, row 2, type: text \[2Jx  is no type/)
})

describe('a form that has nothing to be mended', () => {
  test('is written out again, and read as it was', () => {
    const to = join(folder, 'again.xlsx')
    const from = fixture('UCL_Biomass_Plot_Form.xlsx')
    expect(runForm(from, false, to)).toMatchObject({ code: 0, lines: expect.arrayContaining([`${to} was written.`]) })
    const [before, after] = [printed(from), printed(to)]
    expect([after.code, after.questions, after.lists, after.languages]).toEqual([0, before.questions, before.lists, before.languages])
    expect(runForm(from, false, to)).toMatchObject({ code: 2,
      lines: expect.arrayContaining([expect.stringContaining('is there already')]) })
  })

  test('is written as an XForm; to no other kind of file, and not at all with a fault', () => {
    const to = join(folder, 'form.xml')
    expect(runForm(fixture('group.xlsx'), true, to)).toMatchObject({ code: 0, lines: [`${to} was written.`] })
    expect(readFileSync(to, 'utf8')).toMatch(/^<\?xml .*<input ref="\/data\/father\/age">/s)
    expect(runForm(fixture('group.xlsx'), true, join(folder, 'form.doc'))).toMatchObject({ code: 2 })
    const faulty = kept(workbookOf(book([...survey, ['txt', 'a', 'A']])))
    expect([runForm(faulty, true, join(folder, 'none.xml')).code, existsSync(join(folder, 'none.xml'))]).toEqual([1, false])
  })
})

describe('the same sheets as plain text', () => {
  const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((cell) =>
    `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')

  test('are read one beside the other', () => {
    kept(csv(choices), 'choices.csv')
    kept(csv([['form_title'], ['A form']]), 'settings.csv')
    expect(printed(kept(csv(survey), 'survey.csv'))).toMatchObject({ code: 0, title: 'A form', lists: [{ name: 'yn', choices: ['yes',
      'no'] }] })
  })

  test('or all in one, the name of each before it', () => {
    const all = [['survey'], ...survey.map((row) => ['', ...row]), ['choices'], ...choices.map((row) => ['', ...row])]
    expect(printed(kept(csv(all), 'all.csv'))).toMatchObject({ code: 0, questions: [{ name: 'story' }, { name: 'more', list: 'yn' }] })
    const wrong = all.with(2, ['', 'txt', 'story'])
    expect(printed(kept(csv(wrong), 'all.csv')).errors).toMatchObject([{ sheet: 'survey', row: 3, column: 'type' }])
  })

  test('and are told what is missing', () => {
    expect(printed(kept('a,"b\nc', 'open.csv')).errors[0]!.message).toContain('begins in row 1 and never ends')
    expect(printed(kept('a,b\n1,2', 'none.csv')).errors.map(({ message }) => message)).toEqual([
      'There is no column type. Add one with this heading in the first row.',
        'There is no column name. Add one with this heading in the first row.'])
    expect(printed(kept('', 'empty.csv')).errors[0]!.message).toBe('There is nothing in this file.')
    expect(printed(join(folder, 'nowhere.xlsx')).errors[0]!.message).toContain('Is that its name?')
  })
})

/** Each a way in which spreadsheets of field workers are dirty, or hostile; read, or refused with its reason. */
describe('a dirty spreadsheet is read', () => {
  const names = (file: string) => {
    const { questions, errors, lists } = printed(file)
    return { questions: questions.map(({ name, type, label }) => `${type} ${name} ${label}`), errors, lists }
  }
  const clean = names(kept(workbookOf(book(survey))))

  test.each([
    ['with spaces after and before', survey.map((row) => row.map((cell) => ` ${cell}\u00a0 `))],
    ['with headings in capitals', survey.with(0, ['TYPE', 'Name', 'LABEL'])],
    ['with empty rows between', [survey[0]!, [], ['', ' '], ...survey.slice(1)]],
    ['with remarks in rows without a type', [...survey, ['', '', 'a remark']]],
  ])('%s', (_, rows) => expect(names(kept(workbookOf(book(rows))))).toEqual(clean))

  test('with a bare return in a cell', () => {
    const cells = ['text', 'a', 'one&#13;two_x000D_\nthree'].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
    const row = `<row>${cells.join('')}</row>`
    const sheet = rowsXml([survey[0]!]).replace('</sheetData>', `${row}</sheetData>`)
    expect(names(kept(workbookOf({ sheets: { survey: sheet } }))).questions).toEqual(['text a one\ntwo\nthree'])
  })

  test('with numbers as text, and texts as numbers', () => {
    const row = (name: string, value: string) =>
      `<row><c t="inlineStr"><is><t>yn</t></is></c>${value}<c t="inlineStr"><is><t>${name}</t></is></c></row>`
    const sheet = rowsXml([choices[0]!]).replace('</sheetData>',
      `${row('Yes', '<c><v>1</v></c>')}${row('No', '<c t="str"><v>2</v></c>')}</sheetData>`)
    expect(names(kept(workbookOf({ sheets: { survey: rowsXml(survey), choices: sheet } }))).lists).toEqual([{ name: 'yn', choices: ['1',
      '2'] }])
  })

  test('with smart quotes', () => {
    const rows = [...survey, ['text', 'why', 'Don’t you?']].map((row, at) => [...row, ...(at === 0 ? ['relevant'] : at === 3
      ? ['${more} = ‘yes’ and ${story} != “”'] : [])])
    expect(names(kept(workbookOf(book(rows))))).toMatchObject({ errors: [], questions: [...clean.questions, 'text why Don’t you?'] })
  })

  test('with merged cells', () => {
    const rows = rowsXml([...survey.slice(0, 2), ['select_one yn', 'more', 'Is there more?', 'left behind']])
    const sheet = `${rows}<mergeCells><mergeCell ref="C3:D3"/></mergeCells>`
    expect(names(kept(workbookOf({ sheets: { survey: sheet, choices: rowsXml(choices) } })))).toEqual(clean)
  })

  test('without styles that can be read, and without the drawings that it names', () => {
    const parts = partsOfBook({ ...book(survey), styles: '<styleSheet><cellXfs><xf numFmtId="' })
    const drawing = '<Relationship Id="d" Type="drawing" Target="../drawings/gone.xml"/>'
    const drawn = {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${drawing}</Relationships>`,
      'xl/worksheets/sheet1.xml': String(parts['xl/worksheets/sheet1.xml']).replace('</worksheet>', '<drawing r:id="d"/></worksheet>'),
    }
    expect(names(kept(zipOf({ ...parts, ...drawn })))).toEqual(clean)
  })
})

describe('a file that is none, or is hostile, is refused with its reason', () => {
  const parts = partsOfBook(book(survey))
  const sheet = 'xl/worksheets/sheet1.xml'
  test.each([
    ['one of the old kind under the name .xlsx', Uint8Array.of(0x09, 0x08, 0x10, 0x00, 0, 6), 'older kind of workbook'],
    ['a zip bomb that says so', zipOf({ ...parts, [sheet]: new Uint8Array(30_000_000) }), 'more than a form can'],
    ['a zip bomb that lies', zipOf({ ...parts, [sheet]: new Uint8Array(30_000_000) }, { [sheet]: { length: 100 } }), 'damaged'],
    ['entities that grow', zipOf({ ...parts,
      [sheet]: `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>` }), 'damaged'],
    ['an entity of the disk', zipOf({ ...parts,
      [sheet]: `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>` }), 'damaged'],
    ['markup without end', zipOf({ ...parts, [sheet]: `<worksheet>${'<a>'.repeat(10_000)}` }), 'damaged'],
    ['cut off', zipOf(parts).slice(0, -40), 'damaged'],
    ['a document', zipOf({ 'word/document.xml': '<a/>' }), 'no spreadsheet'],
    ['a page', '<html><table><tr><td>type</td></tr></table></html>', 'web page'],
    ['a table of a million cells', `${Array(101).join('a,').slice(0, -1)}\n`.repeat(4_100), 'more than a form can'],
  ])('%s', (_, bytes, reason) => {
    const { code, errors } = printed(kept(bytes))
    expect([code, errors.length, errors[0]!.message]).toEqual([1, 1, expect.stringContaining(reason)])
  })

  test('a form of a hundred thousand rows is told so at its first too many', () => {
    const rows = [survey[0]!, ...Array.from({ length: 6_000 }, (_, at) => ['text', `q${at}`, 'Q'])]
    expect(printed(kept(workbookOf(book(rows)))).errors).toMatchObject([{ sheet: 'survey', row: 5_002,
      message: expect.stringContaining('5000') }])
  })
})
