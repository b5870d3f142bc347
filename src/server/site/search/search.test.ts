// Each demand is found by each word of its title in every language, with a letter wrong too; and a search shows where, and how it stands.
import { describe, expect, it } from 'vitest'
import { all, textOf, treeOf, withClass } from '#tests/markup.ts'
import { exampleRecord } from '#tests/public-record.ts'
import { indexOfRecord } from '#tests/search-index.ts'
import { titlesInScripts } from '#tests/titles-in-scripts.ts'
import { addDays, type Day } from '#values/day.ts'
import { mayBeWrong } from '../../search/near.ts'
import { wordsIn } from '../../search/words-in.ts'
import { renderPage } from '../page.ts'
import { withCatalogue } from '../record.ts'
import type { Visit } from '../view.ts'
import { nothingAsked, questionFrom, type Question } from './question.ts'
import { searchJson } from './search-json.ts'
import { searchPage } from './search-page.tsx'
import { answered, type Hit } from './search.ts'

const record = exampleRecord()
const index = indexOfRecord(record)
const today = '2026-11-23' as Day
const visit: Visit = { lang: 'en', on: today, today, address: '', assets: { site: '' } }
const asking = (question: Partial<Question>): Question => ({ ...nothingAsked, ...question })
const codeOf = (hit: Hit) => (hit.kind === 'demand' ? hit.entry.code : hit.kind)

/** All that is found, page after page. */
function codes(question: Partial<Question>, at = visit): readonly string[] {
  const { last } = answered(index, record, asking(question), at)
  const pages = Array.from({ length: last }, (_, page) => answered(index, record, asking({ ...question, page: page + 1 }), at))
  return pages.flatMap(({ hits }) => hits.map(codeOf))
}

const titles = record.demands.flatMap(({ demand: { code, title, translations } }) => (
  [title, ...translations.filter(({ of }) => of === 'title')].map(({ lang, text }) => ({ code, lang, text }))))
const known = new Set(record.demands.flatMap(({ demand, events }) => (
  JSON.stringify([demand, events]).split('"').flatMap((text) => wordsIn(text).map(({ word }) => word)))))

describe('each of the 31 demands', () => {
  it('is found by each word of its title, as it is written, in each language', () => {
    const lost = titles.flatMap(({ code, text }) => wordsIn(text).flatMap(({ from, to }) => {
      const word = text.slice(from, to)
      return codes({ q: word }).includes(code) ? [] : [`${code} ${word}`]
    }))
    expect(lost).toEqual([])
    expect(new Set(titles.map(({ lang }) => lang)).size).toBeGreaterThan(2)
    expect(titles.length).toBeGreaterThan(31)
  })

  it('is found by its whole title before all others', () => {
    expect(titles.filter(({ code, text }) => codes({ q: text })[0] !== code)).toEqual([])
  })

  it.each([
    ['a letter left out', (word: string, at: number) => word.slice(0, at) + word.slice(at + 1)],
    ['another letter', (word: string, at: number) => `${word.slice(0, at)}x${word.slice(at + 1)}`],
    ['two swapped', (word: string, at: number) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)],
  ])('is found with %s, unless that is a word too, or the beginning of one', (_, spoil) => {
    const lost = titles.flatMap(({ code, text }) => wordsIn(text).flatMap(({ word }) => {
      const wrong = spoil(word, Math.floor(word.length / 2))
      const isMeant = mayBeWrong(word) === 0 || mayBeWrong(wrong) === 0 || known.has(wrong)
      return isMeant || codes({ q: wrong }).includes(code) ? [] : [`${code} ${wrong}`]
    }))
    expect(lost).toEqual([])
  })
})

