// Every screen of the desk and its address after '#/'. A new area keeps its routes in a file of its own, and stands here in one line.
import { demandRoutes } from './demands/routes.tsx'
import { listenRoutes } from './listen/routes.tsx'
import { organisationRoutes } from './organisation/routes.tsx'
import type { Route } from './router.tsx'
import { Today } from './today/today.tsx'
import { WaitingHere } from './waiting-here.tsx'

export const routes: readonly Route[] = [
  { path: '', screen: Today },
  { path: 'waiting', screen: WaitingHere },
  ...listenRoutes,
  ...demandRoutes,
  ...organisationRoutes,
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
