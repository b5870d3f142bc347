// Says what the fold answers, in the languages of the desk.
import type { Overdue, Silence } from '#domain/silence.ts'
import type { Stand, StandWithAsks } from '#domain/standing/outcome.ts'
import { datesIn } from './dates.ts'
import { fold as english } from './en/fold.ts'
import { foldSayings, type DayText, type FoldSayings, type FoldWords, type OnRecord } from './fold-sayings.ts'
import { fold as indonesian } from './id/fold.ts'
import type { Language } from './languages.ts'
import { sayIn } from './say.ts'
import { fold as tagalog } from './tl/fold.ts'

export type { FoldWords } from './fold-sayings.ts'

export const foldIn: Readonly<Record<Language, FoldSayings>> = {
  en: foldSayings(sayIn('en', english, undefined), datesIn.en),
  id: foldSayings(sayIn('id', english, indonesian), datesIn.id),
  tl: foldSayings(sayIn('tl', english, tagalog), datesIn.tl),
}

/** Words for standings and events. */
export function foldWords(lang: Language): FoldWords {
  return foldIn[lang].words
}

/** One sentence, or two short ones: why this standing, of the whole, of an ask, or of one addressee. */
export function whyIn(lang: Language, stand: Stand | StandWithAsks, on: OnRecord): string {
  return foldIn[lang].why(stand, on)
}

export function silenceIn(lang: Language, silence: Silence, until: DayText): string {
  return foldIn[lang].silence(silence, until)
}

export function overdueIn(lang: Language, overdue: Overdue, until: DayText): string {
  return foldIn[lang].overdue(overdue, until)
}
