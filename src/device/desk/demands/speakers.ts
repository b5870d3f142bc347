// Who may speak or act in an event of each kind, as the form offers them: those who were asked first.
import type { Id } from '#values/id.ts'
import { sameHouse, type KeptAuthority } from '#domain/authority-rules.ts'
import type { Demand } from '#domain/demand.ts'
import type { Actor, EventKind } from '#domain/event.ts'
import { speaksFor } from '#domain/speaks-for.ts'

/** One who may be chosen; `name` is null for somebody who is not on the record, whose name is typed. */
export type Speaker = { readonly value: string; readonly as: Actor['as']; readonly name: string | null; readonly asked: boolean }

const words: readonly EventKind[] = ['answer', 'commitment']
const ours: readonly EventKind[] = ['demand', 'check', 'verdict', 'closing']

export function speakersFor(
  kind: EventKind, demand: Demand, authorities: readonly KeptAuthority[], organisation: Id,
): readonly Speaker[] {
  const anybody: Speaker = { value: 'other', as: { role: 'other' }, name: null, asked: false }
  if (ours.includes(kind)) return ownSpeakers(kind, demand, organisation)
  const known = authoritiesFor(kind, demand, authorities)
  if (words.includes(kind)) return known
  if (kind === 'context' || kind === 'in-parliament') return [anybody, ...known, ...raisersAndAllies(demand)]
  return [...known, anybody]
}

/** For whom an authority spoke that was not itself asked: proposed, to be confirmed. Empty where it was asked, or is no authority. */
export function proposedConcerns({ as }: Speaker, { addressees }: Demand, authorities: readonly KeptAuthority[]): readonly Id[] {
  if (as.role !== 'authority' || addressees.includes(as.authority)) return []
  return speaksFor(as.authority, addressees, authorities)
}

/** Our own word comes from raisers who are here and signed, or, of what is told from sources, from those who are not here. */
function ownSpeakers(kind: EventKind, demand: Demand, organisation: Id): readonly Speaker[] {
  const own = demand.raisers.filter((raiser) => raiser.organisation === organisation && raiser.signed !== null)
  const absent = demand.raisers.filter((raiser) => raiser.organisation === null)
  const others = demand.raisers.filter((raiser) => !own.includes(raiser) && !absent.includes(raiser))
  if (kind === 'verdict' || kind === 'closing') return own.map(raiser)
  if (kind === 'demand') return [...own, ...absent, ...others].map(raiser)
  return [...[...own, ...absent].map(raiser), ...demand.allies.map(ally)]
}

function raisersAndAllies(demand: Demand): readonly Speaker[] {
  return [...demand.raisers.map(raiser), ...demand.allies.map(ally)]
}

function authoritiesFor(kind: EventKind, { addressees }: Demand, authorities: readonly KeptAuthority[]): readonly Speaker[] {
  const asked = addressees.flatMap((id) => authorities.find((one) => one.id === id) ?? [])
  const others = authorities.filter(({ id }) => !addressees.includes(id))
  const may = words.includes(kind) ? others.filter(({ id }) => addressees.some((one) => sameHouse(id, one, authorities))) : others
  const sorted = may.toSorted((a, b) => a.name.localeCompare(b.name))
  return [...asked.map((one) => authority(one, true)), ...sorted.map((one) => authority(one, false))]
}

function authority({ id, name }: KeptAuthority, asked: boolean): Speaker {
  return { value: `authority:${id}`, as: { role: 'authority', authority: id }, name, asked }
}

function raiser({ id, name }: Demand['raisers'][number]): Speaker {
  return { value: `raiser:${id}`, as: { role: 'raiser', raiser: id }, name, asked: false }
}

function ally({ id, name }: Demand['allies'][number]): Speaker {
  return { value: `ally:${id}`, as: { role: 'ally', ally: id }, name, asked: false }
}
