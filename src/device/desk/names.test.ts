import { expect, test } from 'vitest'
import type { Id } from '#values/id.ts'
import type { Kept } from '../vault/seal-record.ts'
import { nameContent, namesIn } from './names.ts'

function kept(whom: string, by: string, name: unknown, keptOn = '2026-11-23'): Kept {
  return { record: `${whom}-${by}-${keptOn}` as Id, of: [whom as Id], content: name as Kept['content'], by: by as Id, keptOn }
}

test("a member's own word counts before a steward's, and a later one before an earlier", () => {
  const names = namesIn([
    kept('siti', 'siti', nameContent('Siti')), kept('siti', 'wati', nameContent('Siti of the east gate'), '2026-12-01'),
    kept('ana', 'wati', nameContent('Ana')), kept('ana', 'wati', nameContent('Ana Reyes'), '2026-12-01'),
  ])
  expect(names.get('siti' as Id)).toMatchObject({ name: 'Siti', byHerself: true })
  expect(names.get('ana' as Id)).toMatchObject({ name: 'Ana Reyes', byHerself: false })
})

test('what is no name is left out, and a long one is cut', () => {
  const none = [kept('a', 'a', { v: 2, name: 'x' }), kept('b', 'b', { v: 1, name: '  ' }), kept('c', 'c', 7)]
  const names = namesIn([...none, kept('d', 'd', nameContent('x'.repeat(500)))])
  expect([...names.keys()]).toEqual(['d'])
  expect(names.get('d' as Id)!.name).toHaveLength(80)
})
