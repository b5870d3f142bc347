// The shapes of the example content, and the few words in which its files are told; codes stand in it, ids are made when it is posted.
import type { Amount, EffectOf, EventKind, Source } from '#domain/event.ts'
import { isDay, periodOf, type Day, type Period } from '#values/day.ts'
import type { AuthorityCode } from './examples/authorities.ts'
import { publisherOf } from './examples/publishers.ts'
import type { RaiserCode } from './examples/raisers.ts'

const draftsIn = ['id', 'tl', 'ar', 'zh-Hant'] as const

/** A text in English, with the drafts that nobody has checked yet. */
export type ExampleText = { readonly text: string; readonly lang: 'en'; readonly translations: readonly ExampleTranslation[] }
export type ExampleTranslation = { readonly lang: (typeof draftsIn)[number]; readonly text: string; readonly state: 'draft' }

export type ExampleActor =
  | { readonly name: string; readonly role: 'raiser'; readonly raiser: RaiserCode }
  | { readonly name: string; readonly role: 'authority'; readonly authority: AuthorityCode }
  | { readonly name: string; readonly role: 'other' }

export type ExampleDelivery = {
  readonly how: 'said-in-public' | 'handed-over' | 'sent'
  readonly to: readonly AuthorityCode[]
  readonly where: string
  readonly receivedBy: string
}

export type ExampleAsk = { readonly code: string; readonly title: ExampleText }
export type ExampleNote = { readonly text: string; readonly sources: readonly Source[] }

/** What another source says otherwise about an event; `text` may be empty where the sums say it all. */
export type ExampleConflict = { readonly text: string; readonly amounts: readonly Amount[]; readonly source: Source }

type Common = {
  readonly when: Period
  readonly actor: ExampleActor
  readonly concerns: readonly AuthorityCode[]
  readonly asks: readonly string[]
  readonly text: ExampleText
  readonly quote: null
  readonly amounts: readonly Amount[]
  readonly sources: readonly Source[]
  readonly unverified: string | null
  readonly otherwise: readonly ExampleConflict[]
}
type InForce = { readonly inForceFrom: Period | null; readonly inForceUntil: Period | null }
type OwnOf = {
  demand: { readonly delivery: ExampleDelivery | null }
  answer: object
  commitment: { readonly deadline: Period | null }
  law: InForce
  court: InForce
  implementation: InForce
  'in-parliament': object
  reversal: object
  check: object
  context: object
}
/** The kinds that the example content has: nobody counted a verdict, and nobody closed one of these demands. */
export type ExampleKind = Exclude<EventKind, 'verdict' | 'closing'>
type Of<K extends ExampleKind> = Common & { readonly kind: K; readonly effect: EffectOf<K> } & OwnOf[K]
export type ExampleEvent = { [K in ExampleKind]: Of<K> }[ExampleKind]

export type ExampleDemand = {
  readonly code: string
  readonly title: ExampleText
  readonly text: ExampleText
  readonly howItCanBeDone: ExampleText
  readonly raisers: readonly RaiserCode[]
  readonly addressees: readonly AuthorityCode[]
  readonly asks: readonly ExampleAsk[]
  readonly places: readonly string[]
  readonly objectives: readonly number[]
  readonly frameworks: readonly string[]
  readonly lookedOn: Day
  readonly note: ExampleNote | null
  readonly events: readonly ExampleEvent[]
}

/** A text as it is told: English alone, or with its drafts in the other languages of the public pages. */
type Told = string | Readonly<Record<'en' | ExampleTranslation['lang'], string>>
type SourceTold = string | Source
type CommonTold = {
  /** '2017-04-30', '2017-04' or '2017'. */
  readonly on: string
  readonly by: ExampleActor
  readonly text: Told
  readonly concerns?: readonly AuthorityCode[]
  readonly asks?: readonly string[]
  readonly amounts?: readonly Amount[]
  readonly unverified?: string
  readonly otherwise?: readonly { readonly source: SourceTold; readonly text?: string; readonly amounts?: readonly Amount[] }[]
  readonly sources: readonly SourceTold[]
}
type MoreTold = {
  readonly delivery?: ExampleDelivery
  readonly deadline?: string
  readonly inForceFrom?: string
  readonly inForceUntil?: string
}
type Allowed = {
  demand: 'delivery'
  commitment: 'deadline'
  law: 'inForceFrom' | 'inForceUntil'
  court: 'inForceFrom' | 'inForceUntil'
  implementation: 'inForceFrom' | 'inForceUntil'
}
type MoreOf<K> = K extends keyof Allowed ? Pick<MoreTold, Allowed[K]> : object
type EventTold = { [K in ExampleKind]: CommonTold & { readonly kind: K; readonly effect: EffectOf<K> } & MoreOf<K> }[ExampleKind]

type DemandTold = {
  readonly code: string
  readonly title: Told
  readonly text: Told
  readonly how?: Told
  readonly raisers: readonly RaiserCode[]
  readonly addressees: readonly AuthorityCode[]
  readonly asks?: Readonly<Record<string, Told>>
  readonly places: readonly string[]
  readonly objectives: readonly number[]
  /** Our own mapping: targets, conventions and their articles, treaty bodies. */
  readonly frameworks?: readonly string[]
  readonly lookedOn: string
  readonly note?: { readonly text: string; readonly sources?: readonly SourceTold[] }
  readonly events: readonly EventTold[]
}

