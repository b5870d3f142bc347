import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asked } from '#tests/listening.ts'
import { serveExamples, type Seeded } from '#tests/seeded.ts'
import { every, partsOf, wordsOf, xmlOf } from '#tests/word-file.ts'
import type { Moment } from '#values/moment.ts'
import { wordType } from '../paper/writer.ts'

const now = Date.UTC(2026, 10, 23, 9) as Moment
const path = '/en/demands/D01/copy.docx'

describe('copies for Word from a server', () => {
  let seeded: Seeded
  beforeAll(async () => {
    seeded = await serveExamples(now)
  })
  afterAll(() => seeded.stop())
  const ask = (to: string, headers: Readonly<Record<string, string>> = {}) => asked(seeded.port, to, { headers })
  const bytes = async (to: string) => new Uint8Array(await (await fetch(`http://127.0.0.1:${seeded.port}${to}`)).arrayBuffer())
  const wordsAt = async (to: string) => every(xmlOf(partsOf(await bytes(to)).get('word/document.xml')!), 'w:p').map(wordsOf)

  test.each([
    [path, 'samasama-D01-en.docx'],
    ['/ar/authorities/hk-labour-department/copy.docx', 'samasama-hk-labour-department-ar.docx'],
    ['/zh-Hant/f/gcm-6/copy.docx', 'samasama-gcm-6-zh-Hant.docx'],
    ['/id/copy.docx?codes=D01,D10', 'samasama-selection-id.docx'],
    ['/tl/demands/D10/copy.docx?on=2017-04-29', 'samasama-D10-tl.docx'],
  ])('%s is a small document to keep, not to be found by a search', async (to, name) => {
    const { status, headers } = await ask(to)
    expect([status, headers['content-type']]).toEqual([200, wordType])
    expect(headers['content-disposition']).toBe(`attachment; filename="${name}"`)
    expect([headers['x-robots-tag'], headers['set-cookie']]).toEqual(['noarchive, noindex', undefined])
    expect((await bytes(to)).length).toBeLessThan(100_000)
  })

  test('of a demand says the day, the standing with its reason, both words and every doubt', async () => {
    const said = (await wordsAt(path)).join('\n')
    for (const part of [
      'As of 23 November 2026', 'Refused. Government of the Hong Kong SAR refused it on 29 September 2025.',
      'What they say:', 'What we see:',
      'From public sources, not entered by those who raised them.', 'Not checked since 29 September 2025.',
      'Disputed: Hong Kong Free Press gives',
    ]) expect(said).toContain(part)
  })

  test('of an earlier day says what stood then', async () => {
    const said = (await wordsAt('/en/demands/D10/copy.docx?on=2017-04-29')).join('\n')
    const shown = ['Taken back', 'Officers at the airport', 'Recorded later'].map((part) => said.includes(part))
    expect(shown).toEqual([true, false, true])
  })

  test('of a selection holds each once, in the order asked for, and leaves out what there is not', async () => {
    const headings = (await wordsAt('/en/copy.docx?codes=D10,none,D01,D10')).filter((text) => /^D\d\d /.test(text))
    expect(headings.map((text) => text.slice(0, 3))).toEqual(['D10', 'D01'])
  })

  test('says by its ETag that it is still the same, and is another where something else is asked', async () => {
    const { headers: { etag } } = await ask(path)
    const again = await ask(path, { 'If-None-Match': etag! })
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag])
    for (const other of [`${path}?on=2020-01-01`, path.replace('en', 'id')]) expect((await ask(other)).headers.etag).not.toBe(etag)
  })

  test('of what is not here is not found, as a page', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `X${at}`).join(',').slice(0, 8_000)
    for (const to of ['/en/demands/none/copy.docx', '/en/authorities/none/copy.docx', '/en/f/gcm-24/copy.docx', '/en/copy.docx',
      '/en/copy.docx?codes=%22%0d%0a', `/en/copy.docx?codes=${many}`, '/xx/copy.docx']) {
      const { status, headers } = await ask(to)
      expect([to.slice(0, 40), status, String(headers['content-type']).split(';')[0]]).toEqual([to.slice(0, 40), 404, 'text/html'])
    }
  })
})
