// What is to be mended in something that was sent, and the correction that comes of what is filled in.
import { describe, expect, it } from 'vitest'
import { day } from '#tests/history.ts'
import type { Id } from '#values/id.ts'
import { correctionFrom, emptySent, problemsInSent, type SentForm } from './sent-form.ts'

const today = day('2026-11-23')
const filled: SentForm = {
  ...emptySent('en', today), name: ' A. Clerk ', office: 'Labour', text: 'It was two years.', how: 'letter', link: 'labour.example/a',
}
const about = { demand: 'demand' as Id, event: null }

describe('something that was sent', () => {
  it('comes out as it was filled in, tidied, with its link as a source', () => {
    expect(correctionFrom(filled, 'one' as Id, about, today)).toEqual({
      id: 'one', about, sentBy: { name: 'A. Clerk', office: 'Labour' }, text: 'It was two years.', lang: 'en', receivedOn: today,
      how: 'letter', confirmed: '',
      source: {
        publisher: 'labour.example', title: '', date: null, lang: 'en', link: 'https://labour.example/a', accessed: today, archive: null,
      },
    })
    expect(correctionFrom({ ...filled, link: '' }, 'one' as Id, about, today)).toMatchObject({ source: null })
  })

  it.each<[string, Partial<SentForm>]>([
    ['sent-name-missing', { name: ' ' }], ['sent-text-missing', { text: '' }], ['sent-how-missing', { how: 'pigeon' }],
    ['sent-on-missing', { on: { day: '', month: '11', year: '2026' } }], ['sent-link-wrong', { link: 'no link' }],
  ])('is to be mended: %s', (code, change) => {
    expect(problemsInSent({ ...filled, ...change }).map((one) => one.code)).toEqual([code])
    expect(correctionFrom({ ...filled, ...change }, 'one' as Id, about, today)).toBeNull()
  })
})
