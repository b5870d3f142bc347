// The description of the data is true: every route is in it, every answer fits it, every question that it names can be asked, and no other.
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { openCast, type Cast } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { misfits } from '#tests/json-schema.ts'
import { inventedRecord } from '#tests/invented-record.ts'
import { manyDemands } from '#tests/many-demands.ts'
import { exampleRecord } from '#tests/public-record.ts'
import { siteLanguages } from '#words/languages.ts'
import { slugOf } from '#domain/place.ts'
import type { Day } from '#values/day.ts'
import { authoritiesJson, gcmJson, organisationsJson } from '../site/data/others.ts'
import { openApi } from '../site/data/openapi.ts'
import { demandsJson } from '../site/json.ts'
import { appFor } from './app.ts'

type Parameter = { readonly name: string; readonly in: string; readonly schema: object; readonly example?: string }
type Answered = { readonly content?: Readonly<Record<string, { readonly schema?: Readonly<Record<string, unknown>> }>> }
type Operation = { readonly parameters: readonly Parameter[]; readonly responses: Readonly<Record<string, Answered>> }

const { schemas } = openApi.components
const operations = Object.entries(openApi.paths).map(([path, { get }]) => [path, get as unknown as Operation] as const)

eachDatabase('the description of the data', (open) => {
  let cast: Cast
  let app: ReturnType<typeof appFor>
  let [org, place] = ['', '']
  beforeAll(async () => {
    cast = await openCast(await open())
    app = appFor(cast.house, { entries: {}, files: new Map() })
    const union = await cast.organisation('Union')
    org = union.org
    await manyDemands(cast.store, union.org, 30)
    const [first] = (await (await app.request('/demands.json')).json()) as readonly { readonly places: readonly string[] }[]
    place = slugOf(first!.places[0]!)
  }, 60_000)
  afterAll(() => cast.close())

  const codes = () => ({ '/o/': org, '/authorities/': 'state-1', '/places/': place })
  const address = (path: string) => path
    .replace('{lang}', 'id')
    .replace('{code}', Object.entries(codes()).find(([folder]) => path.includes(folder))?.[1] ?? 'r1')

  it('has every route that anybody may read, and no other', () => {
    const open = app.routes.filter(({ method }) => method === 'OPTIONS').map(({ path }) => path
      .replace(`:lang{${siteLanguages.join('|')}}`, '{lang}').replace(':file{.+\\.json}', '{code}.json').replace(':code', '{code}'))
    expect(open.toSorted()).toEqual(operations.map(([path]) => path).toSorted())
  })

  it('knows of all data: what is not in it answers anybody with pages, pictures, papers and files, or not at all', async () => {
    const described = new Set(app.routes.filter(({ method }) => method === 'OPTIONS').map(({ path }) => path))
    const others = app.routes.filter(({ method, path }) => method === 'GET' && !described.has(path)).map(({ path }) => path)
    const found: string[] = []
    for (const path of new Set(others)) {
      const filled = path.replace(/:lang\{[^}]*\}/, 'en').replace(/:number\{(\{.*?\}|[^}])*\}/, '1').replace(':file{.+\\.json}', 'r1.json')
      const answer = await app.request(address(filled.replace(/\{[^}]*\}/g, '').replace(':code', '{code}')).replace(/:\w+/g, 'r1'))
      const type = answer.headers.get('Content-Type') ?? ''
      if (answer.status === 200 && !/^(text\/html|image\/|application\/vnd\.openxmlformats)/.test(type)) found.push(`${path} ${type}`)
    }
    expect(others.length).toBeGreaterThan(40)
    expect(found).toEqual([])
  })

  it.each(operations)('is true of %s', async (path, { parameters, responses }) => {
    const asked = parameters.filter((each) => each.in === 'query')
    const queries = ['', ...asked.map(({ name, example }) => `?${new URLSearchParams({ [name]: example! })}`)]
    for (const query of queries) {
      const answer = await app.request(address(path) + query)
      const [type, { schema }] = Object.entries(responses['200']!.content!)[0]!
      expect([path + query, answer.status, answer.headers.get('Content-Type')?.split(';')[0]]).toEqual([path + query, 200, type])
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(schema === undefined ? [] : misfits(schema, await answer.json(), schemas)).toEqual([])
    }
  })

  const refusing = operations.filter(([, { responses }]) => '400' in responses)
  it.each(refusing)('says no on %s as it is described', async (path, { parameters, responses }) => {
    const wrong = parameters.filter((each) => each.in === 'query').map(({ name }) => `?${name}=`)
    for (const query of ['?nobody-asks=this', ...wrong]) {
      const answer = await app.request(address(path) + query)
      expect([query, answer.status]).toEqual([query, 400])
      expect(misfits(responses['400']!.content!['application/json']!.schema!, await answer.json(), schemas)).toEqual([])
    }
  })

  it.each(operations.filter(([path]) => path.includes('{code}')))('is not there on %s as it is described', async (path, { responses }) => {
    const answer = await app.request(path.replace('{lang}', 'en').replace('{code}', 'nothing'))
    expect(answer.status).toBe(404)
    expect(misfits(responses['404']!.content!['application/json']!.schema!, await answer.json(), schemas)).toEqual([])
  })
})

describe('the schemas', () => {
  const visit = { lang: 'en', on: '2026-11-23' as Day, today: '2026-11-23' as Day, address: '', assets: { site: '' } } as const
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown
  const of = (name: string, value: unknown) => misfits(schemas[name]!, plain(value), schemas)
  const record = exampleRecord()
  const everyKind = inventedRecord([
    '2018-03-01 Union hands over, to Ministry', '2018-03-02 Ministry refuses', '2018-04 Ministry commits, by 2019',
    '2018-05 law in-part, from 2018-06, until 2019-01-01', '2018-06 court for', '2018-07 implementation against', '2018-08 reversal',
    '2018-09 bill', '2018-10 Shelter sees partly', '2018-11 Union votes 30/5/0/0', '2018-12 Circle votes 3/5/0/0',
    '2019 Press notes, retracted', '2020 Union closes done',
  ].join(' / '))

  test('fit every example, every kind of event and all that stands beside', () => {
    for (const each of [record, everyKind]) {
      expect(demandsJson(each, visit).flatMap((demand) => of('Demand', demand))).toEqual([])
      expect(authoritiesJson(each, each.authorities, visit).flatMap((one) => of('Authority', one))).toEqual([])
      expect(organisationsJson(each, each.organisations, visit).flatMap((one) => of('Organisation', one))).toEqual([])
      expect(of('Compact', gcmJson(each, visit))).toEqual([])
    }
  })

  test('find what is missing, what is too much, and what is of another kind', () => {
    const [demand] = demandsJson(record, visit)
    expect(of('Demand', { ...demand, more: 1 })).toEqual(['$: wants no more'])
    expect(of('Demand', { ...demand, title: null })).toEqual(['$.title: wants string'])
    expect(of('Demand', { ...demand, standing: 'happy' })[0]).toMatch(/^\$\.standing: wants closed\|met/)
    expect(of('Demand', { ...demand, events: [{}] }).length).toBeGreaterThan(10)
    expect(of('Demand', { ...demand, asOf: 'today' })).toEqual(['$.asOf: wants ^\\d{4}-\\d{2}-\\d{2}$'])
    expect(misfits({ typo: 'string' }, '', schemas)).toEqual(['$: nobody knows the keyword typo'])
  })
})
