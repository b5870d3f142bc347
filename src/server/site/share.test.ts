// What is carried away from a page: what a conversation shows of its address, the card in pages of others, and what its picture says.
import { describe, expect, it } from 'vitest'
import { all, byId, textOf, treeOf, withClass, type Element } from '#tests/markup.ts'
import { exampleRecord } from '#tests/public-record.ts'
import type { Day } from '#values/day.ts'
import { languages, type Language } from '#words/languages.ts'
import { cardPage } from './card.tsx'
import { authorityPage } from './authority.tsx'
import { aboutPage } from './about.tsx'
import { demandPage } from './demand.tsx'
import { homePage } from './home.tsx'
import { renderPage, type Page } from './page.ts'
import { authorityPicture, demandPicture, homePicture } from './pictures.ts'
import type { PublicRecord } from './record.ts'
import type { Visit } from './view.ts'

const record = exampleRecord()
const today = '2026-11-23' as Day
const origin = 'https://samasama.example'

function visit(lang: Language, on = today, address = origin): Visit {
  return { lang, on, today, address, assets: { site: '/assets/site-1a2b.css' } }
}

function facts(page: Page): Readonly<Record<string, string>> {
  const metas = all(treeOf(renderPage(page)), 'meta')
    .map(({ attributes: { property, name, content } }) => [property ?? name, content] as const)
  return Object.fromEntries(metas.filter(([name]) => /^(og|twitter):/.test(name ?? ''))) as Record<string, string>
}

/** The same record, but the first demand is called as somebody wanted it. */
function titled(text: string): { readonly record: PublicRecord; readonly code: string } {
  const [first, ...others] = record.demands
  const demand = { ...first!.demand, title: { text, lang: 'en' }, translations: [] }
  return { record: { ...record, demands: [{ ...first!, demand }, ...others] }, code: demand.code }
}

describe('an address that is shared', () => {
  it('shows title, how it stands, and a picture with its size and words, under the address that the server knows', () => {
    const shown = facts(demandPage(record, 'D01', visit('en')))
    expect(shown).toMatchObject({
      'og:image': 'https://samasama.example/en/demands/D01/picture.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:locale': 'en_GB',
      'twitter:card': 'summary_large_image',
    })
    expect(shown['og:title']).toBe('A living wage for migrant domestic workers in Hong Kong')
    expect(shown['og:description']).toMatch(/^Refused\. /)
  })

  it('shows the picture of the first page and of an authority, and for other pages that of the first', () => {
    const image = (page: Page) => facts(page)['og:image']
    expect(image(homePage(record, visit('id')))).toBe(`${origin}/id/picture.png`)
    const authority = authorityPage(record, 'hk-labour-department', 1, visit('tl'))
    expect(image(authority)).toBe(`${origin}/tl/authorities/hk-labour-department/picture.png`)
    expect(image(aboutPage(record, visit('en')))).toBe(`${origin}/en/picture.png`)
  })

  it('of an earlier day shows the picture of that day', () => {
    const page = demandPage(record, 'D10', visit('en', '2017-04-29' as Day))
    expect(facts(page)['og:image']).toBe(`${origin}/en/demands/D10/picture.png?on=2017-04-29`)
  })

  it('has no picture where the server does not know how it is reached', () => {
    const shown = facts(demandPage(record, 'D01', visit('en', today, '')))
    expect(Object.keys(shown).toSorted()).toEqual(['og:description', 'og:locale', 'og:title'])
  })
})

describe('a card', () => {
  const treeFor = (code: string, lang: Language = 'en', of = record) => treeOf(renderPage(cardPage(of, code, visit(lang))))

  it.each(languages)('of every demand says the sentence, how it stands and both words, and leads to the page as a whole (%s)', (lang) => {
    for (const { demand } of record.demands) {
      const tree = treeFor(demand.code, lang)
      const links = all(tree, 'a').map(({ attributes: { href, target } }) => [href, target])
      expect(new Set(links.map(String))).toEqual(new Set([`/${lang}/demands/${demand.code},_top`]))
      expect([all(tree, 'h1').length, all(tree, 'dd').length, textOf(all(tree, 'dd')[0]!).length > 10]).toEqual([1, 2, true])
      expect(all(tree, 'script', 'img', 'iframe', 'form')).toEqual([])
      const uses = all(tree, 'use').map(({ attributes: { href } }) => href!.slice(1))
      expect(uses.filter((id) => all(tree, 'symbol').every(({ attributes }) => attributes['id'] !== id))).toEqual([])
    }
  })

  it('weighs little, is not to be found by a search, and points to the page', () => {
    const html = renderPage(cardPage(record, 'D10', visit('en')))
    expect(Buffer.byteLength(html)).toBeLessThan(4_000)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toContain('<link rel="canonical" href="https://samasama.example/en/demands/D10"/>')
  })

  it('is not found where there is no demand', () => {
    expect(cardPage(record, 'none', visit('en')).status).toBe(404)
  })
})

