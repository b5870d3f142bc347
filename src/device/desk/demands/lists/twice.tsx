// What stands twice, side by side: each is left out or brought in as the person decides, one by one or all at once.
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import type { Ready } from '#domain/importing/drafts.ts'
import type { Duplicate } from '#domain/importing/duplicates.ts'
import { useDemanding } from '../words.ts'
import type { DeskRecord } from '../with-waiting.ts'

type Props = {
  readonly record: DeskRecord; readonly ready: readonly Ready[]; readonly twice: readonly Duplicate[]
  /** The lines that are left out. */
  readonly out: ReadonlySet<string>; readonly setOut: (out: ReadonlySet<string>) => void
}

const mostShown = 60

export function Twice({ record, ready, twice, out, setOut }: Props) {
  const say = useDemanding()
  const texts = new Map(ready.map(({ place, text }) => [String(place), text]))
  const before = ({ of }: Duplicate) => {
    if (!of.startsWith('D:')) return { name: say('twice-line', { row: of }), text: texts.get(of) ?? '' }
    const kept = record.demands.find(({ demand }) => demand.code === of.slice(2))
    return { name: of.slice(2), text: kept?.demand.title.text ?? '' }
  }
  const decide = (key: string, isOut: boolean) => setOut(isOut ? new Set([...out, key]) : new Set([...out].filter((one) => one !== key)))
  return (
    <section aria-labelledby="twice">
      <h3 id="twice">{say('twice-title')} ({twice.length})</h3>
      <p>{say('twice-what')}</p>
      <div class="row">
        <Button id="out-all" kind="quiet" onPress={() => setOut(new Set(twice.map(({ key }) => key)))}>{say('leave-out-all')}</Button>
        <Button id="in-all" kind="quiet" onPress={() => setOut(new Set())}>{say('bring-in-all')}</Button>
      </div>
      <ol class="cards" id="twice-list">
        {twice.slice(0, mostShown).map((one) => {
          const { name, text } = before(one)
          return (
            <li key={one.key} class="card">
              <div class="two-words">
                <div><p class="small">{say('twice-new', { row: one.key })}</p><p dir="auto">{texts.get(one.key)}</p></div>
                <div><p class="small">{say(`twice-${one.how}`, { of: name })}</p><p dir="auto">{text}</p></div>
              </div>
              <Choices
                id={`twice-${one.key}`} label={say('twice-new', { row: one.key })} several={false} chosen={
                  [out.has(one.key) ? 'out' : 'in']}
                choices={[{ value: 'out', label: say('leave-out') }, { value: 'in', label: say('bring-in') }]}
                onChoose={([way]) => decide(one.key, way === 'out')}
              />
            </li>
          )
        })}
      </ol>
      {twice.length > mostShown && <p>{say('and-more', { n: twice.length - mostShown })}</p>}
    </section>
  )
}
