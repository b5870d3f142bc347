// A place as it stands in an address, one for each and back again; and of which place an authority is, wherever it works.
import type { Id } from '#values/id.ts'
import type { Authority } from './authority.ts'

/**
 * Letters, marks and digits of every script stand as they are, a space as '-', and anything else as its code point between two '~': so no
 * two places share a slug, and none can be read as a way through folders. What would be a number only begins with such a code point,
 * because numbers in addresses count pages.
 */
export function slugOf(place: string): string {
  const slug = [...place.normalize('NFC')].map(written).join('')
  return /^[0-9]+$/.test(slug) ? escaped(slug[0]!) + slug.slice(1) : slug
}

/** The place of which this is the slug; null when it is that of none. */
export function placeOf(slug: string): string | null {
  const place = slug.replaceAll('-', ' ').replace(/~([0-9a-f]{1,6})~/g, (whole, hex: string) => {
    const point = Number.parseInt(hex, 16)
    return point > 0x10ffff ? whole : String.fromCodePoint(point)
  })
  return slugOf(place) === slug ? place : null
}

/** The place for which an authority acts: that of the highest above it. A consulate in Hong Kong acts for the Philippines. */
export function actsFor(id: Id, authorities: ReadonlyMap<Id, Pick<Authority, 'parent' | 'place'>>): string | null {
  const seen = new Set<Id>()
  let [at, place]: [Id | null, string | null] = [id, null]
  while (at !== null && !seen.has(at)) {
    seen.add(at)
    const one: Pick<Authority, 'parent' | 'place'> | undefined = authorities.get(at)
    if (one === undefined) return place
    place = one.place
    at = one.parent
  }
  return place
}

function written(character: string): string {
  if (character === ' ') return '-'
  return /^[\p{L}\p{M}\p{N}]$/u.test(character) ? character : escaped(character)
}

function escaped(character: string): string {
  return `~${character.codePointAt(0)!.toString(16)}~`
}
