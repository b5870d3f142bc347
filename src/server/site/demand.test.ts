// The page of one demand: both words, the reason, and every doubt, for real demands and for invented ones that show the rest.
import { all, byId, textOf, treeOf, withClass, type Element } from '#tests/markup.ts'
import { day, twoAsks, union } from '#tests/history.ts'
import { inventedRecord } from '#tests/invented-record.ts'
import { exampleRecord } from '#tests/public-record.ts'
import type { Recorded } from '#domain/event.ts'
import type { Day } from '#values/day.ts'
import type { Language } from '#words/languages.ts'
import { describe, expect, it } from 'vitest'
import { demandPage } from './demand.tsx'
import { renderPage } from './page.ts'
import type { PublicRecord } from './record.ts'

type Asked = { readonly lang?: Language; readonly on?: Day }

function page(record: PublicRecord, code = 'X1', { lang = 'en', on = day('2026-11-23') }: Asked = {}): Element {
  const visit = { lang, on, today: day('2026-11-23'), address: '', assets: { site: '/s.css' } }
  return treeOf(renderPage(demandPage(record, code, visit)))
}

function section(tree: Element, id: string): string {
  return textOf(all(tree, 'section').find(({ attributes }) => attributes['aria-labelledby'] === id)!)
}

describe('a real demand', () => {
  const d10 = page(exampleRecord(), 'D10')

  it('opens with the sentence demanded, its standing and the reason', () => {
    const opening = withClass(d10, 'opening')[0]!
    expect(all(opening, 'h1').map(textOf)).toEqual(['Abolish the KTKLN card, do not revise it'])
    expect(textOf(opening)).toContain('Contested')
    expect(textOf(opening)).toContain('On the ground, migrants say, it is not met: A domestic worker')
    expect(textOf(opening)).toContain('Not checked since 1 May 2017.')
  })

  it('shows each of several asks in the words of the reader, with a standing of its own', () => {
    const asked = all(page(exampleRecord(), 'D15', { lang: 'id' }), 'ul').find(({ attributes }) => attributes['class'] === 'asks')!
    const told = all(asked, 'li').map(textOf)
    expect(told.map((each) => each.split('Terjemahan')[0]!.trim())).toEqual([
      expect.stringMatching(/^Pulangkan dia {2}\S/) as string, expect.stringMatching(/^Beri dia pengampunan {2}Ditolak/) as string,
    ])
  })

  it('shows what they say and what we see apart, each with its day and its source', () => {
    expect(section(d10, 'they-say')).toMatch(/President of Indonesia, 30 November 2014.*Tribunnews/)
    expect(section(d10, 'we-see')).toMatch(/Not met.*30 April 2017.*blog\.ur-doc\.com/)
    expect(section(d10, 'they-say')).not.toContain('airport')
  })

  it('says on top that it is from public sources, and how those who raised it take it over', () => {
    const notice = withClass(d10, 'notice')[0]!
    expect(textOf(notice)).toContain('From public sources, not entered by those who raised them.')
    expect(all(notice, 'a')[0]!.attributes['href']).toBe('#ours')
    expect(textOf(byId(d10, 'ours'))).toContain('At its desk (/desk), press “This is ours” on this demand.')
  })

  it('does not say so any more when one of those who raised it has signed, though the others are named from sources', () => {
    const record = exampleRecord()
    const demands = record.demands.map((page) => {
      const [first, ...others] = page.demand.raisers
      return { ...page, demand: { ...page.demand, raisers: [{ ...first!, signed: day('2026-11-23') }, ...others] } }
    })
    const signed = page({ ...record, demands }, 'D10')
    expect(withClass(signed, 'notice')).toEqual([])
    expect(textOf(signed)).not.toContain('From public sources')
  })

  it('names who took a place over, after whom, when, and whose two stewards let it; and offers nothing more to take', () => {
    const record = exampleRecord()
    const [host] = record.organisations
    const took = { on: day('2026-11-20'), after: 'KOTKIHO', by: host!.org }
    const demands = record.demands.map((each) => {
      const raisers = each.demand.raisers.map((one) => ({ ...one, organisation: host!.org, signed: day('2026-11-20'), took }))
      return { ...each, demand: { ...each.demand, raisers, keeper: host!.org } }
    })
    const taken = page({ ...record, demands }, 'D10')
    expect(section(taken, 'raised')).toContain(`successor of KOTKIHO`)
    expect(section(taken, 'raised')).toContain(`Taken over on 20 November 2026; two stewards of ${host!.name} let it.`)
    expect(all(taken, 'section').some(({ attributes }) => attributes['id'] === 'ours')).toBe(false)
  })

  it('says how one who was asked answers: what, to whom, on paper too, how she is known, by when it is shown', () => {
    const answer = textOf(byId(d10, 'answer'))
    for (const said of ['your exact words', 'D10', 'The example organisation', 'paper', 'we call the number', 'within 14 days']) {
      expect(answer).toContain(said)
    }
  })

  it('tells every event with its source, and why one is unverified', () => {
    const events = withClass(d10, 'event')
    expect(events).toHaveLength(7)
    expect(events.filter((event) => withClass(event, 'sources').length === 0)).toEqual([])
    expect(textOf(events[1]!)).toContain('Unverified: One outlet prints the day as 20/11')
  })

  it('draws it, and says the same in a table', () => {
    const figure = all(d10, 'figure')[0]!
    const finding = '30 November 2014 to 1 May 2017: asked once, answered once. Checked on the ground: once.'
    expect(textOf(all(figure, 'figcaption')[0]!)).toBe(finding)
    const after = all(figure, 'tr').slice(1).map((row) => all(row, 'td').slice(1).map((cell) => [
      textOf(cell).trim(), cell.attributes['rowspan'],
    ]))
    expect(after).toEqual([
      [['Promised', '2']], [], [['Taken back', undefined]], [['Partly met', undefined]], [['Taken back', undefined]],
      [['Contested', '2']], [],
    ])
  })
})

