// The public record for the desk, in parts that stay small however much there is: what is around demands, lists of them, some whole.
import { isId, type Id } from '#values/id.ts'
import { dayOf } from '#values/moment.ts'
import type { House } from '../acts/house.ts'
import type { Shelf } from '../site/record.ts'
import { demandsAsSigned } from '../store/public-shelf.ts'
import { aroundOf, markOf, mostLetters, type Around } from './desk-around.ts'
import { deskLists, type ListAsked } from './desk-lists.ts'
import type { InMemory } from './page-routes.ts'
import { whatFits } from './parts-by-weight.ts'
import { shortOf } from './short-demand.ts'

/** So many demands are asked for at once. */
const mostWhole = 20

export function deskRecord(house: House, { current, keeper }: InMemory) {
  const { db } = house.store
  const known = new WeakMap<Shelf, Promise<Around>>()
  const lists = deskLists(house, keeper)
  const now = async () => (await current(dayOf(house.now()))).kept

  /** Authorities, organisations and what was sent about authorities: a part, or that nothing of it has changed. */
  async function around(version: string, part: number) {
    const { shelf } = await now()
    const made = known.get(shelf) ?? aroundOf(house)
    known.set(shelf, made)
    const { version: newest, parts } = await made.catch((thrown: unknown) => {
      // What could not be read now is tried anew for the next who asks.
      known.delete(shelf)
      throw thrown
    })
    return newest === version ? { version: newest, same: true } : { version: newest, parts: parts.length, ...(parts[part] ?? parts[0]!) }
  }

  async function list(org: Id, asked: ListAsked) {
    const kept = await now()
    const { version } = kept.shelf
    if (asked.q === '' && asked.version === version) return { version, same: true }
    const found = await lists(kept, org, asked)
    const read = await demandsAsSigned(db, (found?.entries ?? []).map(({ id }) => id))
    const lines = whatFits(read.map(shortOf), mostLetters)
    const next = lines.length < read.length ? asked.from + lines.length : found?.next ?? null
    return { version, ready: found !== null, lines, total: found?.total ?? 0, waiting: found?.waiting ?? 0, next }
  }

  return { around, list, whole: (asked: readonly string[]) => whole(house, asked) }
}

/** Each as `id`, or as `id.mark` where one is known: it is sent again when its mark is another. */
async function whole(house: House, asked: readonly string[]) {
  const marks = new Map(asked.slice(0, mostWhole).map((each) => each.split('.')).flatMap(([id, mark]) => (isId(id) ? [[id, mark]] : [])))
  const read = await demandsAsSigned(house.store.db, [...marks.keys()])
  const all = await Promise.all(read.map(async (one) => ({ ...one, isShort: false, mark: await markOf(house, one) })))
  const changed = all.filter(({ demand, mark }) => marks.get(demand.id) !== mark)
  const demands = whatFits(changed, mostLetters)
  return {
    demands,
    same: all.filter((one) => !changed.includes(one)).map(({ demand }) => demand.id),
    left: changed.slice(demands.length).map(({ demand }) => demand.id),
    gone: [...marks.keys()].filter((id) => !all.some(({ demand }) => demand.id === id)),
  }
}
