import { expect, test } from 'vitest'
import { routeFor, type Route } from './router.tsx'

const screen = () => null
const paths = ['', 'listen', 'listen/new', 'listen/rounds/:round', 'listen/rounds/:round/voices']
const routes: readonly Route[] = paths.map((path) => ({ path, screen }))

test('a path finds its screen and what stands in its places', () => {
  expect(routeFor(routes, '')?.route.path).toBe('')
  expect(routeFor(routes, 'listen/new')?.route.path).toBe('listen/new')
  const voices = routeFor(routes, 'listen/rounds/abc/voices')
  expect(voices).toMatchObject({ route: { path: 'listen/rounds/:round/voices' }, params: { round: 'abc' } })
})

test('what no route knows is found nowhere: empty places, paths that go on, other words', () => {
  const strays = ['listen/', 'listen/rounds/', 'listen/rounds/abc/more', 'else', 'listen/new/']
  for (const path of strays) expect(routeFor(routes, path)).toBeNull()
})
