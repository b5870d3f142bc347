// What is typed and chosen about a list, and the plan that comes of it.
import { periodOf } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { KeptAuthority } from '#domain/authority-rules.ts'
import { guessedMapping, headingRow, type Mapping } from '#domain/importing/columns.ts'
import { isWebLink } from '#domain/importing/cells.ts'
import { numberIn } from '#domain/importing/drafts.ts'
import type { ImportPlan, KnownHere, ListKind, ListRow } from '#domain/importing/plan.ts'
import type { Response } from '#domain/importing/responses.ts'
import type { Order } from '#domain/importing/typed-day.ts'
import { tidy } from '../../texts.ts'
import { linkFrom } from '../links.ts'
import type { DeskRecord } from '../with-waiting.ts'
import type { ListPart } from './list-in.ts'

export type ListForm = {
  readonly part: number
  /** Counted from 0; -1 for none. */
  readonly heading: number
  readonly kind: ListKind | ''
  readonly mapping: Mapping
  readonly name: string
  readonly publisher: string
  readonly link: string
  readonly lang: string
  readonly order: Order
  readonly addressee: Id | ''
  readonly demand: Id | ''
  readonly raiser: string
  readonly date: string
  readonly answered: string
  readonly responses: ReadonlyMap<string, Response>
  readonly addressees: ReadonlyMap<string, Id>
}
export type ListProblem = 'kind-missing-list' | 'source-missing-list'

export function newListForm(parts: readonly ListPart[], lang: string): ListForm {
  const part = Math.max(0, parts.findIndex(({ isHidden }) => !isHidden))
  return withPart({
    part, heading: -1, kind: '', mapping: {}, name: '', publisher: '', link: '', lang, order: 'unknown', addressee: '', demand: '',
      raiser: '',
    date: '', answered: '', responses: new Map(), addressees: new Map(),
  }, parts, part)
}

/** Paragraphs have no headings: their number and their text are two columns. */
export function withPart(form: ListForm, parts: readonly ListPart[], part: number): ListForm {
  const { name, rows } = parts[part]!
  if (name === null) return { ...form, part, heading: -1, mapping: { number: 0, text: 1 } }
  return withHeading({ ...form, part }, rows, headingRow(rows.slice(0, 20).map(({ cells }) => cells)))
}

export function withHeading(form: ListForm, rows: readonly ListRow[], heading: number): ListForm {
  return { ...form, heading, mapping: heading === -1 ? {} : guessedMapping(rows[heading]?.cells ?? []) }
}

export function listProblems(form: ListForm): readonly ListProblem[] {
  const isSourceMissing = tidy(form.name) === '' || tidy(form.publisher) === '' || !isWebLink(linkFrom(form.link) ?? '')
  return [...(form.kind === '' ? ['kind-missing-list' as const] : []), ...(isSourceMissing ? ['source-missing-list' as const] : [])]
}

/** Only of a form in which nothing is to be mended. */
export function planOf(form: ListForm, note: string, noteLang: string): ImportPlan {
  return {
    kind: form.kind as ListKind, mapping: form.mapping, lang: form.lang, order: form.order,
    source: { publisher: tidy(form.publisher), title: tidy(form.name), date: null, lang: form.lang, link: linkFrom(form.link)! },
    date: periodOf(tidy(form.date)), answered: periodOf(tidy(form.answered)), addressee: form.addressee === '' ? null : form.addressee,
    raiser: tidy(form.raiser), place: '', demand: form.demand === '' ? null : form.demand, responses: form.responses,
    addressees: form.addressees, note: { text: note, lang: noteLang },
  }
}

/** What the rules of lists look at, out of the record as it is here. */
export function knownHere({ authorities, demands }: DeskRecord, today: string): KnownHere {
  return {
    authorities: authorities.map(({ id, name, place, code, kind }: KeptAuthority) => ({ id, name, place, code, kind })),
    demands: demands.map(({ demand: { id, code, addressees, title, text, notes }, events }) => ({
      id, code, addressees, title: title.text, text: text.text,
      numbers: [...notes, ...events].flatMap(({ sources }) => sources).map(numberIn).filter((one) => one !== null),
    })),
    today,
  }
}

export function rowsOf({ part, heading }: Pick<ListForm, 'part' | 'heading'>, parts: readonly ListPart[]): readonly ListRow[] {
  return parts[part]!.rows.slice(heading + 1)
}
