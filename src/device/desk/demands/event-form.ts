// What somebody fills in when she records an event, as it is typed; and the event that comes of it, or what is to be mended first.
import type { Day, Period } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Demand } from '#domain/demand.ts'
import type { Actor, Amount, Count, Delivery, Event, EventKind, Recorded, Source } from '#domain/event.ts'
import { decimalFrom } from '#wire/typed-decimal.ts'
import { tidy } from '../texts.ts'
import { linkFrom, publisherOf } from './links.ts'
import type { Speaker } from './speakers.ts'
import { noDate, readDate, type DateProblem, type TypedDate } from './typed-date.ts'

export type TypedSum = { readonly amount: string; readonly currency: string; readonly unit: Amount['unit']; readonly of: string }
export const noSum: TypedSum = { amount: '', currency: '', unit: 'month', of: '' }

export type EventForm = {
  readonly kind: EventKind
  readonly effect: string
  /** The value of a speaker; see ./speakers.ts. */
  readonly who: string
  /** As the source names them; empty: the name on the record. */
  readonly name: string
  readonly text: string
  readonly lang: string
  readonly when: TypedDate
  readonly link: string
  readonly ownWitness: boolean
  readonly publisher: string
  readonly sourceTitle: string
  readonly published: TypedDate
  readonly archive: string
  readonly quote: string
  readonly unverified: string
  readonly concerns: readonly Id[]
  readonly asks: readonly Id[]
  readonly how: '' | Delivery['how']
  readonly to: readonly Id[]
  readonly where: string
  readonly receivedBy: string
  readonly deadline: TypedDate
  readonly inForceFrom: TypedDate
  readonly inForceUntil: TypedDate
  readonly count: { readonly [K in keyof Count]: string }
  readonly replacedBy: Id | ''
  /** As many as there are; one that is empty is none. `of` tells several apart. */
  readonly sums: readonly TypedSum[]
  readonly translation: { readonly lang: string; readonly text: string; readonly state: 'draft' | 'checked' }
}

export type FormField = keyof EventForm
export type FormProblem = {
  readonly field: FormField
  readonly code: 'effect-missing' | 'who-missing' | 'name-missing' | 'text-missing' | 'when-missing' | 'link-wrong' | 'how-missing'
    | 'count-wrong' | 'replaced-by-missing' | 'sum-wrong' | DateProblem
}

/** `event` is there as soon as its standing can be told; it may go out only when nothing is to be mended. */
export type Filled = { readonly event: Event | null; readonly problems: readonly FormProblem[] }
export type Around = {
  readonly id: Id
  readonly demand: Demand
  readonly events: readonly Recorded[]
  readonly speakers: readonly Speaker[]
  readonly today: Day
  /** Who translates: the organisation, as the public pages name it. */
  readonly by: string
}

export function emptyForm(kind: EventKind, effect: string, who: string, lang: string): EventForm {
  const count = { met: '', partly: '', notMet: '', worse: '' }
  return {
    kind, effect, who, lang, name: '', text: '', when: noDate, link: '', ownWitness: false, publisher: '', sourceTitle: '',
    published: noDate, archive: '', quote: '', unverified: '', concerns: [], asks: [], how: '', to: [], where: '', receivedBy: '',
    deadline: noDate, inForceFrom: noDate, inForceUntil: noDate, count, replacedBy: '',
    sums: [noSum], translation: { lang: '', text: '', state: 'draft' },
  }
}

export function eventFrom(form: EventForm, around: Around): Filled {
  const problems = problemsOf(form, around)
  const when = dateIn(form.when)
  const actor = actorOf(form, around.speakers)
  const stopping: readonly FormField[] = ['effect', 'who', 'when', 'count', 'replacedBy', 'deadline', 'inForceFrom', 'inForceUntil', 'how']
  if (when === null || actor === null || problems.some(({ field }) => stopping.includes(field))) return { event: null, problems }
  return { event: { ...common(form, around, when, actor), ...ofKind(form) } as Event, problems }
}

function problemsOf(form: EventForm, { speakers }: Around): readonly FormProblem[] {
  const speaker = speakers.find(({ value }) => value === form.who)
  const checks: readonly (FormProblem | null)[] = [
    form.effect === '' ? { field: 'effect', code: 'effect-missing' } : null,
    speaker === undefined ? { field: 'who', code: 'who-missing' } : null,
    speaker?.name === null && tidy(form.name) === '' ? { field: 'name', code: 'name-missing' } : null,
    form.kind === 'verdict' && countIn(form) === null ? { field: 'count', code: 'count-wrong' } : null,
    tidy(form.text) === '' ? { field: 'text', code: 'text-missing' } : null,
    ...dateProblems(form),
    linkProblem('link', form.link),
    linkProblem('archive', form.archive),
    form.sums.some((sum) => sumIn(sum) === 'wrong') ? { field: 'sums', code: 'sum-wrong' } : null,
    form.kind === 'demand' && form.how === '' ? { field: 'how', code: 'how-missing' } : null,
    form.effect === 'replaced' && form.replacedBy === '' ? { field: 'replacedBy', code: 'replaced-by-missing' } : null,
  ]
  return checks.filter((each) => each !== null)
}

