// How the reader of an authority's page takes it along: all of it as a document, some of it, or a sheet for a meeting.
import { paperWords } from '#words/paper.ts'
import { mostDemands } from './paper/list-paper.ts'
import { authorityPath } from './paths.ts'
import type { Stood, View } from './view.ts'

type Props = { readonly view: View; readonly code: string; readonly demands: readonly Stood[] }

/** A selection is codes in a line of text: whoever wants fewer strikes out the others. It works without a script. */
export function TakeAlong({ view, code, demands }: Props) {
  if (demands.length === 0) return null
  const { lang, on, today } = view.visit
  const say = paperWords(lang)
  const codes = demands.map(({ demand }) => demand.code).join(', ')
  return (
    <section aria-labelledby="take-along" class="take-along">
      <h2 id="take-along">{say('to-word')}</h2>
      <p>{say('word-hint')}</p>
      <p class="ways-on">
        <a href={view.href(`${authorityPath(lang, code)}/copy.docx`)}>{say('to-word')}</a>
      </p>
      <form method="get" action={`/${lang}/copy.docx`}>
        <label for="codes">{say('selection-label')}</label>
        <p id="codes-hint" class="late">{say('selection-hint', { example: 'D01, D10', most: String(mostDemands) })}</p>
        <input id="codes" name="codes" value={codes} aria-describedby="codes-hint" dir="ltr" maxLength={2_000} required />
        {on !== today && <input type="hidden" name="on" value={on} />}
        <button>{say('selection-title')}</button>
      </form>
    </section>
  )
}
