// Our own demands in a list: what waits first, more when asked for, one found by a word, and how many are kept for work without a network.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { useMember } from '../member.tsx'
import { DemandLine } from './demand-line.tsx'
import { FindDemands } from './find-demands.tsx'
import { isAskedToSign } from './is-ours.ts'
import { useMoreOfOurs } from './record.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

/** More than this are not looked through with the eyes. */
const many = 20

export function AskedToSign({ record }: { readonly record: DeskRecord }) {
  const say = useDemanding()
  const { held } = useMember()
  const asked = (record.ours?.lines ?? []).filter((kept) => isAskedToSign(kept, held.org))
  if (asked.length === 0) return null
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{say('asked-to-sign')}</h2>
      <p>{say('asked-to-sign-why')}</p>
      <Lines record={record} demands={asked} />
    </section>
  )
}

export function OurDemands({ record }: { readonly record: DeskRecord }) {
  const say = useDemanding()
  const { held } = useMember()
  const { lines, total } = record.ours ?? { lines: [], total: 0 }
  const ours = lines.filter((kept) => !isAskedToSign(kept, held.org))
  return (
    <section aria-labelledby="ours">
      <h2 id="ours">{say('ours')}</h2>
      {ours.length === 0 && <p>{say('ours-none')}</p>}
      {ours.length > 0 && <p class="small">{say('kept-here', { n: record.demands.length })}</p>}
      <Lines record={record} demands={ours} />
      {lines.length < total && <More shown={lines.length} total={total} />}
      {total > many && <FindDemands id="find-ours" label={say('find-ours')} whose="ours" record={record} />}
    </section>
  )
}

function More({ shown, total }: { readonly shown: number; readonly total: number }) {
  const say = useDemanding()
  const more = useMoreOfOurs()
  const [isBusy, setBusy] = useState(false)
  const fetch = async () => {
    setBusy(true)
    await more()
    setBusy(false)
  }
  return (
    <>
      <output class="line">{say('ours-shown', { shown: String(shown), n: total })}</output>
      <Button id="more-ours" kind="quiet" onPress={() => { if (!isBusy) void fetch() }}>{say('ours-more')}</Button>
    </>
  )
}

function Lines({ record, demands }: { readonly record: DeskRecord; readonly demands: readonly OnDesk[] }) {
  return (
    <ul class="cards">
      {demands.map((kept) => <DemandLine key={kept.demand.id} record={record} kept={kept} />)}
    </ul>
  )
}
