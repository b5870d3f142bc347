// Lists of demands for a desk: its organisation's own in the order of what waits, everybody else's, and what a search finds among them.
import type { Id } from '#values/id.ts'
import { dayOf } from '#values/moment.ts'
import type { House } from '../acts/house.ts'
import { questionIn } from '../search/asked.ts'
import { newestFirst } from '../site/catalogue/catalogue.ts'
import type { AsOf, Entry } from '../site/catalogue/entry.ts'
import { isOf, oursInTurn, unseenFirst, type Ours } from '../site/catalogue/ours.ts'
import type { Shelf } from '../site/record.ts'
import { nothingAsked } from '../site/search/question.ts'
import { answered, perPage, type Hit } from '../site/search/search.ts'
import type { SearchKeeper } from './search-keeper.ts'
import type { KeptShelf } from './shelf.ts'

export type ListAsked = {
  readonly whose: 'ours' | 'others' | 'all'
  /** In the order in which they are to be looked at again, and only those that are. */
  readonly isToLook: boolean
  readonly q: string
  readonly from: number
  readonly version: string
}
/** `next`: from where it goes on; null at its end. */
export type Listed = {
  readonly entries: readonly Entry[]
  readonly total: number
  readonly waiting: number
  readonly next: number | null
}
/** Null while the words of the record are still being read. */
type Lists = (kept: KeptShelf, org: Id, asked: ListAsked) => Promise<Listed | null>

const ofOursAtOnce = 100
/** Orders that are kept, of all desks together. */
const mostKept = 24

export function deskLists(house: House, keeper: SearchKeeper): Lists {
  const made = new WeakMap<readonly Entry[], Map<string, Ours>>()

  return async (kept, org, asked) => {
    const today = dayOf(house.now())
    const at = { on: today, today }
    if (asked.q !== '') {
      const index = await keeper.upTo(kept)
      return index && searched(index, kept.shelf, org, asked, at)
    }
    const { whose, isToLook } = asked
    const all = lastMade(kept.shelf.catalogue.entries, `${org} ${today} ${whose} ${String(isToLook)}`, () => (
      inOrder(kept.shelf, org, asked, at)))
    return listed(all, asked)
  }

  /** An order goes with its catalogue, and after others that were asked for later. */
  function lastMade(entries: readonly Entry[], key: string, make: () => Ours): Ours {
    const orders = made.get(entries) ?? new Map<string, Ours>()
    made.set(entries, orders)
    const found = orders.get(key) ?? make()
    orders.delete(key)
    orders.set(key, found)
    if (orders.size > mostKept) orders.delete(orders.keys().next().value!)
    return found
  }
}

function inOrder({ catalogue: { entries }, authorities }: Shelf, org: Id, { whose, isToLook }: ListAsked, at: AsOf): Ours {
  if (whose === 'ours' && isToLook) return { entries: unseenFirst(entries, org, at.today), waiting: 0 }
  if (whose === 'ours') {
    const terms = authorities.flatMap(({ id, termToAnswer }) => (termToAnswer === null ? [] : [[id, termToAnswer.days] as const]))
    return oursInTurn(entries, org, at.today, new Map(terms))
  }
  return { entries: newestFirst(whose === 'all' ? entries : entries.filter((entry) => !isOf(entry, org)), at), waiting: 0 }
}

function listed({ entries, waiting }: Ours, { whose, from }: ListAsked): Listed {
  const some = entries.slice(from, from + (whose === 'ours' ? ofOursAtOnce : perPage))
  const end = from + some.length
  return { entries: some, total: entries.length, waiting, next: some.length > 0 && end < entries.length ? end : null }
}

function searched(index: Parameters<typeof answered>[0], shelf: Shelf, org: Id, { whose, q, from }: ListAsked, at: AsOf): Listed {
  const page = 1 + Math.floor(from / perPage)
  const fits = (hit: Hit) => hit.kind === 'demand' && (whose === 'all' || isOf(hit.entry, org) === (whose === 'ours'))
  const { total, last, hits } = answered(index, shelf, { ...nothingAsked, q: questionIn(q), page }, at, fits)
  const found = page > last ? [] : hits.flatMap((hit) => (hit.kind === 'demand' ? [hit.entry] : []))
  return { entries: found.slice(from % perPage), total, waiting: 0, next: page < last ? page * perPage : null }
}
