// A small public record of invented demands, told in the language of histories, for what no real demand shows yet.
import type { Demand } from '#domain/demand.ts'
import type { Recorded } from '#domain/event.ts'
import { withCatalogue, type PublicRecord } from '#server/site/record.ts'
import type { Id } from '#values/id.ts'
import { consulate, demandWith, history, ministry } from './history.ts'
import { keeper } from './public-record.ts'

type More = { readonly demand?: Partial<Demand>; readonly events?: (events: Recorded[]) => Recorded[] }

/** One demand, with the code X1, on a Ministry (with a term of 30 days) and a Consulate. */
export function inventedRecord(text: string, { demand = {}, events = (all) => all }: More = {}): PublicRecord {
  const told = history(text).map((event) => ({ ...event, text: `Text of ${event.id}`, translations: [] }))
  const title = { text: 'Pay every month', lang: 'en' }
  return withCatalogue({
    version: '1',
    organisations: [keeper({ org: 'org' as Id, name: 'Union of Workers', contact: 'Room 5, Sundays' })],
    authorities: [authority(ministry, 'Ministry'), authority(consulate, 'Consulate')],
    demands: [{ demand: demandWith({ code: 'X1', title, text: title, ...demand }), events: events(told) }],
  })
}

function authority(id: Id, name: string): PublicRecord['authorities'][number] {
  return {
    id, code: id, name, lang: 'en', kind: 'ministry', place: 'Somewhere', parent: null, languages: ['en'], contact: '',
    termToAnswer: { days: 30, source: 'Petitions Act' },
  }
}