describe('how a page is cited', () => {
  const cited = (page: Page) => textOf(withClass(treeOf(renderPage(page)), 'cite')[0]!)

  it('names the demand, who keeps it and the day, and leads to the page as it stood then, today too', () => {
    expect(cited(demandPage(record, 'D10', visit('en')))).toBe('Abolish the KTKLN card, do not revise it (D10). Kept by '
      + `The example organisation on Samasama, as it stood on 23 November 2026. ${origin}/en/demands/D10?on=2026-11-23`)
    expect(cited(demandPage(record, 'D10', visit('en', '2017-04-29' as Day)))).toMatch(/29 April 2017\. .*\?on=2017-04-29$/)
  })

  it('in the language of the reader, for an authority too', () => {
    const page = authorityPage(record, 'hk-labour-department', 1, visit('id'))
    expect(cited(page)).toMatch(/^Hong Kong Labour Department\. Dicatat oleh .*\/id\/authorities\/hk-labour-department\?on=2026-11-23$/)
  })
})

describe('what is to be copied into a page of others', () => {
  const snippetOf = (page: Page) => textOf(byId(treeOf(renderPage(page)), 'snippet'))

  it('is one frame with the card of today', () => {
    const frame = all(treeOf(snippetOf(demandPage(record, 'D10', visit('en', '2017-04-29' as Day)))), 'iframe')
    expect(frame.map(({ attributes }) => attributes)).toEqual([{
      src: 'https://samasama.example/en/demands/D10/card',
      title: 'Abolish the KTKLN card, do not revise it',
      width: '360',
      height: '600',
      loading: 'lazy',
    }])
  })

  it('stays one frame whatever somebody wrote as a title', () => {
    const { record: changed, code } = titled('"></iframe></textarea></svg><script>alert(1)</script> & more')
    const tree = treeOf(renderPage(demandPage(changed, code, visit('en'))))
    expect(all(tree, 'script')).toEqual([])
    const pasted = treeOf(snippetOf(demandPage(changed, code, visit('en'))))
    expect(pasted.children.map((child) => (child as Element).name)).toEqual(['iframe'])
    expect(all(pasted, 'iframe')[0]!.attributes['title']).toContain('<script>alert(1)</script> & more')
  })
})

describe('what a picture says', () => {
  it('is the sentence, the standing with its mark, both words with their days, and what must not be overlooked', () => {
    const picture = demandPicture(record, 'D10', visit('en'))!
    expect(picture.headlines[0]).toEqual({ text: 'Abolish the KTKLN card, do not revise it', lang: 'en' })
    expect(picture.headlines.at(-1)).toEqual({ text: 'D10', lang: 'en' })
    expect([picture.kicker, picture.asOf]).toEqual(['D10 · Indonesia', 'As of 23 November 2026'])
    expect(picture.address).toBe('samasama.example/en/demands/D10')
    expect([picture.stands.words.text, picture.stands.mark?.tone]).toEqual(['Contested', 'warning'])
    const said = picture.columns.map(({ heading, rows }) => [heading, ...rows.slice(0, 2).map(({ words }) => words.text)])
    expect(said[0]).toEqual(['What they say', 'Commitment: promises', '30 November 2014 · President of Indonesia'])
    expect(said[1]!.slice(0, 2)).toEqual(['What we see', 'Not met'])
    expect(picture.notes).toMatch(/^From public sources.*Not checked since 1 May 2017/)
  })

  it('marks a title that is a draft, and has the words as written where the draft cannot be drawn', () => {
    const picture = demandPicture(record, 'D03', visit('id'))!
    expect(picture.kicker).toContain('Terjemahan sementara')
    expect(picture.headlines.map(({ lang }) => lang).slice(0, 2)).toEqual(['id', 'en'])
  })

  it('of the first page counts how the demands stand; of an authority, what it is asked', () => {
    const counted = (picture: { columns: readonly { rows: readonly { words: { text: string } }[] }[] }) => (
      picture.columns.flatMap(({ rows }) => rows).reduce((sum, { words }) => sum + Number.parseInt(words.text, 10), 0))
    expect(counted(homePicture(record, visit('en')))).toBe(record.demands.length)
    const authority = authorityPicture(record, 'hk-labour-department', visit('en'))!
    expect(authority.stands.words.text).toBe(`What it is asked: ${counted(authority)} demand${counted(authority) === 1 ? '' : 's'}`)
  })

  it('is nothing where there is nothing', () => {
    expect([demandPicture(record, 'none', visit('en')), authorityPicture(record, 'none', visit('en'))]).toEqual([null, null])
  })
})
