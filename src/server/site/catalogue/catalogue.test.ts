// What lists and counts say of a day is what folding every demand anew says, and what a page wants to be read is all that it shows.
import { day } from '#tests/history.ts'
import { exampleRecord } from '#tests/public-record.ts'
import { lastDay, type Day } from '#values/day.ts'
import { describe, expect, it } from 'vitest'
import { standingOf } from '#domain/standing.ts'
import { authorityPage, authorityWants } from '../authority.tsx'
import { homePage, homeWants } from '../home.tsx'
import { renderPage, type Page } from '../page.ts'
import type { PublicRecord } from '../record.ts'
import { standingPage, standingWants } from '../standing-page.tsx'
import type { Visit } from '../view.ts'
import { askedByAuthority, askedOf, byStanding, silentOn } from './catalogue.ts'

const record = exampleRecord()
const { entries } = record.catalogue
const today = day('2026-11-23')
const days = ['1989-12-31', '2012-02-29', '2016-06-15', '2017-04-29', '2019-01-01', '2023-09-30', '2026-11-23'].map(day)

const sorted = (all: Iterable<string>) => [...all].toSorted()

describe.each(days)('on %s', (on) => {
  const at = { on, today }
  const folded = record.demands
    .filter(({ events }) => on === today || events.some(({ when }) => lastDay(when) <= on))
    .map((page) => ({ ...page, stand: standingOf(page.demand, page.events, on, record.authorities) }))

  it('each demand stands among its like', () => {
    const listed = [...byStanding(entries, at)].flatMap(([standing, alike]) => alike.map(({ code }) => `${code} ${standing}`))
    expect(sorted(listed)).toEqual(sorted(folded.map(({ demand, stand }) => `${demand.code} ${stand.standing}`)))
  })

  it('so it does for each authority', () => {
    for (const { id } of record.authorities) {
      const listed = [...askedOf(entries, id, at)].flatMap(([standing, alike]) => alike.map(({ code }) => `${code} ${standing}`))
      const asked = folded.flatMap(({ demand, stand }) => {
        return stand.addressees.filter(({ addressee }) => addressee === id).map(({ standing }) => `${demand.code} ${standing}`)
      })
      expect(sorted(listed)).toEqual(sorted(asked))
    }
  })

  it('the silences are those of the fold, the longest first', () => {
    const yearAgo = `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`
    const all = folded.filter(({ demand }) => demand.lookedOn !== null && demand.lookedOn >= yearAgo).flatMap(({ demand, stand }) => {
      return stand.addressees.flatMap(({ addressee, silence }) => (silence ? [`${demand.code} ${addressee} ${silence.days}`] : []))
    })
    const listed = silentOn(entries, at)
    expect(sorted(listed.map(({ entry, addressee, days: n }) => `${entry.code} ${addressee} ${n}`))).toEqual(sorted(all))
    expect(listed.map(({ days: n }) => n)).toEqual(listed.map(({ days: n }) => n).toSorted((a, b) => b - a))
  })
})

it('an authority is listed with the number of demands that are asked of it', () => {
  const counts = askedByAuthority(entries)
  for (const { id } of record.authorities) {
    const asked = record.demands.filter(({ demand }) => demand.addressees.includes(id)).length
    expect(counts.get(id) ?? 0).toBe(asked)
  }
})

describe('a page for which only the words that it wants were read', () => {
  const visit = (on: Day): Visit => ({ lang: 'en', on, today, address: '', assets: { site: '' } })
  const only = (wanted: readonly { readonly id: string }[]): PublicRecord => (
    { ...record, demands: record.demands.filter(({ demand }) => wanted.some(({ id }) => id === demand.id)) })
  const isSame = (draw: (from: PublicRecord) => Page, wanted: readonly { readonly id: string }[]) => (
    renderPage(draw(only(wanted))) === renderPage(draw(record)))

  it.each(days)('is the same on %s', (on) => {
    const refused = standingWants(record, 'refused', 1, visit(on))
    expect(isSame((from) => homePage(from, visit(on)), homeWants(record, visit(on)))).toBe(true)
    expect(isSame((from) => standingPage(from, 'refused', 1, visit(on)), refused)).toBe(true)
    const other = record.authorities.filter(({ code }) => (
      !isSame((from) => authorityPage(from, code, 1, visit(on)), authorityWants(record, code, 1, visit(on)))))
    expect(other).toEqual([])
  })
})
