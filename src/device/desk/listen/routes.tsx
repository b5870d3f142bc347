// The screens of listening and their addresses.
import type { Route } from '../router.tsx'
import { Hotlines } from './hotlines.tsx'
import { EditRound, NewRound } from './new-round.tsx'
import { RoundPage } from './round-page.tsx'
import { RoundList } from './rounds.tsx'
import { Voices } from './voices.tsx'

export const listenRoutes: readonly Route[] = [
  { path: 'listen', screen: RoundList },
  { path: 'listen/new', screen: NewRound },
  { path: 'listen/hotlines', screen: Hotlines },
  { path: 'listen/rounds/:round', screen: RoundPage },
  { path: 'listen/rounds/:round/edit', screen: EditRound },
  { path: 'listen/rounds/:round/voices', screen: Voices },
]
