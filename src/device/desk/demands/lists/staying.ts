// Which demands of a list stay when it is taken away, by the rule that the door goes by.
import type { Demand } from '#domain/demand.ts'
import { staysBecause, type WorkSince } from '#domain/importing/import-rules.ts'
import type { CameReply } from '#wire/list-replies.ts'
import type { DeskRecord } from '../with-waiting.ts'

export type Staying = { readonly demand: Demand; readonly why: WorkSince }

export function stayingOf({ demands }: DeskRecord, came: CameReply): readonly Staying[] {
  const hashes = new Map<string, string>(came.demands.map(({ id, hash }) => [id, hash]))
  const ofList = new Set(came.events.map(({ id }) => id))
  const named = new Set(demands.flatMap(({ events }) => events.map((event) => ('replacedBy' in event ? event.replacedBy : null))))
  return demands.flatMap(({ demand, events, actHash, corrections = [], translated = [] }) => {
    if (!hashes.has(demand.id)) return []
    const why = staysBecause({
      demand, events, ofList, corrections: corrections.length, translations: translated.length, isEdited: actHash !== hashes.get(demand.id),
      isNamed: named.has(demand.id),
    })
    return why === null ? [] : [{ demand, why }]
  })
}
