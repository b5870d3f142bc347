// The words of the public pages are whole in each of their languages, count as it counts, and name nothing that is not handed in.
import { describe, expect, it } from 'vitest'
import { nativeNames, siteLanguages, type SiteLanguage } from './languages.ts'
import { sayIn, type Catalogue, type Phrase, type Whole } from './say.ts'
import { objectiveName, siteCatalogues, siteWords } from './site.ts'

const files = ['about', 'around', 'dates', 'fold', 'keeping', 'objectives', 'site'] as const
const words = siteCatalogues as Readonly<Record<SiteLanguage, Readonly<Record<(typeof files)[number], Catalogue>>>>
const others = siteLanguages.filter((lang) => lang !== 'en').flatMap((lang) => files.map((file) => [lang, file] as const))

/** What a reason can name: a language may need less, or more, of it than English. */
const inReasons = ['{beside}', '{besideDate}', '{besideWhen}', '{date}', '{day}', '{dayWhen}', '{when}', '{who}']

function formsOf(phrase: Phrase): readonly string[] {
  return typeof phrase === 'string' ? [phrase] : Object.values(phrase)
}

function slotsOf(phrase: Phrase): readonly string[] {
  return [...new Set(formsOf(phrase).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].toSorted()
}

describe.each(others)('%s, %s', (lang, file) => {
  const source = words.en[file]
  const translated = words[lang][file]

  it('has every word', () => {
    expect(Object.keys(translated).toSorted()).toEqual(Object.keys(source).toSorted())
  })

  it('has the slots of the English, and in a reason none that is not handed in', () => {
    const wrong = Object.entries(translated).filter(([key, phrase]) => {
      const slots = slotsOf(phrase)
      if (key.startsWith('why-') && key !== 'why-of-ask' && file === 'fold') return slots.some((slot) => !inReasons.includes(slot))
      return slots.join() !== slotsOf(source[key]!).join()
    })
    expect(wrong).toEqual([])
  })
})

describe.each(files.flatMap((file) => (['ar', 'zh-Hant'] as const).map((lang) => [lang, file] as const)))('%s, %s', (lang, file) => {
  it('has each form in which the language counts, wherever English counts, and no other', () => {
    const ways = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted()
    const counting = (catalogue: Catalogue) => Object.entries(catalogue).filter(([, phrase]) => typeof phrase !== 'string')
    expect(counting(words[lang][file]).map(([key, phrase]) => [key, Object.keys(phrase).toSorted()]))
      .toEqual(counting(words.en[file]).map(([key]) => [key, ways]))
  })
})

describe.each([['ar', /\p{Script=Arabic}/u], ['zh-Hant', /\p{Script=Han}|^\{/u]] as const)('in %s', (lang, script) => {
  const phrases = files.flatMap((file) => Object.entries(words[lang][file]).flatMap(([key, phrase]) => {
    return formsOf(phrase).map((text) => [key, text] as const)
  }))
  const joins = new Set(['gap', 'colon', 'comma', 'in-list', 'semicolon', 'in-brackets', 'stands-because', 'site-name'])

  it('nothing was left in another language', () => {
    const strangers = phrases.filter(([key, text]) => {
      const said = text.replaceAll(/\{\w+\}|Samasama|AGPL|cookie/g, '')
      return /\p{Script=Latin}/u.test(said) || (!joins.has(key) && !/^[\d{]/.test(text) && !script.test(text))
    })
    expect(strangers).toEqual([])
  })

  it('the marks between words are its own', () => {
    const foreign = lang === 'ar' ? /[,;?“”，。]/ : /[,;?“”،]|[:.](?!$)| (?!cookie)(?<!cookie )|\(|\)/
    expect(phrases.filter(([key, text]) => foreign.test(text.replaceAll(/Samasama 是| AGPL /g, '')) && key !== 'gap')).toEqual([])
  })
})

describe('the words', () => {
  it('count as each language counts', () => {
    expect(siteWords('en')('home-count', { n: 1 })).toBe('1 demand is on record.')
    expect(siteWords('en')('home-count', { n: 1200 })).toBe('1,200 demands are on record.')
    expect(siteWords('id')('home-count', { n: 1200 })).toBe('Ada 1.200 tuntutan yang tercatat.')
    expect(siteWords('zh-Hant')('home-count', { n: 1200 })).toBe('記錄中有1,200項訴求。')
  })

  it.each([
    [0, 'لا مطالب'], [1, 'مطلب واحد'], [2, 'مطلبان'], [3, '3 مطالب'], [10, '10 مطالب'], [11, '11 مطلبًا'], [99, '99 مطلبًا'],
    [100, '100 مطلب'], [102, '102 مطلب'], [103, '103 مطالب'], [1_231, '1,231 مطلبًا'],
  ])('count in Arabic in six ways, in Western digits: %i', (n, expected) => {
    expect(siteWords('ar')('authorities-demands', { n })).toBe(expected)
  })

  it('never say what frightens or promises too much', () => {
    const never = /\berror\b|invalid|oops|guarantee|completely safe|zero.knowledge/i
    const phrases = Object.values(words.en).flatMap((source) => Object.values(source))
    expect(phrases.filter((phrase) => never.test(JSON.stringify(phrase)))).toEqual([])
  })

  it('name the objectives, and show the number of one that there is not', () => {
    expect([objectiveName('en', 14), objectiveName('id', 14), objectiveName('en', 24)]).toEqual([
      'Consular protection', 'Perlindungan konsuler', '24',
    ])
    expect([objectiveName('ar', 14), objectiveName('zh-Hant', 14)]).toEqual(['الحماية القنصلية', '領事保護'])
  })

  it('do not compile with a text missing, or a form in which the language counts', () => {
    type English = { readonly name: 'Name'; readonly count: { readonly one: '{n} day'; readonly other: '{n} days' } }
    const whole: Whole<English, 'two' | 'other'> = { name: 'اسم', count: { two: 'يومان', other: '{n}' } }
    // @ts-expect-error -- the name is missing
    const unnamed: typeof whole = { count: { two: 'يومان', other: '{n}' } }
    // @ts-expect-error -- the dual is missing
    const uncounted: typeof whole = { name: 'اسم', count: { other: '{n}' } }
    const english: English = { name: 'Name', count: { one: '{n} day', other: '{n} days' } }
    expect(sayIn('ar', english, whole)('count', { n: 2 })).toBe('يومان')
    expect([unnamed, uncounted]).toHaveLength(2)
  })

  it('name each language in itself', () => {
    expect(Object.keys(nativeNames)).toEqual([...siteLanguages])
  })
})
