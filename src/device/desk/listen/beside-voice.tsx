// What members keep beside a voice, sealed to those who listen: themes, notes, and who vouches for it.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Field, TextArea } from '#ui/field.tsx'
import type { Id } from '#values/id.ts'
import type { Kept } from '../../vault/seal-record.ts'
import { useDates } from '../dates.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { tidy } from '../texts.ts'
import { useSay } from '../words.tsx'
import { textIn, useKept } from './use-kept.ts'

type Props = {
  readonly record: Id; readonly themes: readonly Kept[]; readonly onThemes: () => Promise<void>; readonly known: readonly string[]
  readonly isVerified: boolean
}

export function BesideVoice({ record, themes, onThemes, known, isVerified }: Props) {
  const say = useSay('listening')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <ul class="themes" aria-label={say('themes')}>
        {themes.map((kept) => <Theme key={kept.record} kept={kept} onGone={onThemes} />)}
      </ul>
      <AddTheme record={record} known={known} onAdded={onThemes} />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('notes')}</summary>
        {isOpen && <Notes record={record} isVerified={isVerified} />}
      </details>
    </>
  )
}

function Theme({ kept, onGone }: { readonly kept: Kept; readonly onGone: () => Promise<void> }) {
  const say = useSay('listening')
  const { perform } = useMember()
  const { progress, run } = useOutcome()
  const theme = textIn(kept, 'theme')
  if (theme === null) return null
  return (
    <li>
      <span dir="auto">{theme}</span>
      <button type="button" class="take-away" aria-label={say('theme-remove', { theme })} onClick={() => void remove()}>×</button>
      {progress !== undefined && progress !== 'busy' && progress.state === 'refused' && <OutcomeNotice progress={progress} />}
    </li>
  )

  async function remove(): Promise<void> {
    await run(() => perform('shred-record', { record: kept.record }))
    await onGone()
  }
}

type AddProps = { readonly record: Id; readonly known: readonly string[]; readonly onAdded: () => Promise<void> }

function AddTheme({ record, known, onAdded }: AddProps) {
  const say = useSay('listening')
  const { keepSealed } = useMember()
  const [theme, setTheme] = useState('')
  const [problem, setProblem] = useState<string>()
  const { progress, run } = useOutcome()
  const id = `theme-${record}`
  return (
    <form class="row end" onSubmit={(event) => { event.preventDefault(); void add() }}>
      <Field id={id} label={say('theme-add')} problem={problem}>
        {(wiring) => (
          <>
            <input
              {...wiring} dir="auto" maxLength={80} list={`${id}-known`} value={theme} autocomplete="off" spellcheck={false}
              onInput={(event) => setTheme(event.currentTarget.value)}
            />
            <datalist id={`${id}-known`}>{known.map((one) => <option key={one}>{one}</option>)}</datalist>
          </>
        )}
      </Field>
      <Button type="submit" kind="quiet">{say('theme-add-do')}</Button>
      {progress !== 'busy' && progress?.state !== 'done' && <OutcomeNotice progress={progress} />}
    </form>
  )

  async function add(): Promise<void> {
    const said = tidy(theme)
    setProblem(said === '' ? say('theme-missing') : undefined)
    if (said === '' || progress === 'busy') return
    const done = await run(() => keepSealed({ kind: 'theme', to: 'listening', of: [record], content: { v: 1, theme: said } }))
    if (done.state === 'refused') return
    setTheme('')
    await onAdded()
  }
}

function Notes({ record, isVerified }: { readonly record: Id; readonly isVerified: boolean }) {
  const say = useSay('listening')
  const dates = useDates()
  const { keepSealed, nameOf } = useMember()
  const notes = useKept('note')
  const vouches = useKept('vouch')
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string>()
  const { progress, run } = useOutcome()
  const vouching = vouches.beside.get(record) ?? []
  return (
    <div class="notes">
      {(notes.beside.get(record) ?? []).map((kept) => (
        <blockquote key={kept.record}>
          <p dir="auto" class="as-written">{textIn(kept, 'note')}</p>
          <p class="small">{say('note-by', { name: nameOf(kept.by), date: dates.day(kept.keptOn) })}</p>
        </blockquote>
      ))}
      {vouching.map(({ record: vouch, by }) => <p key={vouch}>{say('vouched', { name: nameOf(by) })}</p>)}
      <TextArea id={`note-${record}`} label={say('note-add')} problem={problem} value={note} most={4_000} onText={setNote} />
      <OutcomeNotice progress={progress} />
      <div class="row">
        <Button kind="quiet" onPress={() => void keep('note')}>{say('note-add-do')}</Button>
        {!isVerified && vouching.length === 0 && <Button kind="quiet" onPress={() => void keep('vouch')}>{say('vouch')}</Button>}
      </div>
    </div>
  )

  async function keep(kind: 'note' | 'vouch'): Promise<void> {
    const text = tidy(note)
    const isMissing = kind === 'note' && text === ''
    setProblem(isMissing ? say('note-missing') : undefined)
    if (progress === 'busy' || isMissing) return
    const content = kind === 'note' ? { v: 1, note: text } : { v: 1 }
    const done = await run(() => keepSealed({ kind, to: 'listening', of: [record], content }))
    if (done.state === 'refused') return
    if (kind === 'note') setNote('')
    await Promise.all([notes.again(), vouches.again()])
  }
}
