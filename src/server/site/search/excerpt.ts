// Where in a demand the words were found: the text that holds most of them, cut short around the first, with what was found marked.
import type { Text } from '#domain/demand.ts'
import type { Recorded } from '#domain/event.ts'
import { wordsIn, type Word } from '../../search/words-in.ts'
import { chosenText } from '../told.tsx'
import type { Stood, View } from '../view.ts'
import { titleIn } from '../demand-list.tsx'

export type Part = { readonly text: string; readonly isFound: boolean }
type Place =
  | { readonly in: 'title' | 'text' | 'how' | 'asks' | 'names' | 'notes' }
  | { readonly in: 'event'; readonly event: Recorded }
export type Excerpt = Place & { readonly lang: string | null; readonly parts: readonly Part[] }

type Candidate = Place & { readonly lang: string | null; readonly text: string }
type Meant = ReadonlyMap<string, number>

/** So many events of one demand are looked through; what stands further back is found, and not shown. */
const mostEvents = 100
const [lettersBefore, lettersAfter] = [60, 140]

/** A text with each word in it that was meant. */
export function marked(text: string, meant: Meant): readonly Part[] {
  return partsOf(text, found(text, meant), 0, text.length)
}

/** Null when the words stand in the title that is shown, and nowhere else. */
export function excerptOf(view: View, stood: Stood, meant: Meant): Excerpt | null {
  if (meant.size === 0) return null
  let best: { readonly candidate: Candidate; readonly many: number } | null = null
  for (const candidate of candidates(view, stood)) {
    const many = new Set(found(candidate.text, meant).map(({ word }) => meant.get(word))).size
    if (many > (best?.many ?? 0)) best = { candidate, many }
  }
  return best && { ...best.candidate, parts: cutShort(best.candidate.text, meant) }
}

/** What the reader can read first; then events, the newest first; then the same in other languages. */
function candidates(view: View, stood: Stood): readonly Candidate[] {
  const told = stood.told.filter(({ retracted }) => retracted === null).toReversed().slice(0, mostEvents)
  return [
    ...ownTexts(view, stood),
    ...told.map((event) => inEvent(event, chosenText(view.visit.lang, event, event.translations))),
    ...elsewhere(view, stood),
    ...told.flatMap((event) => [
      ...[event, ...event.translations, ...(event.quote ? [event.quote] : [])].map((each) => inEvent(event, each)),
      inEvent(event, { text: event.actor.name, lang: null }),
      ...event.sources.map(({ publisher, title, lang }) => inEvent(event, { text: `${publisher} · ${title}`, lang })),
    ]),
    ...told.flatMap((event) => disputing(stood, event).map((said) => inEvent(event, said))),
  ]
}

function ownTexts(view: View, { demand }: Stood): readonly Candidate[] {
  const own = (of: 'text' | 'how', written: Text): Candidate => {
    const { text, lang } = chosenText(view.visit.lang, written, demand.translations.filter((each) => each.of === of))
    return { in: of, text, lang }
  }
  const names = [...demand.raisers, ...demand.allies].map(({ name }) => name)
  return [
    own('text', demand.text), own('how', demand.howItCanBeDone), ...demand.asks.map(({ title }) => ({ in: 'asks', ...title }) as const),
    { in: 'names', lang: null, text: names.join(view.say('in-list')) },
    ...demand.notes.map(({ text, lang }) => ({ in: 'notes', text, lang }) as const),
  ]
}

function elsewhere(view: View, { demand }: Stood): readonly Candidate[] {
  const shown = titleIn(view, demand)
  const all: readonly Candidate[] = [
    { in: 'title', ...demand.title }, { in: 'text', ...demand.text }, { in: 'how', ...demand.howItCanBeDone },
    ...demand.translations.map(({ of, text, lang }) => ({ in: of, text, lang })),
  ]
  return all.filter(({ text }) => text !== shown.text)
}

/** What other sources say otherwise about it, and who they are. */
function disputing({ conflicts = [] }: Stood, { id }: Recorded): readonly { readonly text: string; readonly lang: string }[] {
  return conflicts.filter(({ event, retracted }) => event === id && retracted === null).map(({ text, lang, source: { publisher } }) => (
    { text: text === '' ? publisher : `${publisher} · ${text}`, lang }))
}

function inEvent(event: Recorded, { text, lang }: { readonly text: string; readonly lang: string | null }): Candidate {
  return { in: 'event', event, text, lang }
}

function found(text: string, meant: Meant): readonly Word[] {
  return wordsIn(text).filter(({ word }) => meant.has(word))
}

function cutShort(text: string, meant: Meant): readonly Part[] {
  const words = wordsIn(text)
  const first = words.find(({ word }) => meant.has(word))!
  const from = text.length <= lettersBefore + lettersAfter ? 0 : words.find((word) => word.from >= first.from - lettersBefore)!.from
  const isShort = text.length - from <= lettersBefore + lettersAfter
  const until = isShort ? text.length : words.findLast((word) => word.to <= Math.max(first.to, from + lettersBefore + lettersAfter))!.to
  const parts = partsOf(text, words.filter((word) => meant.has(word.word)), wholeFrom(words, from), until)
  const gap = { text: '…', isFound: false }
  return [...(from > 0 && words[0]!.from !== from ? [gap] : []), ...parts, ...(until < text.length ? [gap] : [])]
}

/** The text before its first word, as an opening bracket, belongs to it. */
function wholeFrom(words: readonly Word[], from: number): number {
  return words[0]!.from === from ? 0 : from
}

/** Pairs of signs overlap: what touches is marked as one. */
function partsOf(text: string, words: readonly Word[], from: number, until: number): readonly Part[] {
  const spans: { from: number; to: number }[] = []
  for (const word of words) {
    if (word.from < from || word.to > until) continue
    const last = spans.at(-1)
    if (last && word.from <= last.to) last.to = Math.max(last.to, word.to)
    else spans.push({ from: word.from, to: word.to })
  }
  let at = from
  const parts: Part[] = []
  for (const span of spans) {
    parts.push({ text: text.slice(at, span.from), isFound: false }, { text: text.slice(span.from, span.to), isFound: true })
    at = span.to
  }
  return [...parts, { text: text.slice(at, until), isFound: false }].filter((part) => part.text !== '')
}
