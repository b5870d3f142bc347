import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asked } from '#tests/listening.ts'
import { serveExamples, type Seeded } from '#tests/seeded.ts'
import type { Moment } from '#values/moment.ts'

const now = Date.UTC(2026, 10, 23, 9) as Moment
const path = '/en/demands/D10/picture.png'

describe('pictures from a server', () => {
  let seeded: Seeded
  beforeAll(async () => {
    seeded = await serveExamples(now)
  })
  afterAll(() => seeded.stop())
  const ask = (to: string, headers: Readonly<Record<string, string>> = {}) => asked(seeded.port, to, { headers })
  const bytes = async (to: string) => Buffer.from(await (await fetch(`http://127.0.0.1:${seeded.port}${to}`)).arrayBuffer())

  const some = [
    path, '/id/demands/D10/picture.png', '/en/picture.png', '/tl/authorities/hk-labour-department/picture.png', `${path}?on=2017-04-29`,
  ]
  test.each(some)(
    '%s is a small PNG that anybody may show, and sets nothing', async (to) => {
      const { status, headers } = await ask(to)
      expect([status, headers['content-type'], headers['cross-origin-resource-policy']]).toEqual([200, 'image/png', 'cross-origin'])
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['set-cookie']).toBeUndefined()
      const png = await bytes(to)
      expect([png.subarray(1, 4).toString(), png.length]).toEqual(['PNG', Number(headers['content-length'])])
      expect(png.length).toBeLessThan(200_000)
    },
  )

  test('says by its ETag that it is still the same, without drawing, packed or not', async () => {
    const { headers: { etag } } = await ask(path)
    for (const more of [{}, { 'Accept-Encoding': 'gzip, br' }]) {
      const again = await ask(path, { 'If-None-Match': etag!, ...more })
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag])
      expect((await ask(path, more)).headers['content-encoding']).toBeUndefined()
    }
    expect((await ask('/id/demands/D10/picture.png')).headers.etag).not.toBe(etag)
  })

  test('is the same bytes each time; another day and another language are others; no day and a day to come are today', async () => {
    const [one, again, earlier] = [await bytes(path), await bytes(path), await bytes(`${path}?on=2017-04-29`)]
    const other = await bytes(path.replace('en', 'id'))
    expect([one.equals(again), one.equals(earlier), one.equals(other)]).toEqual([true, false, false])
    expect([one.equals(await bytes(`${path}?on=2999-01-01`)), one.equals(await bytes(`${path}?on=never`))]).toEqual([true, true])
  })

  test('of an earlier day points to that of today', async () => {
    expect((await ask(`${path}?on=2017-04-29`)).headers.link).toBe(`<${seeded.address}${path}>; rel="canonical"`)
  })

  test('of what is not here is not found, as a page', async () => {
    const none = ['/en/demands/none/picture.png', '/en/authorities/none/picture.png', '/xx/picture.png', '/en/demands/%E0%A4%A/picture.png']
    for (const to of none) {
      const { status, headers } = await ask(to)
      expect([to, status, String(headers['content-type']).split(';')[0]]).toEqual([to, 404, 'text/html'])
      expect([headers['x-frame-options'], headers['cross-origin-resource-policy']]).toEqual(['DENY', 'same-origin'])
    }
  })

  test('of days that are over are drawn only so many in a minute, one after the other too; that of today all the same', async () => {
    const seen: number[] = []
    for (let day = 1; day <= 28; day += 1) {
      const { status, headers } = await ask(`/en/demands/D01/picture.png?on=2019-01-${String(day).padStart(2, '0')}`)
      seen.push(status)
      expect(status === 200 || headers['retry-after'] === '60').toBe(true)
    }
    expect(seen.indexOf(503)).toBeGreaterThan(10)
    expect(seen.slice(seen.indexOf(503)).every((status) => status === 503)).toBe(true)
    expect((await ask('/en/demands/D01/picture.png')).status).toBe(200)
  })

  test('asked for all at once, wait in a short row; who is sent away gets hers later', async () => {
    const all = Array.from({ length: 31 }, (_, at) => `/tl/demands/D${String(at + 1).padStart(2, '0')}/picture.png`)
    const answers = await Promise.all(all.map((to) => ask(to)))
    const away = all.filter((_, at) => answers[at]!.status === 503)
    expect(answers.every(({ status }) => status === 200 || status === 503)).toBe(true)
    expect([away.length > 0, away.length < 20]).toEqual([true, true])
    expect((await ask(away[0]!)).status).toBe(200)
  })

  test('a card may stand in pages of others, and only a card', async () => {
    const card = await ask('/en/demands/D10/card')
    const own = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"
    expect([card.status, card.headers['content-security-policy'], card.headers['x-frame-options']]).toEqual([200, own, undefined])
    const again = await ask('/en/demands/D10/card', { 'If-None-Match': card.headers.etag! })
    expect([again.status, again.headers['content-security-policy'], again.headers['x-frame-options']]).toEqual([304, own, undefined])
    for (const to of ['/en/demands/none/card', '/en/demands/D10', '/en/demands/D10/poster', '/en/demands/card', '/en/']) {
      const { headers } = await ask(to)
      expect([to, headers['x-frame-options']]).toEqual([to, 'DENY'])
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    }
  })
})
