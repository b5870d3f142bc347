// Several demands on paper: all that is asked of an authority, what is demanded under a framework, or a selection; each with the two words.
import { isOnlyTold } from '#domain/demand-rules.ts'
import { frameworkOf } from '#domain/frameworks.ts'
import { paperWords } from '#words/paper.ts'
import type { Block, Paper, Run } from '../../paper/paper.ts'
import { newestFirst } from '../catalogue/catalogue.ts'
import { isOnRecordOn, type Entry } from '../catalogue/entry.ts'
import { titleIn } from '../demand-list.tsx'
import { headingOf, kickerOf } from '../framework.tsx'
import { authorityPath, demandPath, frameworkPath, homePath } from '../paths.ts'
import type { PublicRecord, Shelf } from '../record.ts'
import { viewOf, type Stood, type View, type Visit } from '../view.ts'
import { block, looked, named, opening, said, standingBlocks, waiting } from './blocks.ts'
import { twoWords } from './demand-paper.ts'

/** A document holds so many demands at the most. */
export const mostDemands = 100

type List = {
  readonly title: Run
  readonly path: string
  readonly entries: readonly Entry[]
  /** How many there are in all. */
  readonly all: number
  /** Whose standing is shown; the whole where it is nobody's alone. */
  readonly of?: string
}

/** Null where there is no such authority. */
export function authorityPaper(record: PublicRecord, code: string, visit: Visit): Paper | null {
  const authority = record.authorities.find((each) => each.code === code)
  if (authority === undefined) return null
  const { entries, all } = askedOfIt(record, code, visit)
  const title = { text: paperWords(visit.lang)('asked-of', { name: authority.name }), lang: visit.lang }
  return paperOf(record, visit, { title, path: authorityPath(visit.lang, code), entries, all, of: authority.id })
}

export function authorityPaperWants(shelf: Shelf, code: string, visit: Visit): readonly Entry[] {
  return askedOfIt(shelf, code, visit).entries
}

/** Null where there is no such framework. */
export function frameworkPaper(record: PublicRecord, code: string, visit: Visit): Paper | null {
  const framework = frameworkOf(code)
  if (framework === null) return null
  const view = viewOf(record, visit)
  const name = `${kickerOf(view, framework)}${view.say('colon')}${headingOf(visit.lang, code, framework).text}`
  const title = { text: paperWords(visit.lang)('under', { name }), lang: visit.lang }
  return paperOf(record, visit, { title, path: frameworkPath(visit.lang, code), ...under(record, code, visit) })
}

export function frameworkPaperWants(shelf: Shelf, code: string, visit: Visit): readonly Entry[] {
  return under(shelf, code, visit).entries
}

/** Those of the codes that are on record, in the order asked for. Null where there is none. */
export function selectionPaper(record: PublicRecord, codes: readonly string[], visit: Visit): Paper | null {
  const entries = selected(record, codes, visit)
  if (entries.length === 0) return null
  const title = { text: paperWords(visit.lang)('selection'), lang: visit.lang }
  return paperOf(record, visit, { title, path: homePath(visit.lang), entries, all: entries.length })
}

export function selected({ catalogue }: Shelf, codes: readonly string[], visit: Visit): readonly Entry[] {
  return codes.flatMap((code) => catalogue.byCode.get(code) ?? []).filter((entry) => isOnRecordOn(entry, visit))
}

/** 'D01,D10 D11': what somebody typed, each code once, no more than a document holds. */
export function codesIn(text: string): readonly string[] {
  const codes = text.slice(0, 4_000).split(/[\s,;،、，；]+/).filter((code) => /^[A-Za-z0-9][A-Za-z0-9-]{0,60}$/.test(code))
  return [...new Set(codes)].slice(0, mostDemands)
}

function askedOfIt({ authorities, catalogue }: Shelf, code: string, visit: Visit) {
  const id = authorities.find((each) => each.code === code)?.id
  return newest(catalogue.entries.filter(({ addressees }) => addressees.some(({ addressee }) => addressee === id)), visit)
}

function under({ catalogue }: Shelf, code: string, visit: Visit) {
  return newest(catalogue.entries.filter((entry) => entry.frameworks.includes(code)), visit)
}

function newest(found: readonly Entry[], visit: Visit) {
  const ordered = newestFirst(found, visit)
  return { entries: ordered.slice(0, mostDemands), all: ordered.length }
}

function paperOf(record: PublicRecord, visit: Visit, { title, path, entries, all, of }: List): Paper {
  const view = viewOf(record, visit)
  const say = paperWords(visit.lang)
  const stood = view.read(entries)
  const rest = { shown: String(entries.length), all: String(all), address: visit.address + path }
  return {
    lang: visit.lang,
    title: title.text,
    blocks: [
      ...opening(view, title, path, stood.some(({ demand }) => isOnlyTold(demand))),
      block(view, 'small', stood.length === 0 ? say('none-under') : view.say('authorities-demands', { n: all })),
      ...(entries.length < all ? [block(view, 'small', say('only-newest', rest))] : []),
      ...stood.flatMap((each) => oneDemand(view, each, of)),
    ],
  }
}

function oneDemand(view: View, stood: Stood, of: string | undefined): Block[] {
  const { demand, standing } = stood
  const title = titleIn(view, demand)
  const stand = standing.addressees.find(({ addressee }) => addressee === of) ?? standing
  const link = view.visit.address + demandPath(view.visit.lang, demand.code)
  const mark = title.from?.state === 'draft' ? [said(view, ` [${view.say('draft-translation')}]`, 'italic')] : []
  return [
    block(view, 'heading', [named(demand.code), { text: ` ${title.text}`, lang: title.lang }, ...mark], [], title.lang),
    ...standingBlocks(view, stood, stand),
    ...(stand === standing ? [] : waiting(view, stood, standing).filter((text) => !waiting(view, stood, stand).includes(text))
      .map((text) => block(view, 'plain', text))),
    block(view, 'plain', [said(view, `${looked(view, stood)} · `), { text: link, lang: '', link }]),
    ...twoWords(view, stood),
  ]
}