export function exampleDemand(told: DemandTold): ExampleDemand {
  const { code, raisers, addressees, places, objectives, note } = told
  return {
    code,
    title: textOf(told.title),
    text: textOf(told.text),
    howItCanBeDone: textOf(told.how ?? ''),
    raisers,
    addressees,
    asks: Object.entries(told.asks ?? {}).map(([ask, title]) => ({ code: ask, title: textOf(title) })),
    places,
    objectives,
    frameworks: told.frameworks ?? [],
    lookedOn: dayOf(told.lookedOn),
    note: note === undefined ? null : { text: note.text, sources: (note.sources ?? []).map(sourceOf) },
    events: told.events.map(eventOf),
  }
}

/** A raiser speaks, or people of the raiser: `name` is as the source names them. */
export function raiser(code: RaiserCode, name: string): ExampleActor {
  return { name, role: 'raiser', raiser: code }
}

export function authority(code: AuthorityCode, name: string): ExampleActor {
  return { name, role: 'authority', authority: code }
}

export function other(name: string): ExampleActor {
  return { name, role: 'other' }
}

type DeliveryTold = Partial<Omit<ExampleDelivery, 'how'>>

export function saidInPublic(told: DeliveryTold = {}): ExampleDelivery {
  return { how: 'said-in-public', to: [], where: '', receivedBy: '', ...told }
}

export function handedOver(told: DeliveryTold = {}): ExampleDelivery {
  return { how: 'handed-over', to: [], where: '', receivedBy: '', ...told }
}

export function sent(told: DeliveryTold = {}): ExampleDelivery {
  return { how: 'sent', to: [], where: '', receivedBy: '', ...told }
}

/** A wage, as most sums here are; `of` tells it from another of the same event. */
export function perMonth(amount: string, currency: string, of = ''): Amount {
  return { amount, currency, unit: 'month', of }
}

/** A source whose link bears its date in an unusual way; any other link may stand as plain text. */
export function source(link: string, date: string): Source {
  const { name, lang } = publisherOf(link)
  return { publisher: name, title: '', date: whenOf(date), lang, link, accessed: null, archive: null }
}

function sourceOf(told: SourceTold): Source {
  if (typeof told !== 'string') return told
  const { name, lang } = publisherOf(told)
  return { publisher: name, title: '', date: dateInLink(told), lang, link: told, accessed: null, archive: null }
}

/** The day or month of publication, only where the link itself bears it: /2015/08/07/, /2017/09/, 20230929 or 2024-03-15. */
function dateInLink(link: string): Period | null {
  const path = new URL(link).pathname
  const parts =
    /\/(20\d\d)\/(\d{1,2})(?:\/(\d{1,2}))?(?=\/)/.exec(path) ??
    /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(path) ??
    /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/.exec(path)
  const [year, ...rest] = parts?.slice(1).filter((part) => part !== undefined) ?? []
  return year === undefined ? null : periodOf([year, ...rest.map((part) => part.padStart(2, '0'))].join('-'))
}

function eventOf(told: EventTold): ExampleEvent {
  const common = {
    when: whenOf(told.on),
    actor: told.by,
    concerns: told.concerns ?? [],
    asks: told.asks ?? [],
    text: textOf(told.text),
    quote: null,
    amounts: told.amounts ?? [],
    sources: told.sources.map(sourceOf),
    unverified: told.unverified ?? null,
    otherwise: (told.otherwise ?? []).map(({ source: from, text = '', amounts = [] }) => ({ text, amounts, source: sourceOf(from) })),
  }
  switch (told.kind) {
    case 'demand':
      return { ...common, kind: told.kind, effect: told.effect, delivery: told.delivery ?? null }
    case 'commitment':
      return { ...common, kind: told.kind, effect: told.effect, deadline: whenOrNull(told.deadline) }
    case 'law':
      return { ...common, kind: told.kind, effect: told.effect, ...inForce(told) }
    case 'court':
      return { ...common, kind: told.kind, effect: told.effect, ...inForce(told) }
    case 'implementation':
      return { ...common, kind: told.kind, effect: told.effect, ...inForce(told) }
    default:
      return { ...common, kind: told.kind, effect: told.effect } as ExampleEvent
  }
}

function inForce(told: MoreTold): InForce {
  return { inForceFrom: whenOrNull(told.inForceFrom), inForceUntil: whenOrNull(told.inForceUntil) }
}

function textOf(told: Told): ExampleText {
  if (typeof told === 'string') return { text: told, lang: 'en', translations: [] }
  const translations = draftsIn.map((lang) => ({ lang, text: told[lang], state: 'draft' as const }))
  return { text: told.en, lang: 'en', translations }
}

function whenOrNull(told: string | undefined): Period | null {
  return told === undefined ? null : whenOf(told)
}

function whenOf(told: string): Period {
  const period = periodOf(told)
  if (period === null) throw new Error(`there is no such day, month or year: ${told}`)
  return period
}

function dayOf(told: string): Day {
  if (!isDay(told)) throw new Error(`there is no such day: ${told}`)
  return told
}
