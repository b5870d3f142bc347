// Everything public, in a handful of readings: for the pages of people and for the desk.
import type { Id } from '#values/id.ts'
import type { KeptCorrection } from '#domain/correction.ts'
import type { KeptAuthority } from '#domain/authority-rules.ts'
import { allAuthorities } from './authorities.ts'
import { allConflicts } from './conflicts.ts'
import { allCorrectionsOnDemands, correctionsOnAuthorities } from './corrections.ts'
import { allDemands } from './demands.ts'
import { allDissents } from './dissents.ts'
import { allEvents } from './events.ts'
import { organisations } from './organisations.ts'
import { allSuccessions } from './places-taken.ts'
import type { PublicDemand } from './public-shelf.ts'
import type { Db } from './store.ts'
import { allTranslations } from './translations.ts'

export type PublicOrganisation = Description & { readonly org: Id }
/** What the act that described it last was checked to have. */
type Description = {
  readonly name: string
  readonly place: string
  readonly languages: readonly string[]
  readonly about: Readonly<Record<string, string>>
  readonly inPerson: Readonly<Record<string, string>>
  readonly contact: string
  readonly website: string | null
}
export type PublicRecord = {
  /** As `publicVersion` gave it before the rest was read: never newer than what stands here. */
  readonly version: string
  readonly authorities: readonly KeptAuthority[]
  readonly organisations: readonly PublicOrganisation[]
  readonly demands: readonly PublicDemand[]
  readonly besideAuthorities: readonly KeptCorrection[]
  readonly successions: Awaited<ReturnType<typeof allSuccessions>>
}

/** A short text that is another after every act that changed what stands here, and after no other: one reading, however long the chains. */
export async function publicVersion(db: Db): Promise<string> {
  const asked = db.selectFrom('organisations').select((of) => [
    of.fn.countAll<number>().as('all'), of.fn.sum<number>('public_seq').as('acts'), of.fn.max('public_head').as('head'),
  ])
  const { all, acts, head } = await asked.executeTakeFirstOrThrow()
  return `${all}.${acts ?? 0}.${head ?? ''}`
}

export async function publicRecord(db: Db): Promise<PublicRecord> {
  const version = await publicVersion(db)
  const events = await allEvents(db)
  const [corrections, translations] = [await allCorrectionsOnDemands(db), await allTranslations(db)]
  const [dissents, conflicts] = [await allDissents(db), await allConflicts(db)]
  const demands = (await allDemands(db)).map((kept) => {
    const { id } = kept.demand
    const beside = { corrections: corrections.get(id) ?? [], dissents: dissents.get(id) ?? [], conflicts: conflicts.get(id) ?? [] }
    return { ...kept, events: events.get(id) ?? [], translated: translations.get(id) ?? [], ...beside }
  })
  const besideAuthorities = [...(await correctionsOnAuthorities(db)).values()].flat()
  const described = (await organisations(db)).map(describedOrganisation)
  const [authorities, successions] = [await allAuthorities(db), await allSuccessions(db)]
  return { version, authorities, organisations: described, demands, besideAuthorities, successions }
}

/** As an organisation describes itself. */
export function describedOrganisation({ org, description }: { readonly org: Id; readonly description: string }): PublicOrganisation {
  const { name, place, languages, about, inPerson, contact, website } = JSON.parse(description) as Description
  return { org, name, place, languages, about, inPerson, contact, website }
}