describe('translations', () => {
  const d10 = page(exampleRecord(), 'D10', { lang: 'id' })

  it('are marked as drafts, with the words as written one tap away', () => {
    const opening = withClass(d10, 'opening')[0]!
    const [heading] = all(opening, 'h1')
    const [details] = all(opening, 'details')
    expect(heading!.attributes).toMatchObject({ lang: 'id', dir: 'ltr' })
    expect(textOf(heading!)).toBe('Hapus KTKLN, bukan direvisi')
    expect(textOf(all(details!, 'summary')[0]!)).toBe('Terjemahan sementara')
    const original = all(details!, 'p').at(-1)!
    const own = all(d10, 'p').filter(({ attributes }) => attributes['lang'] === 'id')
    expect(own).toEqual([])
    expect([original.attributes, textOf(original)]).toEqual([{ lang: 'en', dir: 'ltr' }, 'Abolish the KTKLN card, do not revise it'])
  })

  it('where there is none, the words stand as written, in their language', () => {
    const untranslated = withClass(d10, 'event').find((event) => textOf(event).includes('Two letters in effect'))!
    expect(all(untranslated, 'p').find((p) => textOf(p).startsWith('Two letters'))!.attributes).toEqual({ lang: 'en', dir: 'ltr' })
  })

  it('run from the right where the words do, and a checked one stands before a draft', () => {
    const title = { text: 'ادفعوا كل شهر', lang: 'ar' }
    const translation = { of: 'title', lang: 'en', by: 'Amal' } as const
    const tree = page(inventedRecord('2018 law for', { demand: { title, translations: [
      { ...translation, text: 'Pay us', state: 'draft' }, { ...translation, text: 'Pay every month', state: 'checked' },
    ] } }))
    const opening = withClass(tree, 'opening')[0]!
    expect(textOf(all(opening, 'h1')[0]!)).toBe('Pay every month')
    expect(textOf(opening)).toContain('Translation by Amal')
    expect(all(opening, 'p').find((p) => textOf(p) === title.text)!.attributes).toEqual({ lang: 'ar', dir: 'rtl' })
  })
})

