// The pieces of the desk behind its first screen: what each address may need, and the order in which they come before they are asked for.
import type { Language } from '#words/languages.ts'
import { piece, type Piece } from './piece.ts'
import type { Route } from './router.tsx'
import { passphraseWords } from './typed-secret.ts'

export const opening = piece('device/desk/opening/opening.tsx', async () => (await import('./opening/opening.tsx')).Opening)
export const joining = piece('device/desk/joining/joining.tsx', async () => (await import('./joining/joining.tsx')).Joining)
export const inside = piece('device/desk/inside.tsx', async () => (await import('./inside.tsx')).Inside)

/** What each page shows first; the locked desk is there from the start. */
export const entrances = { desk: null, open: opening, join: joining } as const

const listen = piece('device/desk/listen/routes.tsx', async () => (await import('./listen/routes.tsx')).listenRoutes)
const demand = piece('device/desk/demands/routes.tsx', async () => (await import('./demands/routes.tsx')).demandRoutes)
const organisation = piece('device/desk/organisation/routes.tsx', async () => {
  return (await import('./organisation/routes.tsx')).organisationRoutes
})

/** `name` is the first part of the addresses of its screens. A new area keeps its routes in a file of its own, and stands here. */
export type Area = { readonly name: 'listen' | 'demand' | 'organisation'; readonly screens: Piece<readonly Route[]> }
const areas: readonly Area[] = [
  { name: 'listen', screens: listen }, { name: 'demand', screens: demand }, { name: 'organisation', screens: organisation },
]

export function areaAt(path: string): Area | null {
  return areas.find(({ name }) => path.split('/')[0] === name) ?? null
}

/** Fetches everything that an unlocked desk may show, so that it stays whole when the network goes. */
export async function fetchTheRest(lang: Language): Promise<void> {
  for (const one of [passphraseWords[lang], inside, ...areas.map(({ screens }) => screens)]) await one.fetch()
}
