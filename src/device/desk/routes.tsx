// The screens that come with the unlocked desk, and the navigation. Those of each area come in a piece of its own: see areas.ts.
import type { Route } from './router.tsx'
import { Today } from './today/today.tsx'
import { WaitingHere } from './waiting-here.tsx'

export const routes: readonly Route[] = [
  { path: '', screen: Today },
  { path: 'waiting', screen: WaitingHere },
]

/** The navigation is the chain itself. What has no path yet says so in words. */
export const chain = [
  { name: 'listen', path: 'listen' },
  { name: 'help', path: null },
  { name: 'understand', path: null },
  { name: 'demand', path: 'demand' },
  { name: 'act', path: null },
  { name: 'publish', path: null },
  { name: 'organisation', path: 'organisation' },
] as const