describe('what is found', () => {
  it.each([
    ['Filipno', 'filipin'], ['FILIPINO', 'filipino'], ['domestc wrokers', 'domestic'], ['Hóng Köng', 'hong kong'],
  ])('%s: %s', (q, said) => {
    const found = codes({ q }).filter((code) => /^D\d/.test(code))
    const wordsOf = (code: string) => JSON.stringify(record.demands.find(({ demand }) => demand.code === code)).toLowerCase()
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((code) => !wordsOf(code).includes(said))).toEqual([])
  })

  it('are authorities, organisations and places too', () => {
    expect(codes({ q: 'Hong Kong Labour Department' })).toContain('authority')
    expect(codes({ q: 'example organisation' })).toContain('organisation')
    expect(codes({ q: 'Hong Kong' })).toContain('place')
    for (const q of ['香港', 'هونغ كونغ', 'Filipina', 'Pilipinas']) expect([q, codes({ q })]).toEqual([q, expect.arrayContaining(['place'])])
  })

  it('is what another source says otherwise too, at its event, as long as nobody has taken it back', () => {
    const [first] = record.demands.filter(({ conflicts }) => (conflicts ?? []).length > 0)
    const conflict = { ...first!.conflicts![0]!, text: 'Zweitausend laut dem Amtsblatt', lang: 'de' }
    const shown = (retracted: typeof conflict.retracted) => {
      const disputed = withCatalogue({ ...record, demands: [{ ...first!, conflicts: [{ ...conflict, retracted }] }] })
      const question = asking({ q: 'amtsblatt' })
      const page = searchPage(disputed, question, answered(indexOfRecord(disputed), disputed, question, visit), visit)
      return withClass(treeOf(renderPage(page)), 'excerpt').map(textOf)
    }
    expect(shown(null)).toEqual([expect.stringMatching(/^Event of .+: .*Zweitausend laut dem Amtsblatt/)])
    expect(shown({ reason: 'Misread', on: today })).toEqual([])
  })

  it('is narrowed down, and each way says how many it leaves', () => {
    const whole = answered(index, record, asking({ q: 'workers' }), visit)
    expect(whole.counts.standing.length).toBeGreaterThan(2)
    for (const facet of ['standing', 'place', 'objective', 'year'] as const) {
      for (const [value, count] of whole.counts[facet]) {
        const narrowed = questionFrom((name) => ({ q: 'workers', [facet]: String(value) })[name])
        expect([facet, value, answered(index, record, narrowed, visit).total]).toEqual([facet, value, count])
      }
    }
  })

  it('without words, is all that the reader narrowed it down to; and nothing when she asks for nothing', () => {
    const refused = answered(index, record, asking({ standing: 'refused' }), visit)
    expect([refused.total > 3, refused.hits.every(({ kind }) => kind === 'demand')]).toEqual([true, true])
    expect(answered(index, record, nothingAsked, visit)).toMatchObject({ total: 0, page: 1, last: 1 })
  })

  it('on an earlier day is what was told by then, as it stood', () => {
    const event = record.demands.flatMap(({ events }) => events).find(({ when }) => when.precision === 'day' && when.date > '2015')!
    const { code } = record.demands.find(({ demand }) => demand.id === event.demand)!.demand
    const day = event.when.date as Day
    const found = (on: Day) => {
      const at = { ...visit, on }
      const asked = answered(index, record, asking({ q: event.text.slice(0, 120) }), at)
      return asked.isWhole && asked.hits.map(codeOf).includes(code)
    }
    expect([found(addDays(day, -1)), found(day)]).toEqual([false, true])
    expect(codes({ standing: 'taken-back' }, { ...visit, on: '2017-04-29' as Day })).toContain('D10')
    expect(codes({ standing: 'taken-back' })).not.toContain('D10')
  })
})

type Found = { readonly text: string; readonly marks: readonly (readonly [from: number, to: number])[] }

