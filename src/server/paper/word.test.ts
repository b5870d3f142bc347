// What a word processor reads in our documents: numbered paragraphs, footnotes, languages, directions, and nothing smuggled in.
import fc from 'fast-check'
import { every, partsOf, wordsOf, xmlOf, type Node } from '#tests/word-file.ts'
import { describe, expect, it } from 'vitest'
import { cleanText, isOpenable } from './clean-text.ts'
import type { Block, Paper } from './paper.ts'
import { wordOf } from './word.ts'

const block = (text: string, lang: string, notes: Block['notes'] = []): Block => ({ kind: 'numbered', lang, runs: [{ text, lang }], notes })
const paper = (lang: Paper['lang'], blocks: readonly Block[]): Paper => ({ lang, title: 'A paper', blocks })

async function read(of: Paper): Promise<{ body: Node; notes: Node; parts: ReadonlyMap<string, Node> }> {
  const files = [...partsOf(await wordOf(of))].filter(([name]) => /\.(xml|rels)$/.test(name))
  const parts = new Map(files.map(([name, text]) => [name, xmlOf(text)]))
  return { body: parts.get('word/document.xml')!, notes: parts.get('word/footnotes.xml')!, parts }
}
const note = (link: string) => [{ text: 'Publisher', lang: '' }, { text: link, lang: '', link }]
const valuesOf = (node: Node, name: string, key: string) => every(node, name).map(({ attributes }) => attributes[key])

describe('a document', () => {
  it('numbers its paragraphs and holds each source as a footnote that is pointed to once', async () => {
    const notes = [note('https://a.example/?x=1&y="<'), note('https://b.example/1')]
    const blocks = [block('One', 'en', notes), block('Two', 'en', [note('https://c.example/')])]
    const { body, notes: foot, parts } = await read(paper('en', blocks))
    expect(every(body, 'w:numPr')).toHaveLength(2)
    expect(valuesOf(body, 'w:footnoteReference', 'w:id')).toEqual(['1', '2', '3'])
    const own = every(foot, 'w:footnote').filter(({ attributes }) => !attributes['w:type'])
    expect(own.map(({ attributes }) => attributes['w:id'])).toEqual(['1', '2', '3'])
    expect(wordsOf(own[0]!)).toContain('https://a.example/?x=1&y="<')
    const links = every(parts.get('word/_rels/footnotes.xml.rels')!, 'Relationship').map(({ attributes }) => attributes['Target'])
    expect(links).toEqual(['https://b.example/1', 'https://c.example/'])
  })

  it('says of each text its language, of Arabic that it runs from the right, of Chinese its letters', async () => {
    const arabic = await read(paper('ar', [block('أجر يكفي', 'ar'), block('A living wage', 'en')]))
    const [first, second] = every(arabic.body, 'w:p')
    const flags = (of: Node | undefined) => [every(of!, 'w:bidi').length, every(of!, 'w:rtl').length]
    expect([flags(first), valuesOf(first!, 'w:lang', 'w:bidi')]).toEqual([[1, 1], ['ar-SA']])
    expect([flags(second), valuesOf(second!, 'w:lang', 'w:val')]).toEqual([[0, 0], ['en-GB']])
    const chinese = await read(paper('zh-Hant', [block('足以維生的工資', 'zh-Hant')]))
    const [only] = every(chinese.body, 'w:p')
    const letters = ['w:rFonts', 'w:lang'].flatMap((name) => valuesOf(only!, name, 'w:eastAsia'))
    expect(letters).toEqual(['Microsoft JhengHei', 'zh-TW'])
  })

  it('keeps a name that runs against its paragraph together, with marks and no isolates', async () => {
    const { body } = await read(paper('ar', [block('رفض \u2068Labour (HK)\u2069 هذا', 'ar')]))
    const runs = every(body, 'w:r').map((run) => [wordsOf(run), every(run, 'w:rtl').length])
    expect(runs).toEqual([['رفض ', 1], ['\u200F\u200ELabour (HK)\u200E\u200F', 0], [' هذا', 1]])
  })

  it('gives every height of lines as so many times its letters, so that a title of two lines does not overlap', async () => {
    const { parts } = await read(paper('en', [block('One', 'en')]))
    const spaced = every(parts.get('word/styles.xml')!, 'w:spacing').filter(({ attributes }) => attributes['w:line'] !== undefined)
    expect(spaced.length).toBeGreaterThan(3)
    expect(spaced.map(({ attributes }) => attributes['w:lineRule'])).toEqual(spaced.map(() => 'auto'))
  })

  it('is well-formed whatever anybody wrote, and shows it as words', async () => {
    const attack = ']]></w:t></w:r><w:r><w:t>&amp; <!-- \u0000\u0008\u001B \uD800 \uFFFE \u202Eevil\u2066 "\' {PAGE} =1+1'
    const runs = [{ text: attack, lang: attack, link: 'javascript:alert(1)' }]
    const bad: Block = { kind: 'plain', lang: attack, runs, notes: [[{ text: attack, lang: 'en' }]] }
    const { body, notes, parts } = await read({ lang: 'en', title: attack, blocks: [bad, { ...bad, kind: 'title' }] })
    const shown = ']]></w:t></w:r><w:r><w:t>&amp; <!-- \uFFFD evil "\' {PAGE} =1+1'
    expect(wordsOf(every(body, 'w:p')[0]!)).toBe(shown)
    expect(wordsOf(notes)).toContain(shown)
    expect(JSON.stringify([...parts])).not.toContain('javascript')
    expect(every(body, 'w:lang')).toEqual([])
    expect(valuesOf(parts.get('word/_rels/document.xml.rels')!, 'Relationship', 'TargetMode').filter((mode) => mode)).toEqual([])
  })

  it('is well-formed for any text', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      const { body } = await read(paper('en', [block(text, 'en')]))
      expect(wordsOf(body).replaceAll(/[\u200E\u200F]/g, '')).toBe(cleanText(text).replaceAll(/[\u200E\u200F]/g, ''))
    }), { numRuns: 60 })
  })
})

it('opens only addresses of the web', () => {
  expect(['https://a.example/b?c=d', 'http://a.example'].every(isOpenable)).toBe(true)
  const others = ['javascript:1', 'file:///etc/passwd', 'https://a b', '\\\\host\\share', 'mailto:a@b', `https://${'a'.repeat(2_000)}`]
  expect(others.some(isOpenable)).toBe(false)
})
