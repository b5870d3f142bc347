// Which demands a question about the record is about, in the order of their codes, from the catalogue alone.
import { standingOn } from '#domain/standing-history.ts'
import type { Id } from '#values/id.ts'
import { countsUntil, isOnRecordOn, type AsOf, type Entry } from '../catalogue/entry.ts'
import type { Shelf } from '../record.ts'
import type { DataAsked } from './asked.ts'

/** Null when an authority is asked about that is not here. */
export function selected({ catalogue, authorities }: Shelf, asked: DataAsked, at: AsOf): readonly Entry[] | null {
  const authority = asked.authority === null ? null : authorities.find(({ code }) => code === asked.authority)
  if (authority === undefined) return null
  const fits = fitting(asked, authority?.id ?? null, at)
  return catalogue.entries.filter((entry) => isOnRecordOn(entry, at) && fits.every((one) => one(entry)))
}

export function sameText(a: string, b: string): boolean {
  return folded(a) === folded(b)
}

function fitting(asked: DataAsked, authority: Id | null, at: AsOf): ((entry: Entry) => boolean)[] {
  const { place, standing, objective, framework, raiser, since } = asked
  const name = raiser === null ? null : folded(raiser)
  const where = place === null ? null : folded(place)
  return [
    ...(where === null ? [] : [({ places }: Entry) => places.some((each) => folded(each) === where)]),
    ...(standing === null ? [] : [(entry: Entry) => standingOn(entry.turns, countsUntil(entry, at)) === standing]),
    ...(objective === null ? [] : [({ objectives }: Entry) => objectives.includes(objective)]),
    ...(framework === null ? [] : [({ frameworks }: Entry) => frameworks.includes(framework)]),
    ...(name === null ? [] : [({ raisedBy, raisers }: Entry) => (
      raisers.some((each) => each === raiser) || raisedBy.some((each) => folded(each) === name))]),
    ...(authority === null ? [] : [({ acted, addressees }: Entry) => (
      acted.includes(authority) || addressees.some(({ addressee }) => addressee === authority))]),
    ...(since === null ? [] : [({ changed, editedOn }: Entry) => [changed?.on, editedOn].some((on) => (on ?? '') >= since)]),
  ]
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
