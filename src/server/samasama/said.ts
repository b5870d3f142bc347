// What the commands print: the table of a check, sizes, heads of chains.
import { statSync } from 'node:fs'
import { commands } from '#words/en/commands.ts'
import { sayIn } from '#words/say.ts'
import { fromBase64url } from '#values/encoding.ts'
import { digitsOf, showDigits } from '#wire/comparison.ts'
import type { Header } from './backup-format.ts'
import { isWhole, type Finding } from './check.ts'

export const say = sayIn('en', commands, undefined)

const mostShown = 5

/** One line for each thing that was checked, then what does not hold. */
export function tableOf(findings: readonly Finding[]): readonly string[] {
  const lines = findings.map(({ what, looked, wrong }) => [say(`check-${what}`), String(looked), String(wrong.length)] as const)
  const all = [[say('check-what'), say('check-looked'), say('check-wrong')] as const, ...lines]
  const width = (column: 0 | 1 | 2) => Math.max(...all.map((line) => line[column].length))
  const table = all.map(([what, looked, wrong]) => `${what.padEnd(width(0))}  ${looked.padStart(width(1))}  ${wrong.padStart(width(2))}`)
  return [...table, '', ...verdictOn(findings)]
}

export function sizeOf(file: string): string {
  const { size } = statSync(file)
  return size < 1_000_000 ? `${Math.ceil(size / 1_000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`
}

export function headsOf({ organisations }: Header): readonly string[] {
  const digits = (head: string) => showDigits(digitsOf(fromBase64url(head)!, 12))
  return organisations.map(({ name, seq, head }) => say('restored-head', { name, acts: String(seq), digits: digits(head) }))
}

function verdictOn(findings: readonly Finding[]): readonly string[] {
  if (isWhole(findings)) return [say('check-good')]
  const wrong = findings.filter((one) => one.wrong.length > 0)
  const count = wrong.reduce((sum, one) => sum + one.wrong.length, 0)
  return [say('check-bad', { n: count }), ...wrong.flatMap((one) => [`  ${say(`check-${one.what}`)}:`, ...shown(one.wrong)])]
}

function shown(names: readonly string[]): readonly string[] {
  const more = names.length - mostShown
  return [...names.slice(0, mostShown).map((name) => `    ${name}`), ...(more > 0 ? [`    ${say('check-more', { n: more })}`] : [])]
}
