// What is public as plain files: each demand with its standing and its events, authorities, organisations, one table of all events.
import type { Recorded } from '#domain/event.ts'
import { withTranslations } from '#domain/translation.ts'
import type { Day } from '#values/day.ts'
import { demandsJson } from '../site/json.ts'
import { withCatalogue } from '../site/record.ts'
import { publicRecord, type PublicRecord } from '../store/public-record.ts'
import type { Db } from '../store/store.ts'
import { csvOf } from '../site/data/csv.ts'

export type TextFile = { readonly name: string; readonly text: string }

const columns = [
  'demand', 'title', 'event', 'date', 'precision', 'kind', 'effect', 'actor', 'speaks as', 'text', 'language', 'quote', 'sources',
  'unverified', 'recorded on', 'taken back on', 'why taken back',
]

export async function publicFiles(db: Db, today: Day, address: string): Promise<readonly TextFile[]> {
  const kept = await publicRecord(db)
  const record = withCatalogue({ ...kept, demands: kept.demands.map((one) => withTranslations(one, one.translated)) })
  const demands = demandsJson(record, { lang: 'en', on: today, today, address, assets: { site: '' } })
  return [
    json('public/demands.json', demands.map(({ id, title, standing, why, asOf }) => ({ id, title, standing, why, asOf }))),
    ...demands.map((demand) => json(`public/demands/${demand.id}.json`, demand)),
    json('public/authorities.json', record.authorities),
    json('public/organisations.json', record.organisations),
    { name: 'public/events.csv', text: csvOf([columns, ...record.demands.flatMap(eventRows)]) },
  ]
}

function eventRows({ demand, events }: PublicRecord['demands'][number]): readonly (readonly (string | null)[])[] {
  return events.map((event: Recorded) => [
    demand.code, demand.title.text, event.id, event.when.date, event.when.precision, event.kind, event.effect,
    event.actor.name, event.actor.as.role, event.text, event.lang, event.quote?.text ?? null,
    event.sources.map(({ link }) => link).join(' '), event.unverified, event.recorded.on,
    event.retracted?.on ?? null, event.retracted?.reason ?? null,
  ])
}

function json(name: string, value: unknown): TextFile {
  return { name, text: `${JSON.stringify(value, null, 2)}\n` }
}
