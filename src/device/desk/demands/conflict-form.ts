// What is filled in about another source that says otherwise, what is to be mended, and the conflict that comes of it.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Conflict } from '#domain/conflict.ts'
import type { Amount, Recorded } from '#domain/event.ts'
import { decimalFrom } from '#wire/typed-decimal.ts'
import { tidy } from '../texts.ts'
import { linkFrom, publisherOf } from './links.ts'

export type ConflictForm = {
  readonly link: string
  readonly publisher: string
  readonly text: string
  readonly lang: string
  /** For each sum of the event what the other source gives; empty where it says nothing of it. */
  readonly sums: readonly string[]
}
export type ConflictProblem = {
  readonly field: string
  readonly code: 'conflict-link-missing' | 'conflict-says-missing' | 'conflict-sum-wrong'
}
type About = { readonly id: Id; readonly event: Recorded; readonly events: readonly Recorded[]; readonly today: Day }

export function emptyConflict(lang: string, event: Recorded): ConflictForm {
  return { link: '', publisher: '', text: '', lang, sums: event.amounts.map(() => '') }
}

export function problemsInConflict(form: ConflictForm): readonly ConflictProblem[] {
  const wrong = form.sums.findIndex((typed) => tidy(typed) !== '' && sumIn(typed) === null)
  const saysNothing = tidy(form.text) === '' && form.sums.every((typed) => tidy(typed) === '')
  const checks: readonly (ConflictProblem | null)[] = [
    linkFrom(form.link) === null ? { field: 'link', code: 'conflict-link-missing' } : null,
    wrong >= 0 ? { field: sumField(wrong), code: 'conflict-sum-wrong' } : null,
    saysNothing ? { field: 'text', code: 'conflict-says-missing' } : null,
  ]
  return checks.filter((each) => each !== null)
}

/** Null while something is to be mended. */
export function conflictFrom(form: ConflictForm, { id, event, events, today }: About): Conflict | null {
  const link = linkFrom(form.link)
  if (link === null || problemsInConflict(form).length > 0) return null
  const publisher = tidy(form.publisher) || publisherOf(link, events)
  const amounts = event.amounts.flatMap((own, at): Amount[] => {
    const amount = sumIn(form.sums[at] ?? '')
    return amount === null ? [] : [{ ...own, amount }]
  })
  return {
    id, demand: event.demand, event: event.id, text: tidy(form.text), lang: form.lang, amounts,
    source: { publisher, title: '', date: null, lang: form.lang, link, accessed: today, archive: null },
  }
}

/** By which the field of a sum is called. */
export function sumField(at: number): string {
  return `sum-${at}`
}

function sumIn(typed: string): string | null {
  const decimal = decimalFrom(typed)
  return decimal !== null && /^\d{1,12}(?:\.\d{1,4})?$/.test(decimal) && Number(decimal) > 0 ? decimal : null
}
