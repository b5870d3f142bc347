// Says what the fold answers: words for standings and events, and why a standing is what it is, in one sentence.
import type { Demand } from '#domain/demand.ts'
import type { Period, Recorded } from '#domain/event.ts'
import type { Overdue, Silence } from '#domain/silence.ts'
import type { Reason, Ref, Stand, StandWithAsks } from '#domain/standing/outcome.ts'
import { span, whenInSentence, writtenDate } from './dates.ts'
import { fold as english } from './en/fold.ts'
import type { WhySlots } from './fold-keys.ts'
import { fold as indonesian } from './id/fold.ts'
import type { Language } from './languages.ts'
import { sayIn, type Say } from './say.ts'
import { fold as tagalog } from './tl/fold.ts'

export type FoldWords = Say<typeof english>
type OnRecord = { readonly demand: Demand; readonly events: readonly Recorded[] }
/** Days as the domain writes them: 'YYYY-MM-DD'. */
type DayText = Recorded['recorded']['on']

const words: Readonly<Record<Language, FoldWords>> = {
  en: sayIn('en', english, undefined),
  id: sayIn('id', english, indonesian),
  tl: sayIn('tl', english, tagalog),
}

export function foldWords(lang: Language): FoldWords {
  return words[lang]
}

/** One sentence, or two short ones: why this standing, of the whole, of an ask, or of one addressee. */
export function whyIn(lang: Language, stand: Stand | StandWithAsks, { demand, events }: OnRecord): string {
  const why = reasonIn(lang, stand.reason, events)
  const ask = 'worstAsk' in stand && demand.asks.length > 1 ? demand.asks.find(({ id }) => id === stand.worstAsk) : undefined
  return ask === undefined ? why : words[lang]('why-of-ask', { ask: ask.title.text, why })
}

export function silenceIn(lang: Language, silence: Silence, until: DayText): string {
  const slots = { span: span(lang, silence.days), when: whenInSentence(lang, dayPeriod(silence.since)), until: written(lang, until) }
  return words[lang]('silence', slots)
}

export function overdueIn(lang: Language, overdue: Overdue, until: DayText): string {
  const slots = { span: span(lang, overdue.days), date: written(lang, overdue.since), until: written(lang, until) }
  return words[lang](`overdue-${overdue.because}`, slots)
}

function reasonIn(lang: Language, reason: Reason, events: readonly Recorded[]): string {
  const event = eventOf(reason.event, events)
  const beside = eventOf(reason.beside, events)
  return words[lang](`why-${variantOf(reason, event, beside)}`, slotsOf(lang, event, beside, reason.day))
}

/** Some reasons have a second sentence, for when there is more, or less, to name. */
function variantOf(reason: Reason, event: Recorded | undefined, beside: Recorded | undefined) {
  const { code } = reason
  if (code === 'reversed' && beside === undefined) return 'reversed-met'
  if (code === 'promise-stands' && reason.day !== null) return 'promise-stands-by'
  if (code === 'accepted' && event?.effect === 'accepts-in-part') return 'accepted-in-part'
  return code === 'no-answer' && event === undefined ? 'no-answer-undated' : code
}

function slotsOf(lang: Language, event: Recorded | undefined, beside: Recorded | undefined, day: Period | null): WhySlots {
  const last = day ?? event?.when
  return {
    who: event?.actor.name ?? '',
    when: event ? whenInSentence(lang, event.when) : '',
    date: event ? writtenDate(lang, event.when) : '',
    beside: beside?.actor.name ?? '',
    besideWhen: beside ? whenInSentence(lang, beside.when) : '',
    besideDate: beside ? writtenDate(lang, beside.when) : '',
    day: last ? writtenDate(lang, last) : '',
    dayWhen: last ? whenInSentence(lang, last) : '',
  }
}

function eventOf(ref: Ref | null, events: readonly Recorded[]): Recorded | undefined {
  return ref === null ? undefined : events.find(({ id }) => id === ref.id)
}

function written(lang: Language, day: DayText): string {
  return writtenDate(lang, dayPeriod(day))
}

function dayPeriod(day: DayText): Period {
  return { date: day, precision: 'day' }
}
