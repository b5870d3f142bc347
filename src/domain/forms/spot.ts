// Where one answer stands: the path of its question, with the place of each repeat that is on the way: '/home/people[2]/age'.

declare const brand: unique symbol
export type Spot = string & { readonly [brand]: 'spot' }
/** `place` is counted from 1; null where the step is no repeat. */
export type SpotStep = { readonly name: string; readonly place: number | null }

export const mostRepeats = 1_000
const longestSpot = 2_000

export function spotOf(steps: readonly SpotStep[]): Spot {
  return steps.map(({ name, place }) => `/${name}${place === null ? '' : `[${place}]`}`).join('') as Spot
}

/** Null for what is no spot. */
export function stepsOf(spot: string): readonly SpotStep[] | null {
  if (spot.length > longestSpot || !spot.startsWith('/')) return null
  const steps = spot.slice(1).split('/').map((step) => /^([^[\]/\s]+)(?:\[([1-9]\d{0,3})\])?$/.exec(step))
  if (!steps.every((step) => step !== null)) return null
  const found = steps.map(([, name, place]) => ({ name: name!, place: place === undefined ? null : Number(place) }))
  return found.every(({ place }) => place === null || place <= mostRepeats) ? found : null
}
