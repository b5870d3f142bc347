// A demand as lists on the desk need it: its sentence, who and whom, and of its events what makes its standing, without their words.
import type { Recorded } from '#domain/event.ts'
import type { PublicDemand } from '../store/public-shelf.ts'

/** No event is without words; these stand for the ones that come when the demand is opened. */
export const wordsLater = '…'

export function shortOf({ demand, events, actHash, translated }: PublicDemand) {
  const { text, howItCanBeDone } = demand
  return {
    isShort: true,
    demand: {
      ...demand,
      text: { ...text, text: '' }, howItCanBeDone: { ...howItCanBeDone, text: '' }, notes: [], frameworks: [], objectives: [],
      translations: demand.translations.filter(({ of }) => of === 'title'),
    },
    events: events.map(withoutWords),
    actHash,
    corrections: [],
    conflicts: [],
    translated: translated.filter(({ of, part }) => of === 'demand' && part === 'title'),
  }
}

/** Everything that the fold reads stays. */
function withoutWords(event: Recorded): Recorded {
  return { ...event, text: wordsLater, quote: null, amounts: [], sources: [], translations: [], unverified: null }
}
