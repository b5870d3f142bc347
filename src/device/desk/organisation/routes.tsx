// The screens of the organisation and their addresses.
import type { Route } from '../router.tsx'
import { About } from './about.tsx'
import { InviteForm } from './invite-form.tsx'
import { Keys } from './keys.tsx'
import { Late } from './late.tsx'
import { Log } from './log.tsx'
import { Meeting } from './meeting.tsx'
import { MemberPage } from './member-page.tsx'
import { NewWay } from './new-way.tsx'
import { Overview } from './overview.tsx'
import { Proposals } from './proposals.tsx'
import { SayRestored } from './restored.tsx'

export const organisationRoutes: readonly Route[] = [
  { path: 'organisation', screen: Overview },
  { path: 'organisation/members/:member', screen: MemberPage },
  { path: 'organisation/invite', screen: InviteForm },
  { path: 'organisation/invites/:invite', screen: Meeting },
  { path: 'organisation/proposals', screen: Proposals },
  { path: 'organisation/late', screen: Late },
  { path: 'organisation/log', screen: Log },
  { path: 'organisation/restored', screen: SayRestored },
  { path: 'organisation/keys', screen: Keys },
  { path: 'organisation/keys/:way', screen: NewWay },
  { path: 'organisation/about', screen: About },
]
