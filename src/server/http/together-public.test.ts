// A demand that was raised together, as everybody reads it: what a raiser, and one that did not sign, wanted read beside it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answers, amends, partyOf, proposes, publicationBy, wordsOn } from '#tests/joint-cast.ts'
import { expectOk, openCast, type Cast } from '#tests/cast.ts'
import { whoAsks } from '#tests/demand-cast.ts'
import { misfits } from '#tests/json-schema.ts'
import { folders } from '#tests/places.ts'
import { every, partsOf, wordsOf, xmlOf } from '#tests/word-file.ts'
import { siteLanguages } from '#words/languages.ts'
import { openApi } from '../site/data/openapi.ts'
import { appFor } from './app.ts'

const newFolder = folders()
const [agreed, declined] = ['We wanted two days.', 'It leaves out who works at sea.']

describe('what stands beside a demand that was raised together', () => {
  let cast: Cast
  let app: ReturnType<typeof appFor>
  let code = ''
  const text = async (path: string) => (await app.request(path)).text()

  beforeAll(async () => {
    cast = await openCast({ kind: 'sqlite', file: `${newFolder()}/samasama.db` })
    app = appFor(cast.house, { entries: {}, files: new Map() })
    const asks = await whoAsks(cast)
    const choir = await cast.organisation('Choir')
    const [union, circle, third] = [await partyOf(cast, asks.union), await partyOf(cast, asks.circle), await partyOf(cast, choir)]
    const { joint, reply } = await proposes(union, [asks.circle, choir], wordsOn(asks.union, [asks.ministry]))
    expectOk(reply)
    expectOk(await answers(third, joint, { says: 'declines', said: { text: declined, lang: 'en' } }))
    expectOk(await amends(union, joint, { title: { text: 'A paid day off every week', lang: 'en' } }))
    expectOk(await answers(union, joint))
    expectOk(await answers(circle, joint, { said: { text: agreed, lang: 'en' } }))
    const body = await publicationBy(circle, joint)
    expectOk(await circle.who.act('publish-together', body))
    code = body.demand.code
  })
  afterAll(() => cast.close())

  it('is on the page, in the log and in Word, each as its organisation wrote it', async () => {
    const page = await text(`/en/demands/${code}`)
    for (const part of [`Circle signed, and says:`, agreed, 'Choir was asked and did not sign:', declined, 'Said of an earlier wording.']) {
      expect(page).toContain(part)
    }
    expect(page.match(/Said of an earlier wording/g)).toHaveLength(1)
    expect(await text(`/en/demands/${code}/log`)).toContain('Published together by Union, Circle; with a word beside it by Circle, Choir')
    const copy = new Uint8Array(await (await app.request(`/en/demands/${code}/copy.docx`)).arrayBuffer())
    const words = every(xmlOf(partsOf(copy).get('word/document.xml')!), 'w:p').map(wordsOf).join('\n')
    for (const part of ['Choir was asked and did not sign:', declined, agreed]) expect(words).toContain(part)
  })

  it.each(siteLanguages)('is told in %s', async (lang) => {
    const page = await text(`/${lang}/demands/${code}`)
    expect([page.includes(agreed), page.includes(declined), page.includes('dissent-')]).toEqual([true, true, false])
  })

  it('is in the data, which is as it is described', async () => {
    const demand = (await (await app.request(`/demands/${code}.json`)).json()) as { readonly dissents: unknown }
    expect(misfits(openApi.components.schemas['Demand']!, demand, openApi.components.schemas)).toEqual([])
    expect(demand.dissents).toEqual([
      { name: 'Circle', says: 'signs', on: '2026-11-23', ofTheseWords: true, text: agreed, lang: 'en' },
      { name: 'Choir', says: 'declines', on: '2026-11-23', ofTheseWords: false, text: declined, lang: 'en' },
    ])
  })
})