describe('the page', () => {
  const drawn = (question: Partial<Question>, at = visit) => (
    treeOf(renderPage(searchPage(record, asking(question), answered(index, record, asking(question), at), at))))

  it('marks the words in the title, or in what holds them, and says where that is', () => {
    const tree = drawn({ q: 'filipno' })
    const marks = all(tree, 'mark').map((mark) => textOf(mark).toLowerCase())
    expect(marks.length).toBeGreaterThan(0)
    expect(marks.filter((mark) => !mark.startsWith('filipin'))).toEqual([])
    expect(withClass(tree, 'excerpt').some((each) => /^Event of .+: /.test(textOf(each)))).toBe(true)
  })

  it('shows nothing that was told only later', () => {
    const [later] = record.demands.find(({ demand }) => demand.code === 'D10')!.events.filter(({ when }) => when.date > '2017-04-29')
    const tree = drawn({ q: `D10 ${later!.text}` }, { ...visit, on: '2017-04-29' as Day })
    expect(textOf(tree)).toContain('Nothing holds all of these words.')
    expect(withClass(tree, 'excerpt').every((each) => !textOf(each).includes(later!.text.slice(0, 30)))).toBe(true)
  })

  it('keeps what was asked, in another language, on another day and in the box', () => {
    const tree = drawn({ q: '<b>"wages"&</b>', place: 'Hong Kong' })
    const hrefs = all(tree, 'a').map(({ attributes }) => attributes['href']!)
    expect(hrefs).toContain('/id/search?q=%3Cb%3E%22wages%22%26%3C%2Fb%3E&place=Hong+Kong')
    const fields = all(tree, 'input').map(({ attributes: { name, value } }) => `${name}=${value}`)
    expect(fields.filter((field) => field === 'q=<b>"wages"&</b>')).toHaveLength(2)
    expect(fields.filter((field) => field === 'place=Hong Kong')).toHaveLength(2)
    expect(all(tree, 'b').map(textOf)).not.toContain('"wages"&')
  })

  it('is never found by another search, and says when it cannot be searched yet', () => {
    const tree = treeOf(renderPage(searchPage(record, asking({ q: 'wages' }), null, visit)))
    expect(textOf(tree)).toContain('still reading the record')
    expect(all(tree, 'meta').find(({ attributes }) => attributes['name'] === 'robots')!.attributes['content']).toBe('noindex')
    expect(searchJson(record, asking({ q: 'wages' }), null, visit)).toMatchObject({ ready: false, total: 0, results: [] })
  })

  it('is the same as data, each mark where the word stands', () => {
    const question = asking({ q: 'filipno' })
    const { results } = searchJson(record, question, answered(index, record, question, visit), visit)
    const found = (results as readonly { found?: Found }[]).flatMap((result) => result.found ?? [])
    const texts = found.flatMap(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to).toLowerCase()))
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text) => !text.startsWith('filipin'))).toEqual([])
  })
})

describe('a demand in any script', () => {
  const demands = titlesInScripts.map((title, at) => {
    const { demand } = record.demands[at % record.demands.length]!
    return { demand: { ...demand, code: `s${at}`, title, text: title, translations: [] }, events: [] }
  })
  const scripts = withCatalogue({ ...record, demands })
  const inScripts = indexOfRecord(scripts)

  it.each(titlesInScripts)('$lang: is found by each of its words, which are marked in its title', ({ lang, text }) => {
    const lost = wordsIn(text).filter(({ from, to }) => {
      const q = text.slice(from, to)
      const found = answered(inScripts, scripts, asking({ q }), visit).hits.map(codeOf)
      return !scripts.demands.some(({ demand }) => demand.title.lang === lang && found.includes(demand.code))
    })
    expect(lost).toEqual([])
    const [first] = wordsIn(text)
    const question = asking({ q: text.slice(first!.from, first!.to) })
    const tree = treeOf(renderPage(searchPage(scripts, question, answered(inScripts, scripts, question, visit), visit)))
    expect(all(tree, 'mark').map(textOf).join(' ')).toContain(question.q)
  })
})
