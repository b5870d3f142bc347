// How one language says what the fold answers: why a standing is what it is, in one sentence, how long nobody answered, what is overdue.
import type { Demand } from '#domain/demand.ts'
import type { Period, Recorded } from '#domain/event.ts'
import type { Overdue, Silence } from '#domain/silence.ts'
import type { Reason, Ref, Stand, StandWithAsks } from '#domain/standing/outcome.ts'
import type { DateSayings } from './date-sayings.ts'
import type { fold as english } from './en/fold.ts'
import type { WhySlots } from './fold-keys.ts'
import type { Say } from './say.ts'

export type FoldWords = Say<typeof english>
export type OnRecord = { readonly demand: Demand; readonly events: readonly Recorded[] }
/** Days as the domain writes them: 'YYYY-MM-DD'. */
export type DayText = Recorded['recorded']['on']

export type FoldSayings = {
  readonly words: FoldWords
  readonly why: (stand: Stand | StandWithAsks, on: OnRecord) => string
  readonly silence: (silence: Silence, until: DayText) => string
  readonly overdue: (overdue: Overdue, until: DayText) => string
}

export function foldSayings(words: FoldWords, dates: DateSayings): FoldSayings {
  const written = (day: DayText) => dates.written(dayPeriod(day))
  return {
    words,
    why: (stand, on) => whyOf(words, dates, stand, on),
    silence: ({ days, since }, until) => {
      return words('silence', { span: dates.span(days), when: dates.when(dayPeriod(since)), until: written(until) })
    },
    overdue: ({ because, days, since }, until) => {
      return words(`overdue-${because}`, { span: dates.span(days), date: written(since), until: written(until) })
    },
  }
}

function whyOf(words: FoldWords, dates: DateSayings, stand: Stand | StandWithAsks, { demand, events }: OnRecord): string {
  const { reason } = stand
  const event = eventOf(reason.event, events)
  const beside = eventOf(reason.beside, events)
  const why = words(`why-${variantOf(reason, event, beside)}`, slotsOf(dates, event, beside, reason.day))
  const ask = 'worstAsk' in stand && demand.asks.length > 1 ? demand.asks.find(({ id }) => id === stand.worstAsk) : undefined
  return ask === undefined ? why : words('why-of-ask', { ask: ask.title.text, why })
}

/** Some reasons have a second sentence, for when there is more, or less, to name. */
function variantOf(reason: Reason, event: Recorded | undefined, beside: Recorded | undefined) {
  const { code } = reason
  if (code === 'reversed' && beside === undefined) return 'reversed-met'
  if (code === 'promise-stands' && reason.day !== null) return 'promise-stands-by'
  if (code === 'accepted' && event?.effect === 'accepts-in-part') return 'accepted-in-part'
  return code === 'no-answer' && event === undefined ? 'no-answer-undated' : code
}

function slotsOf(dates: DateSayings, event: Recorded | undefined, beside: Recorded | undefined, day: Period | null): WhySlots {
  const last = day ?? event?.when
  return {
    who: event?.actor.name ?? '',
    when: event ? dates.when(event.when) : '',
    date: event ? dates.written(event.when) : '',
    beside: beside?.actor.name ?? '',
    besideWhen: beside ? dates.when(beside.when) : '',
    besideDate: beside ? dates.written(beside.when) : '',
    day: last ? dates.written(last) : '',
    dayWhen: last ? dates.when(last) : '',
  }
}

function eventOf(ref: Ref | null, events: readonly Recorded[]): Recorded | undefined {
  return ref === null ? undefined : events.find(({ id }) => id === ref.id)
}

function dayPeriod(day: DayText): Period {
  return { date: day, precision: 'day' }
}
