// The dry run: how much would be published, the first of it, what cannot be read and why, words that nobody knows, and what is there twice.
import { useState } from 'preact/hooks'
import type { Ready } from '#domain/importing/drafts.ts'
import type { Problem } from '#domain/importing/plan.ts'
import { columnLetters } from '#reading/table.ts'
import { useDemanding } from '../words.ts'
import type { DeskRecord } from '../with-waiting.ts'
import type { ListForm } from './list-form.ts'
import type { Gone, ReadList } from './list-worker.ts'
import { PublishStep } from './publish-step.tsx'
import { Twice } from './twice.tsx'
import { UnknownWords } from './unknown-words.tsx'

type Props = {
  readonly record: DeskRecord; readonly list: ReadList; readonly form: ListForm; readonly gone: Gone
  readonly change: (form: ListForm) => void; readonly onTry: (form: ListForm) => void
  /** Once the first piece is out nothing of the list is changed any more. */
  readonly hasBegun: boolean; readonly onBegin: () => void
}

export function CheckStep({ record, list, form, gone: { run, twice }, change, onTry, hasBegun, onBegin }: Props) {
  const say = useDemanding()
  const [out, setOut] = useState<ReadonlySet<string>>(() => new Set(twice.filter(({ how }) => how === 'exact').map(({ key }) => key)))
  const going = run.ready.filter(({ place }) => !out.has(String(place)))
  const not = new Set(run.problems.map(({ place }) => place)).size
  const counts = [
    say('would-demands', { n: going.filter(({ demand }) => demand !== null).length }),
    say('would-events', { n: going.reduce((sum, { events }) => sum + events.length, 0) }),
    ...(not > 0 ? [say('would-not', { n: not })] : []), ...(run.empty > 0 ? [say('would-empty', { n: run.empty })] : []),
  ]
  return (
    <section aria-labelledby="would-be">
      <h2 id="would-be">{say('would-be')}</h2>
      <output class="line" id="would-counts">{counts.join(' · ')}</output>
      {run.ready.length === 0 && <p>{say('nothing-ready')}</p>}
      {going.length > 0 && <First ready={going.slice(0, 3)} />}
      {!hasBegun && <UnknownWords record={record} form={form} problems={run.problems} change={change} onTry={onTry} />}
      {run.problems.length > 0 && <NotRead problems={run.problems} />}
      {twice.length > 0 && !hasBegun && <Twice record={record} ready={run.ready} twice={twice} out={out} setOut={setOut} />}
      <PublishStep list={list} name={form.name} ready={going} onBegin={onBegin} />
    </section>
  )
}

function First({ ready }: { readonly ready: readonly Ready[] }) {
  const say = useDemanding()
  return (
    <>
      <h3>{say('would-first')}</h3>
      <ol class="cards" id="would-first">
        {ready.map(({ place, text, demand, events }) => (
          <li key={place} class="card">
            <p class="card-title" lang={demand?.title.lang} dir="auto">{demand?.title.text ?? text}</p>
            {demand && <p class="small" dir="auto">{say('by-whom', { who: demand.raisers.map(({ name }) => name).join(', ') })}</p>}
            {events.map((event) => <p key={event.id} class="small" dir="auto">{event.when.date} · {event.actor.name}: {
              event.text.slice(0, 200)}</p>)}
          </li>
        ))}
      </ol>
    </>
  )
}

const mostShown = 200

function NotRead({ problems }: { readonly problems: readonly Problem[] }) {
  const say = useDemanding()
  const where = ({ place, column }: Problem) => {
    return column === null ? say('at-row-only', { row: String(place) })
      : say('at-row', { row: String(place), column: columnLetters(column) })
  }
  return (
    <>
      <h3>{say('not-read')}</h3>
      <ul id="not-read">
        {problems.slice(0, mostShown).map((problem) => (
          <li key={`${problem.place} ${problem.column} ${problem.why}`}>
            {where(problem)}: {say(`row-${problem.why}`)}{problem.what !== '' && <> (<bdi>{problem.what}</bdi>)</>}
          </li>
        ))}
      </ul>
      {problems.length > mostShown && <p>{say('and-more', { n: problems.length - mostShown })}</p>}
    </>
  )
}
