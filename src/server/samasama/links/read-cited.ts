// Reads what the record cites: from the data of a Samasama, a page at a time, or from a data folder of one's own.
import { sameText } from '../../site/data/select.ts'
import { demandsInTurn } from '../../store/public-shelf.ts'
import type { Db } from '../../store/store.ts'
import type { Asking } from './ask-link.ts'
import { askOnce } from './ask-once.ts'
import { citedIn, readTelling, type Cited, type TellsSources } from './cited.ts'

const perPage = 100
const mostPages = 2_000
const mostPageBytes = 40_000_000

/** Null when what answers is no Samasama. The address was typed by who runs this, so it may also be a house's own. */
export async function citedAt(
  address: string, organisation: string | null, asking: Asking, tell: (page: number) => void,
): Promise<Cited | null> {
  const all: TellsSources[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const query = new URLSearchParams({ ...(organisation !== null && { raiser: organisation }), size: String(perPage), page: String(page) })
    const url = URL.parse(`/demands.json?${query}`, address)
    if (url === null) return null
    const answer = await askOnce({ ...asking, url, method: 'GET', mayAsk: () => true, mostBytes: mostPageBytes })
    const some = 'silent' in answer || answer.status !== 200 ? null : readTelling(parsed(answer.body))
    if (some === null) return null
    all.push(...some)
    tell(page)
    if (some.length < perPage) return citedIn(all)
  }
  return citedIn(all)
}

/** Of one organisation: what it keeps, and what it raises by its id or its name. */
export async function citedHere(db: Db, organisation: string | null): Promise<Cited> {
  const all: TellsSources[] = []
  for await (const some of demandsInTurn(db)) {
    for (const { demand, events } of some) {
      const isWanted = organisation === null || demand.organisation === organisation
        || demand.raisers.some((raiser) => raiser.organisation === organisation || sameText(raiser.name, organisation))
      if (isWanted) all.push({ id: demand.code, events, notes: demand.notes })
    }
  }
  return citedIn(all)
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as unknown
  } catch {
    return null
  }
}
