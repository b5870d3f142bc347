// The column of parameters: 'start=1; end=10; step=1', parted by anything that people part things by.
import type { QuestionType } from '../form.ts'

export type Parameters = Readonly<Record<string, string>>

const known: { readonly [T in QuestionType]?: readonly string[] } = {
  range: ['start', 'end', 'step', 'tick_interval', 'placeholder', 'tick_labelset'], select_one: ['randomize', 'seed', 'value', 'label'],
  select_multiple: ['randomize', 'seed', 'value', 'label'], rank: ['randomize', 'seed', 'value', 'label'], text: ['rows'],
  image: ['max-pixels', 'app'], audio: ['quality'],
  geopoint: ['capture-accuracy', 'warning-accuracy', 'allow-mock-accuracy'],
}
const numbers = ['start', 'end', 'step', 'max-pixels', 'rows']

/** What cannot be read, and names that say nothing for a question of its type. */
export function parametersIn(text: string, type: QuestionType): {
  readonly parameters: Parameters; readonly bad: readonly string[]; readonly ignored: readonly string[] } {
  const parts = text.split(/\s*[;,\n]\s*|\s+(?=[\w-]+\s*=)/).map((part) => part.trim()).filter((part) => part !== '')
  const parameters: Record<string, string> = {}
  const [bad, ignored]: [string[], string[]] = [[], []]
  for (const part of parts) {
    const [, name, value] = /^([\w-]+)\s*=\s*(.+)$/s.exec(part) ?? []
    if (name === undefined || value === undefined) bad.push(part)
    else if (numbers.includes(name.toLowerCase()) && !/^-?\d{1,12}(\.\d{1,12})?$/.test(value)) bad.push(part)
    else if (known[type]?.includes(name.toLowerCase())) parameters[name.toLowerCase()] = value
    else ignored.push(name)
  }
  if (type === 'range' && Number(parameters['step']) === 0) bad.push('step=0')
  return { parameters, bad, ignored }
}
