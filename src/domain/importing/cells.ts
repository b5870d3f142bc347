// What one row says, cell by cell, read as the plan has it; what cannot be read is listed with its place.
import { firstDay, type Period } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Source } from '../event.ts'
import type { Field } from './columns.ts'
import { folded } from './folded.ts'
import type { ImportPlan, KnownHere, ListRow, Problem, RowProblem } from './plan.ts'
import { responseOf, type Response } from './responses.ts'
import { typedDay } from './typed-day.ts'

export type ReadRow = {
  readonly place: number
  readonly text: string
  readonly raisers: readonly string[]
  readonly response: Response
  /** As it stands in the row, with what it says at length. */
  readonly reply: string
  readonly number: string
  readonly addressee: Id | null
  readonly date: Period | null
  readonly answered: Period | null
  readonly issue: string
  readonly places: readonly string[]
  readonly lang: string
  readonly source: Source
  readonly demand: string
}

/** Longest text of a demand, of a name, of an issue, of a title of a source. */
const most = { text: 6_000, name: 200, issue: 1_000, title: 400, reply: 3_000, place: 120, raisers: 60 } as const

/** The row, and what is wrong in it: it is read on past the first fault, so that all are listed at once. */
export function readRow(row: ListRow, plan: ImportPlan, here: KnownHere): {
  readonly read: ReadRow; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const at = (field: Field) => tidied(row.cells[plan.mapping[field] ?? -1] ?? '')
  const wrong = (field: Field, why: RowProblem) => {
    problems.push({ place: row.place, column: plan.mapping[field] ?? null, why, what: at(field).slice(0, 200) })
  }
  const own = plan.mapping.recommender === undefined && plan.kind === 'recommended' ? namedAtEnd(at('text'))
    : { text: at('text'), names: [] }
  const raisers = own.names.length > 0 ? own.names : namesIn(at('recommender') || plan.raiser)
  // Of what stands beside as context, nothing follows from its words.
  const response = plan.kind === 'beside' ? 'pending' : responseOf(at('response'), plan.responses)
  if (response === null) wrong('response', 'response-unknown')
  const lang = at('language') || plan.lang
  if (!isLang(lang)) wrong('language', 'language-unknown')
  if (own.text.length > most.text) wrong('text', 'text-too-long')
  if (raisers.length > most.raisers || raisers.some((name) => name.length > most.name)) wrong('recommender', 'recommender-too-long')
  const day = (field: 'date' | 'answered') => dayIn(at(field), field, plan, here, wrong)
  const read: ReadRow = {
    place: row.place, text: own.text, raisers, response: response ?? 'pending', lang: isLang(lang) ? lang : plan.lang,
    reply: shortened([at('response'), at('reply')].filter((part) => part !== '').join(': '), most.reply), number: at('number').slice(0, 40),
    addressee: addresseeIn(at('addressee'), plan, here, wrong), date: day('date') ?? plan.date, answered: day('answered') ?? plan.answered,
    issue: shortened(at('issue'), most.issue), places: placesIn(at('place') || plan.place), demand: at('demand'),
    source: sourceOf(plan, at('session'), at('number'), at('link'), () => wrong('link', 'link-wrong')),
  }
  return { read, problems }
}

type Wrong = (field: Field, why: RowProblem) => void

function dayIn(typed: string, field: 'date' | 'answered', { order }: ImportPlan, { today }: KnownHere, wrong: Wrong): Period | null {
  if (typed === '') return null
  const day = typedDay(typed, order)
  if (day === null) wrong(field, 'date-unknown')
  if (day === 'ambiguous') wrong(field, 'date-ambiguous')
  if (day === null || day === 'ambiguous') return null
  if (firstDay(day) > today) wrong(field, 'date-ahead')
  return day
}

/** By its name, its code, or the place of a whole government; what the person said of a name comes first. */
function addresseeIn(typed: string, plan: ImportPlan, { authorities }: KnownHere, wrong: Wrong): Id | null {
  if (typed === '') return plan.addressee
  const word = folded(typed)
  const said = plan.addressees.get(word)
  if (said !== undefined) return said
  const named = authorities.filter((one) => folded(one.name) === word || one.code === typed)
  const found = named.length > 0 ? named : authorities.filter((one) => one.kind === 'government' && folded(one.place) === word)
  if (found.length !== 1) wrong('addressee', 'addressee-unknown')
  return found.length === 1 ? found[0]!.id : null
}

function sourceOf({ source }: ImportPlan, session: string, number: string, link: string, wrong: () => void): Source {
  const title = [source.title, session, number].filter((part) => part !== '').join(', ')
  if (link !== '' && !isWebLink(link)) wrong()
  return { ...source, title: shortened(title, most.title), link: isWebLink(link) ? link : source.link, accessed: null, archive: null }
}

/** 'Ratify the convention (Philippines; Indonesia);': reports name who recommended at the end. */
function namedAtEnd(text: string): { readonly text: string; readonly names: readonly string[] } {
  const [, words, names] = /^([\s\S]+?)\s*[((]([^()()]{2,400})[))]\s*[;.;。]?$/u.exec(text) ?? []
  return words === undefined || names === undefined ? { text, names: [] } : { text: words, names: namesIn(names) }
}

function namesIn(typed: string): readonly string[] {
  return [...new Set(typed.split(/[;;؛\n]/).map((name) => name.trim()).filter((name) => name !== ''))]
}

function placesIn(typed: string): readonly string[] {
  return namesIn(typed).map((place) => place.slice(0, most.place).trim()).slice(0, 20)
}

export function isWebLink(text: string): boolean {
  return text.length <= 2_000 && /^https?:\/\/[^\s/@]+(?:[/?#]\S*)?$/i.test(text)
}

function isLang(text: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(text)
}

/** As texts are kept: composed letters, none that cannot be seen, nothing before or after. */
export function tidied(text: string): string {
  const whole = text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n')
  // oxlint-disable-next-line no-control-regex -- these are what is meant
  return whole.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, ' ').replace(/ {2,}/g, ' ').trim()
}

/** Cut between two words, and marked as cut. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1).toWellFormed().replaceAll('\ufffd', '')
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trim()}…`
}
