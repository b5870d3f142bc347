// Finds demands on the server, a page at a time and with typing mistakes; without a network, among those that are kept here.
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { withTranslations } from '#domain/translation.ts'
import { readList, type ListReply } from '#wire/demand-replies.ts'
import { useFetched } from '../fetched.tsx'
import { useSay } from '../words.tsx'
import { DemandLine } from './demand-line.tsx'
import { useMeeting } from './record.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

type Props = {
  /** Of the field, so that two of them on a screen are told apart. */
  readonly id: string
  readonly label: string
  readonly whose: 'ours' | 'others' | 'all'
  readonly record: DeskRecord
  /** Whether something is shown before anybody asked for a word. */
  readonly isOpen?: boolean
  /** What is said where there is nothing at all. */
  readonly empty?: string
  /** What a line ends with: a way to choose it. */
  readonly choice?: (kept: OnDesk) => ComponentChildren
}

export function FindDemands(props: Props) {
  const { id, label, isOpen = false } = props
  const say = useDemanding()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<string | null>(isOpen ? '' : null)
  return (
    <>
      <search>
        <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); find() }}>
          <TextField id={id} type="search" label={label} hint={say('find-hint')} value={typed} most={200} onText={setTyped} />
          <Button id={`${id}-do`} type="submit" kind="quiet">{say('find-do')}</Button>
        </form>
      </search>
      {asked !== null && <Pages key={asked} {...props} q={asked} />}
    </>
  )

  function find(): void {
    const wanted = typed.trim()
    setAsked(wanted === '' && !isOpen ? null : wanted)
  }
}

/** The page that is shown, and those before it, so that one can go back. */
function Pages(props: Props & { readonly q: string }) {
  const { id, whose, q } = props
  const say = useDemanding()
  const [starts, setStarts] = useState<readonly number[]>([0])
  const from = starts.at(-1)!
  const { result } = useFetched(`/desk/list?whose=${whose}&q=${encodeURIComponent(q)}&from=${from}`, readList)
  const desk = useSay('desk')
  if (result === null) return <output class="line">{desk('loading')}</output>
  if (!result.ok || 'same' in result.value) return <KeptHere {...props} />
  const { next, ready } = result.value
  if (!ready) return <Notice title={say('find-not-ready')} live />
  return (
    <>
      <Results {...props} found={result.value} />
      {(next !== null || starts.length > 1) && (
        <p class="row">
          {starts.length > 1 && (
            <Button id={`${id}-before`} kind="quiet" onPress={() => setStarts(starts.slice(0, -1))}>{say('find-before')}</Button>
          )}
          {next !== null && <Button id={`${id}-next`} kind="quiet" onPress={() => setStarts([...starts, next])}>{say('find-next')}</Button>}
        </p>
      )}
    </>
  )
}

function Results(props: Props & { readonly q: string; readonly found: ListReply }) {
  const { record, q, empty, found: { lines, total } } = props
  const say = useDemanding()
  const meet = useMeeting()
  useEffect(() => meet(lines.map(({ demand }) => demand.id)), [meet, lines])
  // What was changed here and has not gone out stands on the line, where it is here whole.
  const shown = lines.map((line) => record.demands.find(({ demand }) => demand.id === line.demand.id) ?? asRead(line))
  return (
    <>
      <output class="line">{total === 0 ? (q === '' ? empty : say('find-none')) : say('others-count', { n: total })}</output>
      <Lines {...props} shown={shown} />
    </>
  )
}

/** Without a network: of those that were opened, the ones with each word that was asked for. */
function KeptHere(props: Props & { readonly q: string }) {
  const say = useDemanding()
  const { record, q, whose } = props
  const ours = new Set((record.ours?.lines ?? []).map(({ demand }) => demand.id))
  const known = whose === 'ours' ? record.ours?.lines ?? [] : record.demands.filter(({ demand }) => whose === 'all' || !ours.has(demand.id))
  return (
    <>
      <Notice title={say('find-without-network')} live />
      <Lines {...props} shown={known.filter((kept) => holds(kept, record, q))} />
    </>
  )
}

function Lines({ record, shown, choice }: Pick<Props, 'record' | 'choice'> & { readonly shown: readonly OnDesk[] }) {
  return (
    <ul class="cards">
      {shown.map((kept) => <DemandLine key={kept.demand.id} record={record} kept={kept}>{choice?.(kept)}</DemandLine>)}
    </ul>
  )
}

function asRead(line: ListReply['lines'][number]): OnDesk {
  return withTranslations(line, line.translated)
}

function holds({ demand }: OnDesk, { authorities }: DeskRecord, wanted: string): boolean {
  const asked = demand.addressees.flatMap((id) => authorities.find((one) => one.id === id)?.name ?? [])
  const words = [demand.code, demand.title.text, ...demand.translations.map(({ text }) => text), ...demand.places, ...asked,
    ...demand.raisers.map(({ name }) => name)].join(' ').toLowerCase()
  return wanted.toLowerCase().split(/\s+/).every((word) => words.includes(word))
}
