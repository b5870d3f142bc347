// Where words to look for are typed: a form that any browser sends, without a script.
import { longestQuestion } from '../../search/asked.ts'
import { searchWords } from '#words/site.ts'
import type { View } from '../view.ts'
import { asFields, nothingAsked, searchPath, type Question } from './question.ts'

type Props = { readonly view: View; readonly question?: Question }

export function SearchBox({ view, question = nothingAsked }: Props) {
  const { lang, on, today } = view.visit
  const words = searchWords(lang)
  const kept = asFields({ ...question, q: '', page: 1 })
  return (
    <search>
      <form method="get" action={searchPath(lang, nothingAsked)} class="search">
        <label for="q">{words('label')}</label>
        <div class="ask">
          <input id="q" name="q" type="search" dir="auto" value={question.q} maxLength={longestQuestion} aria-describedby="q-hint" />
          <button>{words('button')}</button>
        </div>
        <p id="q-hint" class="hint">{words('hint')}</p>
        {[...kept, ...(on === today ? [] : [['on', on] as const])].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  )
}
