// What a demand can be read under: objectives of the Compact, targets of the 2030 Agenda, conventions, and the bodies that watch over them.

/** Which targets each goal has: A/RES/70/1, as its last numbered and its last lettered one. */
const goals: readonly (readonly [number, string])[] = [
  [5, 'b'], [5, 'c'], [9, 'd'], [7, 'c'], [6, 'c'], [6, 'b'], [3, 'b'], [10, 'b'], [5, 'c'], [7, 'c'], [7, 'c'], [8, 'c'], [3, 'b'],
  [7, 'c'], [9, 'c'], [10, 'b'], [19, ''],
]

/** Conventions by the code in their address, with the number of their articles: the texts as adopted. */
export const conventions = {
  icrmw: 93, cedaw: 30, icescr: 31, iccpr: 53, icerd: 25, crc: 54, cat: 33,
  c029: 33, c087: 21, c097: 23, c143: 24, c181: 24, c189: 27, c190: 20,
  trafficking: 20,
} as const
export type Convention = keyof typeof conventions

/** Those before whom States answer: the committees of the conventions above, and the Human Rights Council. */
export const bodies = [
  'cmw', 'cedaw-committee', 'cescr', 'human-rights-committee', 'cerd', 'crc-committee', 'cat-committee', 'upr',
] as const
export type Body = (typeof bodies)[number]

export type Framework =
  | { readonly kind: 'objective'; readonly number: number }
  | { readonly kind: 'target'; readonly target: string }
  | { readonly kind: 'convention'; readonly convention: Convention; readonly article: number | null }
  | { readonly kind: 'body'; readonly body: Body }

const codes = [
  'gcm-(?<objective>[1-9]\\d?)',
  'sdg-(?<target>\\d{1,2}\\.(?:\\d{1,2}|[a-d]))',
  '(?<name>[a-z][a-z0-9]*(?:-[a-z]+)*)(?:-(?<article>[1-9]\\d?))?',
]
const shape = new RegExp(`^(?:${codes.join('|')})$`)

/**
 * What a code means: 'gcm-6', 'sdg-8.8', 'icrmw', 'c189-10', 'upr'. Null when there is no such objective, target, convention, article or
 * body. The codes stand in addresses and in what is signed.
 */
export function frameworkOf(code: string): Framework | null {
  const { objective, target, name, article } = shape.exec(code)?.groups ?? {}
  if (objective !== undefined) return Number(objective) <= 23 ? { kind: 'objective', number: Number(objective) } : null
  if (target !== undefined) return isTarget(target) ? { kind: 'target', target } : null
  const body = bodies.find((each) => each === code)
  if (body !== undefined) return { kind: 'body', body }
  if (name === undefined || !isConvention(name)) return null
  const number = article === undefined ? null : Number(article)
  return number !== null && number > conventions[name] ? null : { kind: 'convention', convention: name, article: number }
}

/** Objectives of the Compact are asked for by number; all else by its code. */
export function isFurtherFramework(code: string): boolean {
  const found = frameworkOf(code)
  return found !== null && found.kind !== 'objective'
}

type Under = { readonly objectives: readonly number[]; readonly frameworks: readonly string[] }

/** Everything that a demand is read under, an article also under its convention. */
export function frameworksOf(demand: Under): readonly string[] {
  const whole = demand.frameworks.flatMap((code) => {
    const found = frameworkOf(code)
    return found?.kind === 'convention' ? [found.convention] : []
  })
  return [...new Set([...demand.objectives.map((number) => `gcm-${number}`), ...demand.frameworks, ...whole])]
}

function isTarget(target: string): boolean {
  const [goal, part = ''] = target.split('.')
  const [last, lastLetter] = goals[Number(goal) - 1] ?? [0, '']
  if (String(Number(goal)) !== goal) return false
  return /^[a-d]$/.test(part) ? part <= lastLetter : String(Number(part)) === part && Number(part) >= 1 && Number(part) <= last
}

function isConvention(name: string): name is Convention {
  return Object.hasOwn(conventions, name)
}
