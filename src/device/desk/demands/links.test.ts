// Links as people paste them, and who publishes behind them.
import { expect, it } from 'vitest'
import type { Recorded } from '#domain/event.ts'
import { hostOf, linkFrom, publisherOf } from './links.ts'

it.each([
  ['https://labour.example/a?b=c#d', 'https://labour.example/a?b=c#d'],
  ['  labour.example/a  ', 'https://labour.example/a'],
  ['http://labour.example', 'http://labour.example/'],
  ['', null],
  ['two words', null],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/hosts', null],
  ['https://me:secret@labour.example/', null],
  ['labour', null],
])('%j', (typed, link) => {
  expect(linkFrom(typed)).toBe(link)
})

it('names the publisher as the record does, else by the host', () => {
  const events = [{ sources: [{ publisher: 'The Daily', link: 'https://www.daily.example/1' }] }] as unknown as readonly Recorded[]
  expect(publisherOf('https://daily.example/2', events)).toBe('The Daily')
  expect(publisherOf('https://other.example/2', events)).toBe('other.example')
  expect(hostOf('https://www.gov.example:8443/x')).toBe('gov.example')
})
