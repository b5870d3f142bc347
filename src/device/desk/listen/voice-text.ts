// What was said in a voice as plain texts, for its reader's screen and for searching in it.
import type { Question, Round } from '#domain/round.ts'
import { plainAnswer, type VoiceContent } from '#wire/voice-content.ts'
import { plainText } from '../texts.ts'

/** The answers to one question: the words of the speaker, or the choices in the reader's language. Empty where she left it out. */
export function answerTexts(question: Question, said: VoiceContent, lang: string): readonly string[] {
  const answer = said.answers[question.id]
  if (answer === undefined) return []
  const given = plainAnswer(answer)
  if (question.type !== 'one' && question.type !== 'several') return given
  return given.map((id) => plainText(question.choices.find((choice) => choice.id === id)?.label ?? {}, lang))
}

/** Whether she gave this choice to this question. */
export function choseIn(said: VoiceContent, question: string, choice: string): boolean {
  const answer = said.answers[question]
  return answer !== undefined && plainAnswer(answer).includes(choice)
}

/** Her own words, all together. */
export function wordsOf(round: Round, said: VoiceContent): string {
  const written = round.questions.filter(({ type }) => type === 'text' || type === 'story' || type === 'number' || type === 'date')
  return written.flatMap((question) => answerTexts(question, said, said.lang)).join('\n')
}
