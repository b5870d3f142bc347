// The ends and the steps of a range that people choose a number from: https://xlsform.org/en/#range.
import type { Question } from './form.ts'

export type Range = { readonly start: number; readonly end: number; readonly step: number }

export function rangeOf({ parameters }: Pick<Question, 'parameters'>): Range {
  const given = (name: string, otherwise: number) => {
    const text = parameters[name] ?? ''
    return /^-?\d{1,12}(\.\d{1,12})?$/.test(text) ? Number(text) : otherwise
  }
  const step = Math.abs(given('step', 1))
  return { start: given('start', 0), end: given('end', 10), step: step === 0 ? 1 : step }
}
