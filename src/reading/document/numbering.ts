// How a document numbers its paragraphs: the lists that it defines, and a count that goes on from paragraph to paragraph.
import { readMarkup, type Attributes } from '../xml.ts'
import { counted, countingOf, type Counting } from './count.ts'

/** `restart` is the level after which it begins anew (0: never); null: after every level above it. */
type Level = {
  readonly start: number; readonly counting: Counting; readonly pattern: string; readonly restart: number | null; readonly isLegal: boolean
}
type Levels = ReadonlyMap<number, Level>
type List = { readonly levels: Levels; readonly abstract: string; readonly starts: ReadonlyMap<number, number> }
/** By the number of a list as paragraphs name it. */
export type Lists = ReadonlyMap<string, List>
type Abstract = { levels: Map<number, Level>; styleLink: string; linkedStyle: string }
type Numbered = { abstract: string; starts: Map<number, number>; levels: Map<number, Level> }

const noLevel: Level = { start: 1, counting: 'decimal', pattern: '', restart: null, isLegal: false }
const mostLists = 20_000
const lastLevel = 8

/** `linked` gives the number of the list that a style names. What does not parse numbers nothing. */
export function listsIn(bytes: Uint8Array | null, linked: (style: string) => string | null): Lists {
  const abstracts = new Map<string, Abstract>()
  const numbered = new Map<string, Numbered>()
  if (bytes === null || !readMarkup(bytes, 'numbering', reader(abstracts, numbered)).ok) return new Map()
  const lists = new Map<string, List>()
  for (const [id, { abstract, starts, levels }] of numbered) {
    const own = abstracts.get(abstract)
    // A list may say no more than: as that style numbers.
    const through = own && own.levels.size === 0 && own.linkedStyle !== '' ? numbered.get(linked(own.linkedStyle) ?? '')?.abstract
      : undefined
    const used = through ?? abstract
    lists.set(id, { abstract: used, starts, levels: new Map([...(abstracts.get(used)?.levels ?? []), ...levels]) })
  }
  return lists
}

function reader(abstracts: Map<string, Abstract>, numbered: Map<string, Numbered>) {
  let abstract: Abstract | null = null
  let list: Numbered | null = null
  let [level, override] = [-1, -1]
  return (token: { readonly kind: string; readonly name?: string; readonly attributes?: Attributes }) => {
    if (token.kind === 'text') return
    if (token.kind === 'close') {
      if (token.name === 'abstractNum') abstract = null
      if (token.name === 'num') list = null
      if (token.name === 'lvl') level = -1
      return
    }
    const attributes = token.attributes!
    const value = attributes.get('val') ?? ''
    const into = abstract?.levels ?? list?.levels
    const change = (part: Partial<Level>) => into !== undefined && level >= 0
      && into.set(level, { ...(into.get(level) ?? noLevel), ...part })
    switch (token.name) {
      case 'abstractNum':
        abstract = { levels: new Map(), styleLink: '', linkedStyle: '' }
        if (abstracts.size < mostLists) abstracts.set(attributes.get('abstractNumId') ?? '', abstract)
        break
      case 'num':
        list = { abstract: '', starts: new Map(), levels: new Map() }
        if (numbered.size < mostLists) numbered.set(attributes.get('numId') ?? '', list)
        break
      case 'abstractNumId': if (list) list.abstract = value; break
      case 'numStyleLink': if (abstract) abstract.linkedStyle = value; break
      case 'lvlOverride': override = levelOf(attributes.get('ilvl')); break
      case 'startOverride': if (list && override >= 0) list.starts.set(override, startOf(value)); break
      case 'lvl': level = levelOf(attributes.get('ilvl')); change({}); break
      case 'start': change({ start: startOf(value) }); break
      case 'numFmt': change({ counting: countingOf(value) }); break
      case 'lvlText': change({ pattern: value.slice(0, 100) }); break
      case 'lvlRestart': change({ restart: startOf(value) }); break
      case 'isLgl': change({ isLegal: value !== '0' && value !== 'false' }); break
    }
  }
}

export function levelOf(written: string | undefined): number {
  const level = Number(written ?? 0)
  return Number.isInteger(level) && level >= 0 && level <= lastLevel ? level : 0
}

function startOf(written: string): number {
  const start = Number(written)
  return Number.isInteger(start) && start >= 0 && start <= 1_000_000 ? start : 1
}

/** Counts on: gives the number that a paragraph of this list and level bears, '' for a bullet or a list that is not there. */
export function counter(lists: Lists): (list: string, level: number) => string {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return (id, at) => {
    const list = lists.get(id)
    const level = list?.levels.get(at)
    if (list === undefined || level === undefined) return ''
    // Lists of one definition count on together, until one says where it starts.
    const known = counts.get(list.abstract) ?? []
    counts.set(list.abstract, known)
    if (!begun.has(id)) {
      begun.add(id)
      for (const each of list.starts.keys()) delete known[each]
    }
    known[at] = known[at] === undefined ? (list.starts.get(at) ?? level.start) : known[at] + 1
    for (let below = at + 1; below <= lastLevel; below += 1) {
      const restart = list.levels.get(below)?.restart ?? null
      if (restart === null || (restart > 0 && at < restart)) delete known[below]
    }
    return written(list, level, known)
  }
}

function written({ levels, starts }: List, level: Level, counts: readonly (number | undefined)[]): string {
  if (level.counting === 'bullet' || level.counting === 'none') return ''
  return level.pattern.replace(/%([1-9])/g, (_, place: string) => {
    const of = Number(place) - 1
    const each = levels.get(of) ?? noLevel
    return counted(counts[of] ?? starts.get(of) ?? each.start, level.isLegal ? 'decimal' : each.counting)
  }).trim()
}
