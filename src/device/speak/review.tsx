// Reading over: everything that will be sealed, as it was understood, each with a way to change it; then the receipt, or none.
import type { Question, Round } from '#domain/round.ts'
import { Button } from '#ui/button.tsx'
import { timeOf } from '#ui/clock-time.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { writtenDate } from '#words/dates.ts'
import { directionOf } from '#words/languages.ts'
import { periodOf } from '#values/day.ts'
import { plain } from '#values/sealed.ts'
import { plainAnswer } from '#wire/voice-content.ts'
import { contactFrom, contentFrom, recordedFor, typedFor, type Draft } from './draft.ts'
import { labelIn } from './texts.tsx'
import { answerFrom } from './typed-answer.ts'
import type { Words } from './words.ts'

export type Changing = 'count' | 'quote' | 'contact' | { readonly question: string }
type Props = {
  readonly say: Words
  readonly round: Round
  readonly draft: Draft
  readonly onChange: (what: Changing) => void
  readonly onDone: () => void
}

export function Review({ say, round, draft, onChange, onDone }: Props) {
  const content = contentFrom(draft, round)
  const mendings = content.ok ? [] : content.refusal
  const problems = mendings.map(({ question, refusal }) => ({ field: `said-${question}`, text: say(`mend-${refusal}`) }))
  const own = { lang: draft.lang, dir: directionOf(draft.lang) }
  return (
    <>
      <ErrorSummary title={say('mend-first')} problems={problems} />
      <dl class="said" id="said-all" tabIndex={-1}>
        {round.questions.map((question) => (
          <Line
            key={question.id} id={question.id} say={say} label={labelIn(question.label, draft.lang)} own={own}
            onChange={() => onChange({ question: question.id })}
          >
            {allSaid(say, question, draft)}
          </Line>
        ))}
        <Line id="count" say={say} label={say('review-counted')} onChange={() => onChange('count')}>{yesNo(say, draft.count)}</Line>
        <Line id="quote" say={say} label={say('review-quoted')} onChange={() => onChange('quote')}>{yesNo(say, draft.quote)}</Line>
        <Line id="contact" say={say} label={say('review-contact')} onChange={() => onChange('contact')}>{contactShown(say, draft)}</Line>
      </dl>
      <Button why={problems[0]?.text} id="on" onPress={onDone}>{say('go-on')}</Button>
    </>
  )
}

type LineProps = {
  readonly id: string
  readonly say: Words
  readonly label: string
  readonly own?: { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  readonly onChange: () => void
  readonly children: string
}

/** What she said is kept from the browser's own translator, which would send it away to be translated. */
function Line({ id, say, label, own, onChange, children }: LineProps) {
  const full = say('review-change-of', { question: label })
  return (
    <div>
      <dt {...own}>{label}</dt>
      <dd translate={false} dir="auto">{children}</dd>
      <dd class="change">
        <button type="button" id={`said-${id}`} onClick={onChange} aria-label={full}>{say('review-change')}</button>
      </dd>
    </div>
  )
}

function allSaid(say: Words, question: Question, draft: Draft): string {
  const recorded = recordedFor(draft, question)
  const seconds = recorded.reduce((sum, one) => sum + one.seconds, 0)
  const aloud = recorded.length === 0 ? [] : [say('review-aloud', { n: recorded.length, time: timeOf(seconds) })]
  const words = shown(question, draft)
  return [...(words === null ? [] : [words]), ...aloud].join('\n') || say('no-answer')
}

function shown(question: Question, draft: Draft): string | null {
  const typed = typedFor(draft, question)
  const answer = answerFrom(question, typed)
  if (!answer.ok) return typed.filter((part) => part !== '').join(' ')
  if (answer.value === null) return null
  const texts = plainAnswer(answer.value)
  if (question.type === 'date') return writtenDate(draft.lang, periodOf(texts[0]!)!)
  if (question.type !== 'one' && question.type !== 'several') return texts[0]!
  return question.choices.filter(({ id }) => texts.includes(id)).map(({ label }) => labelIn(label, draft.lang)).join('\n')
}

function yesNo(say: Words, said: boolean | null): string {
  return said === null ? say('no-answer') : say(said ? 'yes' : 'no')
}

function contactShown(say: Words, draft: Draft): string {
  const contact = contactFrom(draft)
  if (!contact.ok || contact.value === null) return yesNo(say, draft.mayContact)
  return [plain(contact.value.how), plain(contact.value.when)].filter((part) => part !== '').join('\n')
}

type ReceiptProps = { readonly say: Words; readonly onSend: (wantsReceipt: boolean) => void }

export function ChooseReceipt({ say, onSend }: ReceiptProps) {
  return (
    <>
      <p>{say('receipt-what')}</p>
      <p>{say('receipt-cannot')}</p>
      <Button onPress={() => onSend(true)}>{say('send-with')}</Button>
      <Button onPress={() => onSend(false)}>{say('send-without')}</Button>
    </>
  )
}
