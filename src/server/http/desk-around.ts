// What is around demands for the desk: authorities, organisations and what was sent about authorities, with a mark by which it is known.
import { toBase64url, utf8 } from '#values/encoding.ts'
import type { KeptAuthority } from '#domain/authority-rules.ts'
import type { KeptCorrection } from '#domain/correction.ts'
import type { House } from '../acts/house.ts'
import { allAuthorities } from '../store/authorities.ts'
import { correctionsOnAuthorities } from '../store/corrections.ts'
import { organisations } from '../store/organisations.ts'
import { describedOrganisation, type PublicOrganisation } from '../store/public-record.ts'
import { inParts } from './parts-by-weight.ts'

/** Letters of JSON in an answer, about; one thing that is longer by itself goes alone. */
export const mostLetters = 700_000

type Part = {
  readonly authorities: readonly KeptAuthority[]
  readonly organisations: readonly Pick<PublicOrganisation, 'org' | 'name' | 'contact'>[]
  readonly besideAuthorities: readonly KeptCorrection[]
}
export type Around = { readonly version: string; readonly parts: readonly Part[] }

export async function aroundOf(house: House): Promise<Around> {
  const { db } = house.store
  const described = (await organisations(db)).map(describedOrganisation)
  const all: Part = {
    authorities: await allAuthorities(db),
    organisations: described.map(({ org, name, contact }) => ({ org, name, contact })),
    besideAuthorities: [...(await correctionsOnAuthorities(db)).values()].flat(),
  }
  return { version: await markOf(house, all), parts: inParts(all, mostLetters) }
}

/** Another text for another value; 96 bits, against chance alone. */
export async function markOf({ subtle }: House, value: object): Promise<string> {
  return toBase64url(new Uint8Array(await subtle.digest('SHA-256', utf8(JSON.stringify(value))))).slice(0, 16)
}
