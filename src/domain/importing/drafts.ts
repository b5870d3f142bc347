// From rows to what would be published: demands named from public sources with what was answered, or words beside demands that are here.
import { firstDay, lastDay, type Period } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { DemandDraft } from '../demand-rules.ts'
import type { Event, Source } from '../event.ts'
import { readRow, shortened, type ReadRow } from './cells.ts'
import type { Field } from './columns.ts'
import { folded } from './folded.ts'
import type { ImportPlan, KnownDemand, KnownHere, ListRow, Problem, RowProblem } from './plan.ts'

/** One row that can be published: a demand of its own with its events, or events on demands that are here. */
export type Ready = { readonly place: number; readonly text: string; readonly demand: DemandDraft | null; readonly events: readonly Event[
  ] }
export type DryRun = { readonly ready: readonly Ready[]; readonly problems: readonly Problem[]; readonly empty: number }
/** Ids and codes are made where chance is. */
export type Fresh = { readonly id: () => Id; readonly code: () => string }

const longestTitle = 300
const longestWords = 4_000

/** Exactly what would be published, and every row that cannot be, with all that is wrong in it. Empty rows are counted and passed over. */
export function dryRun(rows: readonly ListRow[], plan: ImportPlan, here: KnownHere, fresh: Fresh): DryRun {
  const find = finder(here.demands)
  const ready: Ready[] = []
  const problems: Problem[] = []
  let empty = 0
  for (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === '')) {
      empty += 1
      continue
    }
    const { read, problems: own } = readRow(row, plan, here)
    const whole = [...own, ...missing(read, plan, find).filter(
      (one) => !own.some(({ column }) => column !== null && column === one.column))]
    if (whole.length === 0) ready.push(draftOf(read, plan, here, find, fresh))
    else problems.push(...whole)
  }
  return { ready, problems, empty }
}

/** What the row does not say, and nothing says for all rows. */
function missing(read: ReadRow, plan: ImportPlan, find: Find): readonly Problem[] {
  const { kind, mapping } = plan
  const isNew = kind === 'raised' || kind === 'recommended'
  const isAnswered = kind === 'answers' || (isNew && read.response !== 'pending')
  const found = isNew ? null : find(read, plan)
  const isKnown = found !== null && typeof found !== 'string'
  const checks: readonly (readonly [boolean, RowProblem, Field, (string | undefined)?])[] = [
    [kind !== 'answers' && read.text === '', 'text-missing', 'text'],
    [kind !== 'answers' && read.raisers.length === 0, 'recommender-missing', 'recommender'],
    [isNew && read.addressee === null, 'addressee-missing', 'addressee'],
    [kind === 'answers' && read.response === 'pending', 'response-missing', 'response'],
    [isAnswered && read.answered === null, 'date-missing', 'answered'],
    [kind === 'beside' && read.date === null, 'date-missing', 'date'],
    [isAnswered && isBefore(read.answered, read.date), 'answered-before', 'answered', read.answered?.date],
    [typeof found === 'string', typeof found === 'string' ? found : 'demand-unknown', 'demand', read.demand || read.number],
    [kind === 'answers' && isKnown && speaker(read, found) === null, 'not-asked-of', 'addressee'],
  ]
  return checks.flatMap(([is, why, field, what = '']) => (is ? [{ place: read.place, column: mapping[field] ?? null, why, what }] : []))
}

function isBefore(answered: Period | null, date: Period | null): boolean {
  return answered !== null && date !== null && lastDay(answered) < firstDay(date)
}

/** Only of a row in which nothing is missing. */
function draftOf(read: ReadRow, plan: ImportPlan, here: KnownHere, find: Find, fresh: Fresh): Ready {
  const name = (id: Id) => here.authorities.find((one) => one.id === id)!.name
  if (plan.kind === 'raised' || plan.kind === 'recommended') {
    const demand = demandFrom(read, plan, fresh)
    const raised = read.date === null ? [] : [raisedEvent(read, demand, fresh)]
    const answered = read.response === 'pending' ? [] : [answerEvent(read, demand.id, read.addressee!, name(read.addressee!), fresh)]
    return { place: read.place, text: read.text, demand, events: [...raised, ...answered] }
  }
  const found = find(read, plan) as KnownDemand
  const by = plan.kind === 'beside' ? null : speaker(read, found)!
  const event = by === null ? besideEvent(read, found.id, fresh) : answerEvent(read, found.id, by, name(by), fresh)
  return { place: read.place, text: event.text, demand: null, events: [event] }
}

