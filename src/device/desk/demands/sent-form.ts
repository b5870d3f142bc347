// What is filled in about something that was sent to us, what is to be mended, and the correction that comes of it.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { waysSent, type About, type Correction, type WaySent } from '#domain/correction.ts'
import { tidy } from '../texts.ts'
import { hostOf, linkFrom } from './links.ts'
import { readDate, typedDay, type TypedDate } from './typed-date.ts'

export type SentForm = {
  /** The event that it is about; empty for the whole page. */
  readonly event: string
  readonly name: string
  readonly office: string
  readonly text: string
  readonly lang: string
  readonly how: string
  readonly on: TypedDate
  readonly confirmed: string
  readonly link: string
}
export type SentProblem = { readonly field: 'name' | 'text' | 'how' | 'on' | 'link'; readonly code: `sent-${string}` & SentCode }
type SentCode = 'sent-name-missing' | 'sent-text-missing' | 'sent-how-missing' | 'sent-on-missing' | 'sent-link-wrong'

export function emptySent(lang: string, today: Day): SentForm {
  return { event: '', name: '', office: '', text: '', lang, how: '', on: typedDay(today), confirmed: '', link: '' }
}

export function problemsInSent(form: SentForm): readonly SentProblem[] {
  const checks: readonly (SentProblem | null)[] = [
    tidy(form.name) === '' ? { field: 'name', code: 'sent-name-missing' } : null,
    tidy(form.text) === '' ? { field: 'text', code: 'sent-text-missing' } : null,
    wayOf(form) === undefined ? { field: 'how', code: 'sent-how-missing' } : null,
    dayOf(form) === null ? { field: 'on', code: 'sent-on-missing' } : null,
    tidy(form.link) !== '' && linkFrom(form.link) === null ? { field: 'link', code: 'sent-link-wrong' } : null,
  ]
  return checks.filter((each) => each !== null)
}

/** Null while something is to be mended. */
export function correctionFrom(form: SentForm, id: Id, about: About, today: Day): Correction | null {
  const [how, receivedOn] = [wayOf(form), dayOf(form)]
  if (problemsInSent(form).length > 0 || how === undefined || receivedOn === null) return null
  const link = linkFrom(form.link)
  const source = link === null ? null : {
    publisher: hostOf(link), title: '', date: null, lang: form.lang, link, accessed: today, archive: null,
  }
  return {
    id, about, sentBy: { name: tidy(form.name), office: tidy(form.office) }, text: tidy(form.text), lang: form.lang, receivedOn, how,
    confirmed: tidy(form.confirmed), source,
  }
}

function wayOf({ how }: SentForm): WaySent | undefined {
  return waysSent.find((way) => way === how)
}

function dayOf({ on }: SentForm): Day | null {
  const read = readDate(on)
  return read !== null && typeof read === 'object' && read.precision === 'day' ? (read.date as Day) : null
}
