// Asks for the public record a part at a time: what is around demands, our own lists, and some demands whole.
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import {
  readAround, readList, readWhole, type AroundPart, type AroundReply, type ListReply, type WholeDemand,
} from '#wire/demand-replies.ts'
import type { AskRefusal } from '../../vault/ask.ts'
import type { Member } from '../member.tsx'

export type Read = Member['read']
export type Around = AroundReply & { readonly version: string }
export type Lines = Pick<ListReply, 'version' | 'lines' | 'total' | 'waiting' | 'next'> & { readonly pages: number }
/** `gone`: asked for, and not on this server. */
export type Wholes = { readonly held: ReadonlyMap<Id, WholeDemand>; readonly gone: ReadonlySet<Id> }

/** As many as the server tells at once. */
const atOnce = 20
/** A record that changes while it is read is read from its beginning again, and no more than so often. */
const mostTries = 3

const changing = { code: 'not-understood', detail: null }

export async function fetchAround(read: Read, before: Around | null): Promise<Result<Around, AskRefusal>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const first = await read(`/desk/around?version=${before?.version ?? ''}`, readAround)
    if (!first.ok) return first
    if ('same' in first.value) return before === null ? refuse(changing) : ok(before)
    const parts: AroundPart[] = [first.value]
    while (parts.length < first.value.parts) {
      const next = await read(`/desk/around?part=${parts.length}`, readAround)
      if (!next.ok) return next
      if ('same' in next.value || next.value.version !== first.value.version) break
      parts.push(next.value)
    }
    if (parts.length === first.value.parts) return ok(together(parts))
  }
  return refuse(changing)
}

function together(parts: readonly AroundPart[]): Around {
  return {
    version: parts[0]!.version,
    authorities: parts.flatMap(({ authorities }) => authorities),
    organisations: parts.flatMap(({ organisations }) => organisations),
    besideAuthorities: parts.flatMap(({ besideAuthorities }) => besideAuthorities),
  }
}

/** So many pages of a list; what is known already is not sent again while nothing has changed. */
export async function fetchLines(read: Read, path: string, before: Lines | null, pages: number): Promise<Result<Lines, AskRefusal>> {
  const version = before === null ? '' : `&version=${encodeURIComponent(before.version)}`
  const first = await read(`${path}&from=0${version}`, readList)
  if (!first.ok) return first
  if ('same' in first.value && before === null) return refuse(changing)
  let lines: Lines = 'same' in first.value ? before! : { ...first.value, pages: 1 }
  while (lines.pages < pages && lines.next !== null) {
    const more = await read(`${path}&from=${lines.next}`, readList)
    if (!more.ok) return more
    if ('same' in more.value) break
    const known = new Set(lines.lines.map(({ demand }) => demand.id))
    const added = more.value.lines.filter(({ demand }) => !known.has(demand.id))
    lines = { ...lines, lines: [...lines.lines, ...added], next: more.value.next, pages: lines.pages + 1 }
  }
  return ok(lines)
}

/** These demands whole. Of those that are held only what changed is sent; nothing is asked about them where all is known to be the same. */
export async function fetchWholes(
  read: Read, before: Wholes['held'], ids: readonly Id[], isSame: boolean,
): Promise<Result<Wholes, AskRefusal>> {
  const wanted = [...new Set(ids)]
  const known = wanted.filter((id) => isSame && before.has(id))
  const asked = wanted.filter((id) => !known.includes(id))
  const groups = Array.from({ length: Math.ceil(asked.length / atOnce) }, (_, at) => asked.slice(at * atOnce, (at + 1) * atOnce))
  const answers = await Promise.all(groups.map((group) => fetchGroup(read, before, group)))
  const refused = answers.find((one) => !one.ok)
  if (refused !== undefined) return refused
  const found = answers.flatMap((one) => (one.ok ? [one.value] : []))
  const held = [...known.map((id) => [id, before.get(id)!] as const), ...found.flatMap((one) => [...one.held])]
  return ok({ held: new Map(held), gone: new Set(found.flatMap(({ gone }) => [...gone])) })
}

async function fetchGroup(read: Read, before: Wholes['held'], ids: readonly Id[]): Promise<Result<Wholes, AskRefusal>> {
  const held = new Map<Id, WholeDemand>()
  const gone = new Set<Id>()
  for (let wanted = ids; wanted.length > 0;) {
    const marks = wanted.map((id) => (before.has(id) ? `${id}.${before.get(id)!.mark}` : id))
    const answer = await read(`/desk/demands?ids=${marks.join(',')}`, readWhole)
    if (!answer.ok) return answer
    const { demands, same, left } = answer.value
    for (const one of demands) held.set(one.demand.id, one)
    for (const id of same) if (before.has(id)) held.set(id, before.get(id)!)
    for (const id of answer.value.gone) gone.add(id)
    const later = wanted.filter((id) => left.includes(id))
    // A server that answers with none of what was asked for is not asked for it for ever.
    wanted = later.length < wanted.length ? later : []
  }
  return ok({ held, gone })
}
