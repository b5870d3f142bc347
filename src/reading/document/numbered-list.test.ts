import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { documentOf, inList, paragraphXml, workbookOf, zipOf } from '#tests/packed.ts'
import { counted } from './count.ts'
import { readNumberedList } from './numbered-list.ts'
import { typedNumber } from './typed-number.ts'

const lvl = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:abstractNum w:abstractNumId="0">
  ${lvl(0, 'decimal', '%1.')}${lvl(1, 'decimal', '%1.%2')}${lvl(2, 'lowerLetter', '(%3)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${lvl(0, 'upperRoman', '%1')}${lvl(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${lvl(0, 'bullet', '•')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Listed"/></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="133"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>`
const styles = `<w:style w:styleId="Listed"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="Under"><w:basedOn w:val="Listed"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>`

const read = (body: string) => {
  const found = readNumberedList(
    documentOf(body, { numbering, styles, footnotes: '<w:footnote><w:p><w:r><w:t>below</w:t></w:r></w:p></w:footnote>' }))
  return found.ok ? found.value.map(({ number, level, text }) => [number, level, text].join('|')) : found.refusal.why
}
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`

describe('a document', () => {
  test('numbers its paragraphs as the program shows them: levels, restarts, lists that go on and lists that start elsewhere', () => {
    const body = [[1, 0], [1, 1], [1, 1], [1, 2], [1, 0], [1, 1], [2, 0], [2, 1], [1, 0], [4, 0]].map(
      ([list, level], at) => paragraphXml(`p${at}`, inList(list!, level))).join('')
    expect(read(body)).toEqual(['1|0|p0', '1.1|1|p1', '1.2|1|p2', 'a|2|p3', '2|0|p4', '2.1|1|p5', '133|0|p6', '133.1|1|p7', '134|0|p8',
      '|0|p9'])
  })

  test('numbers by a style too, by one it is based on, and in digits where the law does', () => {
    const styled = (style: string) => `<w:pStyle w:val="${style}"/>`
    expect(read(paragraphXml('one', styled('Listed')) + paragraphXml('two', styled('Under')) + paragraphXml('', styled('Listed'))
      + paragraphXml('three', styled('Listed')) + paragraphXml('four', inList(5))
      + paragraphXml('plain', `${styled('Listed')}${inList(0)}`)))
      .toEqual(['I|0|one', '1.1|1|two', 'III|0|three', 'IV|0|four', '|0|plain'])
  })

  test('is read with what was put in, without what was taken out, hidden, or stands below', () => {
    const body = `<w:p><w:ins>${run('new ')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>
      <w:moveFrom>${run('moved')}</w:moveFrom>${run('words')}${run('secret', '<w:vanish/>')}${run('seen', '<w:vanish w:val="0"/>')}
      ${run('also', '<w:rStyle w:val="Gone"/>')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('first ')}</w:p><w:p>${run('and last')}</w:p>
      <w:p>${run('a')}<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`
    expect(read(body)).toEqual(['|0|new wordsseen', '|0|first and last', '|0|a b\nc'])
  })

  test('is read through its tables, cell by cell, and once through boxes that are there twice', () => {
    const cell = (text: string) => `<w:tc>${paragraphXml(text)}</w:tc>`
    const box = (of: string) => `<mc:${of}><w:txbxContent>${paragraphXml('box')}</w:txbxContent></mc:${of}>`
    const found = readNumberedList(
      documentOf(`<w:tbl><w:tr>${cell('133.1 Ratify')}${cell('Supported')}</w:tr></w:tbl>
        <w:p><w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:r></w:p>`))
    expect(found.ok && found.value.map(({ number, text, isInTable }) => [number, text, isInTable])).toEqual(
      [['133.1', 'Ratify', true], ['', 'Supported', true], ['', 'box', false]])
  })

  test.each([
    ['12. Ratify the convention', '12', 'Ratify the convention'],
    ['133.45 Ensure that', '133.45', 'Ensure that'],
    ['133.45. Ensure that', '133.45', 'Ensure that'],
    ['(a) to ratify', 'a', 'to ratify'],
    ['iv) to ratify', 'iv', 'to ratify'],
    ['٣. التصديق', '3', 'التصديق'],
    ['๑๒. ให้สัตยาบัน', '12', 'ให้สัตยาบัน'],
    ['5、批准公約', '5', '批准公約'],
  ])('has numbers that were typed: %s', (text, number, rest) => expect(typedNumber(text)).toMatchObject({ number, text: rest }))

  test.each(['12 States recommended', '1.5 million workers', '2026 was', 'A worker', '12.', '3.5% of all', 'I came'])(
    'does not take for a number: %s', (text) => {
    expect(typedNumber(text)).toBeNull()
  })

  test('counts in letters and Roman numbers', () => {
    expect([[27, 'lowerLetter'], [4, 'lowerRoman'], [1999, 'upperRoman'], [3, 'upperLetter'], [7, 'decimalZero']].map(
      ([number, as]) => counted(number as number, as as never)))
      .toEqual(['aa', 'iv', 'MCMXCIX', 'C', '07'])
  })

  test('is told from what is none, and any bytes are answered', () => {
    const why = (bytes: Uint8Array) => { const found = readNumberedList(bytes); return found.ok ? 'read' : found.refusal.why }
    expect([workbookOf({ sheets: { a: '' } }), zipOf({ mimetype: 'x', 'content.xml': '' }), new TextEncoder().encode('hello'),
      documentOf('<w:p>')].map(why))
      .toEqual(['is-workbook', 'is-open-document', 'is-unknown', 'markup-broken'])
    const good = paragraphXml('one', inList(1)) + paragraphXml('two', inList(1, 1))
    fc.assert(fc.property(fc.nat(good.length), fc.string({ maxLength: 10 }),
      (at, put) => read(good.slice(0, at) + put + good.slice(at + put.length)) !== undefined), { numRuns: 80 })
    fc.assert(fc.property(fc.nat(numbering.length), fc.string({ maxLength: 10 }), (at, put) =>
      readNumberedList(documentOf(good, { numbering: numbering.slice(0, at) + put + numbering.slice(at + put.length), styles })).ok),
        { numRuns: 80 })
  })
})