describe('an invented demand', () => {
  it('shows raisers who disagree side by side, and what has been overtaken', () => {
    const tree = page(inventedRecord('2018 law for / 2019 Circle sees not-met / 2020 Union sees met / 2019 Shelter sees met'))
    expect(withClass(tree, 'said').map((said) => textOf(withClass(said, 'standing')[0] ?? said).trim()).slice(1)).toEqual([
      'Not met', 'Met', 'Met',
    ])
    expect(textOf(withClass(tree, 'overtaken')[0]!)).toContain('an ally named by union')
  })

  it('shows no figures of fewer than twenty', () => {
    expect(section(page(inventedRecord('2018 law for / 2019 Union votes 12/3/2/0')), 'history')).not.toMatch(/\b12\b/)
    expect(section(page(inventedRecord('2018 law for / 2019 Union votes 12/3/2/0')), 'history')).toContain('Fewer than 20 were counted')
    expect(section(page(inventedRecord('2018 law for / 2019 Union votes 12/3/5/1')), 'history')).toContain('Of 21 counted: 12 met')
  })

  it('keeps what was retracted readable, with its reason, and counts it no more', () => {
    const tree = page(inventedRecord('2018 Ministry refuses / 2019 Union sees met, retracted', {}), 'X1', { on: day('2026-11-23') })
    const [retracted] = withClass(tree, 'retracted')
    expect(textOf(retracted!)).toContain('Recorded by mistake and taken out on 1 January 2029: recorded in error')
    expect(textOf(all(retracted!, 'details')[0]!)).toContain('Text of event-1')
    expect(textOf(withClass(tree, 'stands')[0]!)).toContain('Refused')
  })

  it('counts silence only to the day on which somebody last looked', () => {
    const demand = { lookedOn: day('2020-01-01'), addressees: ['ministry'] as never }
    const tree = page(inventedRecord('2018-01-01 Union hands over, to Ministry', { demand }))
    expect(section(tree, 'they-say')).toContain('No answer for 2 years: handed over on 1 January 2018, counted to 1 January 2020')
    expect(section(tree, 'they-say')).toContain('The answer is overdue by 23 months: the law gave until 31 January 2018')
  })

  it('says for each who is asked how it stands with it, and why where that differs', () => {
    const tree = page(inventedRecord('2018 Ministry refuses / 2019 Consulate promises'))
    expect(section(tree, 'whom')).toMatch(/Ministry Refused.*Ministry refused it in 2018\..*Consulate Promised/s)
  })

  it('shows each ask with its own standing, and an event with the ask it is about', () => {
    const tree = page(inventedRecord('2018 law for, about pay / 2019 Ministry refuses, about rest', { demand: { asks: twoAsks } }))
    expect(section(tree, 'asked')).toMatch(/pay +Acted on.*rest +Refused/)
    expect(textOf(withClass(tree, 'event')[0]!)).toContain('About: pay')
  })

  it('says who has signed here, and that a member saw what no source tells', () => {
    const raisers = [{ id: union, name: 'Union', organisation: union, signed: day('2024-05-03') }]
    const tree = page(inventedRecord('2018 law for', { demand: { raisers } }))
    expect(section(tree, 'raised')).toContain('Union signed here on 3 May 2024')
    expect(textOf(withClass(tree, 'event')[0]!)).toContain('Seen by a member of Union of Workers')
    expect(withClass(tree, 'notice')).toEqual([])
  })

  it('makes nothing of markup in the words of people', () => {
    const dangerous = '<script>alert(1)</script><a href="javascript:1">"\'&'
    const events = (all: Recorded[]) => all.map((event) => ({ ...event, text: dangerous, unverified: dangerous }))
    const tree = page(inventedRecord('2018 law for', { events, demand: { title: { text: dangerous, lang: 'en' } } }))
    expect(all(tree, 'script')).toEqual([])
    expect(textOf(all(tree, 'h1')[0]!)).toBe(dangerous)
    expect(all(tree, 'a').filter(({ attributes }) => attributes['href']!.startsWith('javascript'))).toEqual([])
  })

  it('leads to the demand that replaced it', () => {
    const events = (all: Recorded[]) => all.map((event) => ({ ...event, replacedBy: 'other' }) as never)
    const record = inventedRecord('2019 Union closes replaced', { events })
    const other = { ...record.demands[0]!.demand, id: 'other' as never, code: 'X2', title: { text: 'Another', lang: 'en' } }
    const tree = page({ ...record, demands: [...record.demands, { demand: other, events: [] }] })
    expect(all(withClass(tree, 'event')[0]!, 'a').map(({ attributes }) => attributes['href'])).toEqual(['/en/demands/X2'])
  })
})
