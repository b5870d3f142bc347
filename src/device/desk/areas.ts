// The pieces of the desk behind its first screen: what each address may need, and the order in which they come before they are asked for.
import type { Language } from '#words/languages.ts'
import { piece, type Piece } from './piece.ts'
import type { Route } from './router.tsx'
import { passphraseWords } from './typed-secret.ts'

export const opening = piece(async () => (await import('./opening/opening.tsx')).Opening)
export const joining = piece(async () => (await import('./joining/joining.tsx')).Joining)
export const inside = piece(async () => (await import('./inside.tsx')).Inside)

/** What each page shows first; the locked desk is there from the start. */
export const entrances = { desk: null, open: opening, join: joining } as const

/** `name` is the first part of the addresses of its screens. A new area keeps its routes in a file of its own, and stands here. */
export type Area = { readonly name: 'listen' | 'demand' | 'organisation'; readonly screens: Piece<readonly Route[]> }
const areas: readonly Area[] = [
  { name: 'listen', screens: piece(async () => (await import('./listen/routes.tsx')).listenRoutes) },
  { name: 'demand', screens: piece(async () => (await import('./demands/routes.tsx')).demandRoutes) },
  { name: 'organisation', screens: piece(async () => (await import('./organisation/routes.tsx')).organisationRoutes) },
]

export function areaAt(path: string): Area | null {
  return areas.find(({ name }) => path.split('/')[0] === name) ?? null
}

/** Fetches everything that an unlocked desk may show, so that it stays whole when the network goes. */
export async function fetchTheRest(lang: Language): Promise<void> {
  for (const one of [passphraseWords[lang], inside, ...areas.map(({ screens }) => screens)]) await one.fetch()
}
