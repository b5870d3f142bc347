// Feeds: what was recorded last, each event under a name that stays, well formed whatever somebody wrote.
import fc from 'fast-check'
import { inventedRecord } from '#tests/invented-record.ts'
import { all, textOf, treeOf } from '#tests/markup.ts'
import { exampleRecord, seededOn } from '#tests/public-record.ts'
import type { Day } from '#values/day.ts'
import { idOf } from '#values/id.ts'
import { siteLanguages, type SiteLanguage } from '#words/languages.ts'
import { describe, expect, it, test } from 'vitest'
import type { PublicRecord } from '../record.ts'
import { atomOf, inXml, jsonFeedOf } from './atom.ts'
import { feedOf, feedWants, urnOf, type FeedOf } from './feed.ts'

const record = exampleRecord()
const visit = (lang: SiteLanguage = 'en') => {
  return { lang, on: seededOn, today: seededOn, address: 'https://samasama.example', assets: { site: '' } }
}
const feed = (of: FeedOf, lang?: SiteLanguage, from: PublicRecord = record) => feedOf(from, of, visit(lang))!
const xml = (text: string) => treeOf(text.replace(/^<\?xml [^?]*\?>\n/, ''))
const itself = 'https://samasama.example/en/feed.atom'

describe('a feed', () => {
  it('of everything has the fifty events that were recorded last', () => {
    const orders = record.demands.flatMap(({ events }) => events.map(({ recorded }) => recorded.order)).toSorted((a, b) => b - a)
    const { entries } = feed({ kind: 'all' })
    expect(entries).toHaveLength(50)
    const byUrn = new Map(record.demands.flatMap(({ events }) => events.map((event) => [urnOf(event.id), event.recorded.order])))
    expect(entries.map(({ id }) => byUrn.get(id))).toEqual(orders.slice(0, 50))
    expect(new Set(entries.map(({ id }) => id)).size).toBe(50)
  })

  it('is the same when only what it wants was read', () => {
    for (const of of [{ kind: 'all' }, { kind: 'demand', code: 'D10' }, { kind: 'place', code: 'hong kong' }] as const) {
      const wanted = feedWants(record, of).map(({ id }) => id)
      const only = { ...record, demands: record.demands.filter(({ demand }) => wanted.includes(demand.id)) }
      expect(feedOf(only, of, visit())).toEqual(feed(of))
    }
  })

  it('of one demand, authority, organisation or place has its own, and is none where there is none', () => {
    const d10 = feed({ kind: 'demand', code: 'D10' })
    expect(d10.entries).toHaveLength(record.demands.find(({ demand }) => demand.code === 'D10')!.events.length)
    expect(d10.title).toBe('Samasama · Abolish the KTKLN card, do not revise it: what is new on the record')
    expect(feed({ kind: 'authority', code: 'id-bnp2tki' }).entries.every(({ link }) => /\/en\/demands\/D\d\d#e-/.test(link))).toBe(true)
    expect(feed({ kind: 'organisation', code: record.organisations[0]!.org }).entries).toHaveLength(50)
    expect(feed({ kind: 'place', code: 'Atlantis' }).entries).toEqual([])
    expect(feedOf(record, { kind: 'demand', code: 'D99' }, visit())).toBe(null)
    expect(feedOf(record, { kind: 'authority', code: 'nobody' }, visit())).toBe(null)
    expect(feedOf(record, { kind: 'organisation', code: 'nobody' }, visit())).toBe(null)
  })

  it('tells what was taken back as new, with the reason', () => {
    const taken = inventedRecord('2018 Union sends / 2019 Ministry refuses, retracted / 2020 Ministry notes')
    const late = { ...visit(), on: '2030-01-01' as Day, today: '2030-01-01' as Day }
    const [first, second] = feedOf(taken, { kind: 'all' }, late)!.entries
    expect(first).toMatchObject({ updated: '2029-01-01', published: '2000-01-01', summary: expect.stringContaining('recorded in error') })
    expect(second).toMatchObject({ updated: '2000-01-01', summary: expect.stringContaining('Ministry: Text of event-2') })
  })

  it('holds no more of what somebody wrote than text', () => {
    const title = { text: '</title><script>alert("1 & 2")</script>\u0000]]>', lang: 'en' }
    const told = inventedRecord('2018 Union sends', { demand: { title } })
    const tree = xml(atomOf(feed({ kind: 'all' }, 'en', told), `${itself}?place="><x>`))
    expect(all(tree, 'script', 'x')).toEqual([])
    expect(textOf(all(tree, 'entry')[0]!)).toContain('</title><script>alert("1 & 2")</script>]]>')
  })
})

describe.each(siteLanguages)('in %s', (lang) => {
  it('is Atom with all that it must have', () => {
    const tree = xml(atomOf(feed({ kind: 'all' }, lang), itself))
    const [root] = all(tree, 'feed')
    expect(root!.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang })
    for (const each of [root!, ...all(tree, 'entry')]) {
      const own = (name: string) => each.children.filter((child) => typeof child !== 'string' && child.name === name)
      expect(['id', 'title', 'updated'].map((name) => own(name).length)).toEqual([1, 1, 1])
    }
    const moments = all(tree, 'updated', 'published').map(textOf)
    expect(moments.filter((text) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(text))).toEqual([])
    expect(all(tree, 'entry').every((entry) => all(entry, 'summary')[0]!.attributes['xml:lang'])).toBe(true)
  })

  it('is a JSON Feed with the same', () => {
    const told = feed({ kind: 'all' }, lang)
    const json = JSON.parse(JSON.stringify(jsonFeedOf(told, itself))) as { version: string; items: { id: string; url: string }[] }
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: itself, language: lang })
    expect(json.items.map(({ id, url }) => [id, url])).toEqual(told.entries.map(({ id, link }) => [id, link]))
  })
})

test('whatever was written is read again from an element and from an attribute, but for what XML cannot write', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'&<>"\'\r\n\t\u0000\u001b\ufffe]'), fc.string({ unit: 'binary' })) })
  fc.assert(fc.property(text, (written) => {
    // What is looked for are the characters that XML 1.0 has no way to write.
    const kept = [...written.toWellFormed()].filter((one) => /^[\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]$/u.test(one)).join('')
    const tree = treeOf(`<a b="${inXml(written)}">${inXml(written)}</a>`)
    expect([all(tree, 'a')[0]!.attributes['b'], textOf(tree)]).toEqual([kept, kept])
  }))
})

test('an id is a UUID of its own making, another for another id', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
    expect(urnOf(idOf(bytes))).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  }))
})
