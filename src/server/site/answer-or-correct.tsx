// How somebody who was asked answers, how anybody corrects, and how those who raised a demand take it over.
import type { Keeper } from './record.ts'
import type { View } from './view.ts'

type Props = {
  readonly view: View
  readonly keeper: Keeper | undefined
  /** What to name when writing; null where it is about no page alone. */
  readonly code: string | null
}

export function AnswerOrCorrect({ view, keeper, code }: Props) {
  const { say } = view
  return (
    <section id="answer" aria-labelledby="answer-h">
      <h2 id="answer-h">{say('answer-title')}</h2>
      <p>{say('answer-if-asked')}{say('gap')}{code === null ? say('answer-what-any') : say('answer-what', { code })}</p>
      <p>{say('answer-if-anybody')}</p>
      <p>{say('answer-to', { keeper: nameOf(view, keeper) })}{say('gap')}<Contact view={view} keeper={keeper} /></p>
      <p>{say('answer-identity')}</p>
      <p>{say('answer-until')}</p>
    </section>
  )
}

export function ThisIsOurs({ view, keeper }: Omit<Props, 'code'>) {
  const { say } = view
  return (
    <section id="ours" aria-labelledby="ours-h">
      <h2 id="ours-h">{say('ours-title')}</h2>
      <p>{say('ours-why')}</p>
      <ol>
        <li>{say('ours-1', { keeper: nameOf(view, keeper) })}{say('gap')}<Contact view={view} keeper={keeper} /></li>
        <li>{say('ours-2', { desk: '/desk' })}</li>
        <li>{say('ours-3')}</li>
      </ol>
      <p>{say('ours-until')}</p>
    </section>
  )
}

function Contact({ view, keeper }: Pick<Props, 'view' | 'keeper'>) {
  const contact = keeper?.contact ?? ''
  return contact === '' ? null : <>{view.say('answer-contact', { contact })}</>
}

function nameOf(view: View, keeper: Keeper | undefined): string {
  return keeper?.name ?? view.say('somebody')
}
