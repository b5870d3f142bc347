// Writes a paper as a .docx: numbered paragraphs, real footnotes, each text in its language, with its letters and its direction.
import {
  AlignmentType, Document, ExternalHyperlink, Footer, FootnoteReferenceRun, HeadingLevel, LineRuleType, PageNumber, Packer, Paragraph,
  TextRun,
} from 'docx'
import { runsAgainst } from '#words/direction.ts'
import { directionOf } from '#words/languages.ts'
import { cleanText, isOpenable, piecesOf } from './clean-text.ts'
import { facesFor, isSlanted, languageFor } from './faces.ts'
import type { Block, Kind, Paper, Run } from './paper.ts'

type Options = Exclude<ConstructorParameters<typeof Paragraph>[0], string>
type Children = NonNullable<Options['children']>

/** Twentieths of a point: how far numbered paragraphs and what belongs to them stand in. */
const indent = 567
const numbers = 'numbers'
const looks: Readonly<Record<Kind, Options>> = {
  title: { heading: HeadingLevel.TITLE },
  heading: { heading: HeadingLevel.HEADING_1, keepNext: true },
  numbered: { numbering: { reference: numbers, level: 0 }, spacing: { after: 120 } },
  plain: { indent: { start: indent }, spacing: { after: 120 } },
  quote: { indent: { start: 2 * indent, end: indent }, spacing: { after: 120 } },
  small: { spacing: { after: 120 } },
}

/** The bytes of the document; the same paper always says the same. */
export async function wordOf(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { lang } = paper
  const notes: Paragraph[] = []
  const children = paper.blocks.map((block) => paragraphOf(block, lang, notes))
  const document = new Document({
    title: cleanText(paper.title),
    creator: 'Samasama',
    lastModifiedBy: 'Samasama',
    styles: stylesIn(lang),
    numbering: { config: [{ reference: numbers, levels: [numbering] }] },
    footnotes: Object.fromEntries(notes.map((note, at) => [at + 1, { children: [note] }])),
    sections: [{ properties: { page: { size: { width: 11_906, height: 16_838 } } }, footers: { default: pageNumbers() }, children }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const numbering = {
  level: 0, format: 'decimal', text: '%1.', alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { start: indent, hanging: indent } } },
} as const

function pageNumbers(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT] })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] })
}

function stylesIn(lang: string): NonNullable<ConstructorParameters<typeof Document>[0]['styles']> {
  const run = { font: facesFor(lang, lang), language: { value: 'en-GB', ...languageFor(lang) } }
  const heading = { ...run, bold: true, color: '000000' }
  return {
    default: {
      document: { run: { ...run, size: 22 }, paragraph: { spacing: lines(1.15) } },
      title: { run: { ...heading, size: 36 }, paragraph: { spacing: { after: 160, ...lines(1.15) } } },
      heading1: { run: { ...heading, size: 26 }, paragraph: { spacing: { before: 280, after: 120, ...lines(1.15) } } },
      footnoteText: { run: { ...run, size: 18 }, paragraph: { spacing: { after: 40, ...lines(1) } } },
      hyperlink: { run: { color: '1F4E79', underline: {} } },
    },
  }
}

/** As many times the height of its letters: without the rule some programs take the figure for points, and long titles overlap. */
function lines(times: number) {
  return { line: times * 240, lineRule: LineRuleType.AUTO }
}

/** Its footnotes are added to `notes`, where their places are their numbers. */
function paragraphOf(block: Block, page: string, notes: Paragraph[]): Paragraph {
  const references = block.notes.map((note) => {
    notes.push(new Paragraph({ ...direction(page), children: [new TextRun(' '), ...note.flatMap((run) => runsOf(run, page, page))] }))
    return notes.length
  })
  const marks = references.flatMap((number, at) => [...(at > 0 ? [raised(',')] : []), new FootnoteReferenceRun(number)])
  const children = [...block.runs.flatMap((run) => runsOf(run, block.lang, page, block.kind === 'small' ? 19 : undefined)), ...marks]
  return new Paragraph({ ...looks[block.kind], ...direction(block.lang), children })
}

function raised(text: string): TextRun {
  return new TextRun({ text, superScript: true })
}

function direction(lang: string): Pick<Options, 'bidirectional' | 'alignment'> {
  return directionOf(lang) === 'rtl' ? { bidirectional: true } : {}
}

function runsOf({ text, lang, look, link }: Run, around: string, page: string, size?: number): Children {
  const own = lang === '' ? around : lang
  const opens = link !== undefined && isOpenable(link)
  return piecesOf(text).flatMap((piece): Children => {
    const way = wayOf(piece.text, own)
    const outer = directionOf(around)
    const [before, after] = way === outer ? ['', ''] : [marks[outer] + marks[way], marks[way] + marks[outer]]
    const language = way === directionOf(own) && lang !== '' ? languageFor(lang) : undefined
    const written = (of: string) => new TextRun({
      text: of,
      ...(size !== undefined && { size }),
      ...(look === 'bold' && { bold: true }),
      ...(look === 'italic' && isSlanted(own) && { italics: true }),
      ...(opens && { style: 'Hyperlink' }),
      font: facesFor(own, page),
      ...(way === 'rtl' && { rightToLeft: true }),
      ...(language && { language }),
    })
    if (!opens) return [written(before + piece.text + after)]
    const linked = new ExternalHyperlink({ link, children: [written(piece.text)] })
    return before === '' ? [linked] : [new TextRun(before), linked, new TextRun(after)]
  })
}

/** Marks that nobody sees, around what runs the other way: a figure, a slash or a bracket beside it would else be taken along. */
const marks = { ltr: '\u200E', rtl: '\u200F' } as const

/** A name whose language nobody noted runs as its letters do; letters of both directions run as their language does. */
function wayOf(text: string, own: string): 'ltr' | 'rtl' {
  const way = directionOf(own)
  const other = way === 'rtl' ? 'ltr' : 'rtl'
  return runsAgainst(way, text) && !runsAgainst(other, text) ? other : way
}
