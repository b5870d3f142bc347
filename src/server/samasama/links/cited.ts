// Which links the record cites, and where: from the demands as a Samasama tells them to programs.

/** As in /demands.json; whatever else stands there is not looked at. */
export type TellsSources = {
  readonly id: string
  readonly events: readonly { readonly id: string; readonly retracted: unknown; readonly sources: readonly Source[] }[]
  readonly notes: readonly { readonly sources: readonly Source[] }[]
}
type Source = { readonly link: string; readonly archive: string | null }
/** `event` is null where a note of the demand cites it. */
export type Place = { readonly demand: string; readonly event: string | null; readonly archive: string | null }
export type Cited = ReadonlyMap<string, readonly Place[]>

export function citedIn(demands: readonly TellsSources[]): Cited {
  const cited = new Map<string, Place[]>()
  for (const { id: demand, events, notes } of demands) {
    const standing = events.filter(({ retracted }) => retracted === null)
    const beside = notes.map(({ sources }) => ({ event: null, sources }))
    const places = [...standing.map(({ id, sources }) => ({ event: id, sources })), ...beside]
    for (const { event, sources } of places) {
      for (const { link, archive } of sources) {
        const known = cited.get(link) ?? []
        known.push({ demand, event, archive })
        cited.set(link, known)
      }
    }
  }
  return cited
}

/** What somebody else's server answered, as far as it is what it should be; null when it is not. */
export function readTelling(value: unknown): readonly TellsSources[] | null {
  return Array.isArray(value) && value.every(isTelling) ? value : null
}

function isTelling(value: unknown): value is TellsSources {
  const { id, events, notes } = (value ?? {}) as Partial<Record<keyof TellsSources, unknown>>
  return typeof id === 'string' && isListOf(events, (one) => typeof one['id'] === 'string' && isListOf(one['sources'], isSource))
    && isListOf(notes, (one) => isListOf(one['sources'], isSource))
}

function isListOf(value: unknown, is: (one: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && is(one as Record<string, unknown>))
}

function isSource({ link, archive }: Record<string, unknown>): boolean {
  return typeof link === 'string' && (archive === null || typeof archive === 'string')
}