function demandFrom(read: ReadRow, plan: ImportPlan, fresh: Fresh): DemandDraft {
  const { lang } = read
  const isLong = read.text.length > longestTitle || read.text.includes('\n')
  const title = shortened(read.text.replaceAll('\n', ' '), longestTitle)
  return {
    id: fresh.id(), code: fresh.code(), title: { text: title, lang }, text: { text: isLong ? read.text : '', lang },
    howItCanBeDone: { text: '', lang }, translations: [], addressees: [read.addressee!], asks: [], places: [...new Set(read.places)],
    raisers: read.raisers.map((name) => ({ id: fresh.id(), name, organisation: null })), objectives: [], frameworks: [],
    notes: [{ ...plan.note, sources: [read.source] }, ...(read.issue === '' ? [] : [{ text: read.issue, lang, sources: [] }])],
    fromPublicSources: true,
  }
}

function common(read: ReadRow, demand: Id, fresh: Fresh) {
  return {
    id: fresh.id(), demand, concerns: [], asks: [], lang: read.lang, translations: [], quote: null, amounts: [], ownWitness: false,
    unverified: null, sources: [read.source] as readonly Source[],
  }
}

/** Said in public: silence is not counted from it, since nobody here knows what was handed over to whom. */
function raisedEvent(read: ReadRow, demand: DemandDraft, fresh: Fresh): Event {
  const actor = { name: shortened(read.raisers.join(', '), 200), as: { role: 'raiser', raiser: demand.raisers[0]!.id } } as const
  const delivery = { how: 'said-in-public', to: [...demand.addressees], where: '', receivedBy: '' } as const
  return { ...common(read, demand.id, fresh), kind: 'demand', effect: 'raises', when: read.date!, actor,
    text: shortened(read.text, longestWords), delivery }
}

/** In the words of the list; what they do follows from the word of response alone. */
function answerEvent(read: ReadRow, demand: Id, authority: Id, name: string, fresh: Fresh): Event {
  const actor = { name, as: { role: 'authority', authority } } as const
  return {
    ...common(read, demand, fresh), kind: 'answer', effect: read.response as Exclude<ReadRow['response'], 'pending'>, when: read.answered!,
    actor, text: read.reply,
  }
}

/** It changes nothing in how the demand stands: a recommendation is nobody's answer, and a response to it answers the recommendation. */
function besideEvent(read: ReadRow, demand: Id, fresh: Fresh): Event {
  const actor = { name: shortened(read.raisers.join(', '), 200), as: { role: 'other' } } as const
  const text = shortened(read.reply === '' ? read.text : `${read.text}\n${read.reply}`, longestWords)
  return { ...common(read, demand, fresh), kind: 'context', effect: 'none', when: read.date!, actor, text }
}

/** Who answers: whom the row names where that one was asked, or the only one who was. */
function speaker(read: ReadRow, { addressees }: KnownDemand): Id | null {
  if (read.addressee !== null) return addressees.includes(read.addressee) ? read.addressee : null
  return addressees.length === 1 ? addressees[0]! : null
}

type Find = (read: ReadRow, plan: ImportPlan) => KnownDemand | 'demand-unknown' | 'demand-several'

/** By its code or address, by the number of a paragraph, by the same words; else the one that was chosen for all. */
function finder(demands: readonly KnownDemand[]): Find {
  const byCode = Map.groupBy(demands, ({ code }) => code.toLowerCase())
  const byNumber = Map.groupBy(demands.flatMap((one) => one.numbers.map((number) => ({ number, one }))), ({ number }) => number)
  const words = demands.flatMap((one) => [one.title, one.text].map((text) => ({ text: folded(text), one }))).filter(
    ({ text }) => text !== '')
  const byWords = Map.groupBy(words, ({ text }) => text)
  const byId = new Map(demands.map((one) => [one.id, one]))
  return (read, { demand }) => {
    const code = read.demand.split('/').at(-1)!.toLowerCase()
    const found = code !== '' ? (byCode.get(code) ?? [])
      : (byNumber.get(read.number) ?? byWords.get(folded(read.text)) ?? []).map(({ one }) => one)
    const unique = [...new Set(found)]
    if (unique.length > 1) return 'demand-several'
    return unique[0] ?? (code === '' && demand !== null ? byId.get(demand) : undefined) ?? 'demand-unknown'
  }
}

/** The number under which a source has it, as `dryRun` writes it: the last part of its title. */
export function numberIn({ title }: Pick<Source, 'title'>): string | null {
  return /, (\p{Nd}[\p{Nd}.]*[a-z]?)$/u.exec(title)?.[1] ?? null
}
