// The sheet for a meeting and the questions of a place, in every language: what they say is on record, and each question has its source.
import { all, byId, textOf, treeOf, withClass } from '#tests/markup.ts'
import { exampleRecord } from '#tests/public-record.ts'
import type { Day } from '#values/day.ts'
import { siteLanguages, type SiteLanguage } from '#words/languages.ts'
import { describe, expect, it } from 'vitest'
import { meetingPage, meetingWants } from './meeting.tsx'
import { renderPage } from './page.ts'
import { placeQuestionsPage, placeQuestionsWants } from './place-questions.tsx'
import type { Visit } from './view.ts'

const record = exampleRecord()
const visit = (lang: SiteLanguage, on: string): Visit => {
  return { lang, on: on as Day, today: '2026-11-23' as Day, address: 'https://samasama.example', assets: { site: '' } }
}
/** As the server draws it: with the words of those demands only that the page wants. */
function questionsAt(lang: SiteLanguage, slug: string, on = '2026-11-23') {
  const asked = visit(lang, on)
  const wanted = new Set(placeQuestionsWants(record, slug, asked).map(({ id }) => id))
  return placeQuestionsPage({ ...record, demands: record.demands.filter(({ demand }) => wanted.has(demand.id)) }, slug, asked)
}
function meetingAt(lang: SiteLanguage, code: string, on = '2026-11-23') {
  const asked = visit(lang, on)
  const wanted = new Set(meetingWants(record, code, asked).map(({ id }) => id))
  return meetingPage({ ...record, demands: record.demands.filter(({ demand }) => wanted.has(demand.id)) }, code, asked)
}

describe.each(siteLanguages)('in %s', (lang) => {
  it('each question of a place leads to its demand, says why, and names its source', () => {
    const lists = ['Hong-Kong', 'Indonesia', 'Nepal'].map((slug) => withClass(treeOf(renderPage(questionsAt(lang, slug))), 'questions')[0])
    const asked = lists.flatMap((list) => (list ? all(list, 'li') : []))
    expect(asked.length).toBeGreaterThanOrEqual(4)
    for (const one of asked) {
      expect(all(one, 'h2')).toHaveLength(1)
      expect(withClass(one, 'reason')).toHaveLength(1)
      expect(all(withClass(one, 'asked-about')[0]!, 'a')[0]!.attributes['href']).toMatch(new RegExp(`^/${lang}/demands/D\\d\\d$`))
      expect(all(withClass(one, 'sources')[0]!, 'a')[0]!.attributes['href']).toMatch(/^https?:/)
    }
  })

  it('no two questions of a place are asked in the same words', () => {
    for (const slug of ['Hong-Kong', 'Indonesia', 'Philippines', 'Malaysia', 'Taiwan']) {
      const asked = all(treeOf(renderPage(questionsAt(lang, slug))), 'h2').map(textOf)
      expect([slug, new Set(asked).size]).toEqual([slug, asked.length])
    }
  })

  it('a sheet for a meeting says what is asked, with how it stands, and its words', () => {
    const tree = treeOf(renderPage(meetingAt(lang, 'hk-labour-department')))
    const asked = all(withClass(tree, 'in-short')[0]!, 'li')
    expect(asked).toHaveLength(6)
    expect(asked.every((one) => withClass(one, 'standing').length === 1)).toBe(true)
    expect(['late', 'next', 'all-asked', 'words'].map((id) => byId(tree, id).name)).toEqual(['h2', 'h2', 'h2', 'h2'])
  })
})

describe('questions', () => {
  it('of a place are asked of what stood on the day, in words', () => {
    const said = textOf(treeOf(renderPage(questionsAt('en', 'Hong-Kong'))))
    expect(said).toContain('Three questions to ask: Hong Kong')
    expect(said).toContain('What was decided on 9 May 2024 goes against this. Will it be looked at again?')
    const philippines = textOf(treeOf(renderPage(questionsAt('en', 'Philippines'))))
    expect(philippines).toContain('President of the Philippines refused this on 19 December 2024. Why, and what would have to change?')
    expect(textOf(treeOf(renderPage(questionsAt('en', 'Hong-Kong', '2000-01-01'))))).toContain('The record holds nothing on this day')
  })

  it('are none for a place that is not on record', () => {
    const none = [questionsAt('en', 'Atlantis'), questionsAt('en', '~zz~'), meetingAt('en', 'none')]
    expect(none.map(({ status }) => status)).toEqual([404, 404, 404])
  })
})