function dateProblems(form: EventForm): readonly (FormProblem | null)[] {
  const fields = ['when', 'published', 'deadline', 'inForceFrom', 'inForceUntil'] as const
  return fields.map((field) => {
    const read = readDate(form[field])
    if (typeof read === 'string') return { field, code: read }
    return field === 'when' && read === null ? { field, code: 'when-missing' } : null
  })
}

function linkProblem(field: 'link' | 'archive', typed: string): FormProblem | null {
  return typed.trim() !== '' && linkFrom(typed) === null ? { field, code: 'link-wrong' } : null
}

function common(form: EventForm, { id, demand, events, today, by }: Around, when: Period, actor: Actor) {
  const { lang, ownWitness, concerns, asks } = form
  const quote = tidy(form.quote)
  const translated = tidy(form.translation.text)
  const { lang: into, state } = form.translation
  return {
    id, demand: demand.id, when, actor, concerns: [...concerns], asks: [...asks], text: tidy(form.text), lang, ownWitness,
    quote: quote === '' ? null : { text: quote, lang },
    amounts: form.sums.map(sumIn).filter((sum) => sum !== null && sum !== 'wrong'),
    sources: sourcesIn(form, events, today),
    unverified: tidy(form.unverified) || null,
    translations: translated === '' || into === '' ? [] : [{ text: translated, lang: into, state, by }],
  }
}

function ofKind(form: EventForm): object {
  const { kind, effect } = form
  switch (kind) {
    case 'demand': return { kind, effect, delivery: deliveryIn(form) }
    case 'commitment': return { kind, effect, deadline: dateIn(form.deadline) }
    case 'law': case 'court': case 'implementation':
      return { kind, effect, inForceFrom: dateIn(form.inForceFrom), inForceUntil: dateIn(form.inForceUntil) }
    case 'verdict': return { kind, effect, count: countIn(form), witness: '' }
    case 'closing': return { kind, effect, replacedBy: effect === 'replaced' ? form.replacedBy : null }
    default: return { kind, effect }
  }
}

function deliveryIn({ how, to, where, receivedBy }: EventForm): Delivery | null {
  return how === '' ? null : { how, to: [...to], where: tidy(where), receivedBy: tidy(receivedBy) }
}

function sourcesIn(form: EventForm, events: readonly Recorded[], today: Day): Source[] {
  const link = linkFrom(form.link)
  if (link === null) return []
  const [publisher, title] = [tidy(form.publisher) || publisherOf(link, events), tidy(form.sourceTitle)]
  return [{ publisher, title, date: dateIn(form.published), lang: form.lang, link, accessed: today, archive: linkFrom(form.archive) }]
}

function actorOf({ who, name }: EventForm, speakers: readonly Speaker[]): Actor | null {
  const speaker = speakers.find(({ value }) => value === who)
  const called = tidy(name) || speaker?.name
  return speaker && called ? { name: called, as: speaker.as } : null
}

/** Null unless all four are whole numbers; an empty field is nobody. */
export function countIn({ count }: Pick<EventForm, 'count'>): Count | null {
  const read = (typed: string) => (/^\d{0,7}$/.test(typed.trim()) ? Number(typed) : -1)
  const counted = { met: read(count.met), partly: read(count.partly), notMet: read(count.notMet), worse: read(count.worse) }
  return Object.values(counted).some((each) => each < 0) ? null : counted
}

/** Null when none is given. A sum is more than nothing, and has a currency of three letters. */
export function sumIn({ amount, currency, unit, of }: TypedSum): Amount | null | 'wrong' {
  if (amount.trim() === '' && currency.trim() === '') return null
  const decimal = decimalFrom(amount)
  const code = currency.trim().toUpperCase()
  const isSum = decimal !== null && /^\d{1,12}(?:\.\d{1,4})?$/.test(decimal) && Number(decimal) > 0
  return isSum && /^[A-Z]{3}$/.test(code) ? { amount: decimal, currency: code, unit, of: tidy(of) } : 'wrong'
}

function dateIn(typed: TypedDate): Period | null {
  const read = readDate(typed)
  return typeof read === 'string' ? null : read
}
