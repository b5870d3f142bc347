import { expect, test } from 'vitest'
import type { Id } from '#values/id.ts'
import { privately } from '#values/sealed.ts'
import { secret } from '#values/secret.ts'
import type { Voice } from '../../vault/open-voices.ts'
import { fitting, noFilter } from './filter.ts'
import { searchIn } from './find-words.ts'

function voice(record: string, choice: string | null, read = false): Voice {
  const row = { record: record as Id, readOn: read ? '2026-11-23' : null } as unknown as Voice['row']
  if (choice === null) return { row, is: 'closed', why: 'forged' }
  const said = { lang: 'en', answers: { rest: privately(choice) } } as unknown as Extract<Voice, { is: 'open' }>['said']
  return { row, is: 'open', said, round: {} as Extract<Voice, { is: 'open' }>['round'], by: null, beside: { named: [], key: secret('') } }
}

const voices = [voice('a', 'yes'), voice('b', 'no', true), voice('c', null), voice('d', 'no')]
const texts = [{ id: 'a' as Id, text: 'They keep my passport' }, { id: 'd' as Id, text: 'Mereka menahan paspor saya; ဘတ်စ်ကား; 护照在她那里' }]
const help = { search: searchIn(texts), themesOf: (record: Id) => (record === 'd' ? ['documents'] : []) }
const found = (filter: Partial<typeof noFilter>) => fitting(voices, { ...noFilter, ...filter }, help).map(({ row }) => row.record)

test('without a filter all are shown, also those that do not open', () => {
  expect(found({})).toEqual(['a', 'b', 'c', 'd'])
})

test('by an answer, a theme, what is unread, and words; and all of it together', () => {
  expect(found({ question: 'rest', choice: 'no' })).toEqual(['b', 'd'])
  expect(found({ question: 'rest' })).toEqual(['a', 'b', 'c', 'd'])
  expect(found({ theme: 'documents' })).toEqual(['d'])
  expect(found({ unread: true })).toEqual(['a', 'c', 'd'])
  expect(found({ words: 'PASSP' })).toEqual(['a'])
  expect(found({ words: 'paspor', question: 'rest', choice: 'no', unread: true })).toEqual(['d'])
})

test('words are found in scripts that write none apart', () => {
  expect(found({ words: '护照' })).toEqual(['d'])
  expect(found({ words: 'nothing of the kind' })).toEqual([])
})
