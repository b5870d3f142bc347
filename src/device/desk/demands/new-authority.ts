// An authority that nobody has written down yet, as it is typed; and its code, which stands in addresses.
import type { Id } from '#values/id.ts'
import type { Authority, AuthorityKind } from '#domain/authority.ts'
import { readDigits } from '#wire/digits.ts'
import { tidy } from '../texts.ts'

export type AuthorityForm = {
  readonly name: string
  readonly kind: AuthorityKind | ''
  readonly place: string
  readonly parent: Id | ''
  readonly languages: readonly string[]
  readonly contact: string
  readonly days: string
  readonly law: string
}
export type AuthorityProblem = {
  readonly field: 'new-name' | 'new-kind' | 'new-place' | 'new-days' | 'new-law'
  readonly code: 'name-missing' | 'kind-missing' | 'place-missing' | 'days-wrong' | 'law-missing'
}

export const noAuthority: AuthorityForm = { name: '', kind: '', place: '', parent: '', languages: [], contact: '', days: '', law: '' }

export function authorityProblems(form: AuthorityForm): readonly AuthorityProblem[] {
  const days = daysIn(form.days)
  const checks: readonly (AuthorityProblem | null)[] = [
    tidy(form.name) === '' ? { field: 'new-name', code: 'name-missing' } : null,
    form.kind === '' ? { field: 'new-kind', code: 'kind-missing' } : null,
    tidy(form.place) === '' ? { field: 'new-place', code: 'place-missing' } : null,
    days === 'wrong' ? { field: 'new-days', code: 'days-wrong' } : null,
    days !== 'wrong' && days !== null && tidy(form.law) === '' ? { field: 'new-law', code: 'law-missing' } : null,
  ]
  return checks.filter((each) => each !== null)
}

/** Only of a form in which nothing is to be mended. `known` are codes that are taken. */
export function authorityFrom(form: AuthorityForm, id: Id, lang: string, known: readonly string[]): Authority {
  const days = daysIn(form.days)
  const [name, place] = [tidy(form.name), tidy(form.place)]
  return {
    id, code: codeFor(name, place, id, known), name, lang, kind: form.kind as AuthorityKind, place,
    parent: form.parent === '' ? null : form.parent, languages: [...form.languages], contact: tidy(form.contact),
    termToAnswer: days === null || days === 'wrong' ? null : { days, source: tidy(form.law) },
  }
}

/** 'hong-kong-labour-department'; where there are no Latin letters, or the code is taken, letters of the id. */
export function codeFor(name: string, place: string, id: string, known: readonly string[]): string {
  const words = `${place} ${name}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? []
  const letters = words.join('-').slice(0, 50).replace(/-$/, '')
  if (letters.length > 2 && !known.includes(letters)) return letters
  return [letters, id.slice(0, 8)].filter((part) => part.length > 2).join('-')
}

function daysIn(typed: string): number | null | 'wrong' {
  const digits = readDigits(typed)
  if (digits === '') return null
  const days = digits === null ? 0 : Number(digits)
  return days >= 1 && days <= 3_650 ? days : 'wrong'
}
