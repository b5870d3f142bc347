// Marks voices as read in one batch: those who hold a receipt see it, and a batch tells the server less than one by one.
import { Button } from '#ui/button.tsx'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Voice } from '../../vault/open-voices.ts'
import { useMember } from '../member.tsx'
import { isIn, OutcomeNotice, useOutcome } from '../outcome.tsx'
import { useSay } from '../words.tsx'

const mostInBatch = 500

type Props = { readonly voices: readonly Voice[]; readonly onMarked: (records: readonly Id[], on: Day) => void }

export function MarkRead({ voices, onMarked }: Props) {
  const say = useSay('listening')
  const { perform, whyNot, followed } = useMember()
  const { progress, run } = useOutcome()
  const unread = voices.filter(({ is, row }) => is === 'open' && row.readOn === null).map(({ row }) => row.record)
  const records = unread.slice(0, mostInBatch).toSorted()
  return (
    <section class="section">
      <OutcomeNotice progress={progress} done={say('marked')} />
      {records.length > 0 && <p class="small">{say('mark-read-why')}</p>}
      {records.length > 0 && (
        <Button id="mark-read" why={whyNot('acknowledge-voices')} onPress={() => void mark()}>
          {say('mark-read', { n: records.length })}
        </Button>
      )}
    </section>
  )

  async function mark(): Promise<void> {
    if (progress === 'busy') return
    const done = await run(() => perform('acknowledge-voices', { records }))
    if (isIn(done)) onMarked(records, followed.today)
  }
}
