// Choosing the file: it is read on this device, by a worker, and never leaves it.
import { useState } from 'preact/hooks'
import { Field } from '#ui/field.tsx'
import { Notice } from '#ui/notice.tsx'
import type { Unread } from '#reading/refused.ts'
import { useRefusal } from '../../words.tsx'
import { useDemanding } from '../words.ts'
import { inWorker } from './labour.ts'
import type { ReadList } from './list-worker.ts'
import { whyUnread } from './why-unread.ts'

type State = 'none' | 'reading' | 'no-worker' | { readonly rows: number } | { readonly unread: Unread }

/** A file that is larger is no list of one organisation, and would fill the memory of a phone. */
const mostBytes = 40_000_000
const tooLarge: Unread = { why: 'packed-too-large', at: null }

export function FileStep({ onRead }: { readonly onRead: (read: ReadList) => void }) {
  const say = useDemanding()
  const [state, setState] = useState<State>('none')
  const refusal = useRefusal()
  // The worker is fetched when it is first needed.
  const missing = state === 'no-worker' ? refusal({ code: 'no-network' }) : undefined
  const unread = typeof state === 'object' && 'unread' in state ? whyUnread(say, state.unread) : missing
  return (
    <section>
      <Field id="file" label={say('file')} hint={say('file-hint')} problem={unread}>
        {(wiring) => (
          <input
            {...wiring} type="file" autocomplete="off" accept=".xlsx,.xlsm,.csv,.tsv,.txt,.docx"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      {state === 'reading' && <output class="line">{say('file-reading')}</output>}
      {unread && <Notice title={unread} kind="grave" live />}
      {typeof state === 'object' && 'rows' in state && <output class="line" id="rows-read">{say('file-rows', { n: state.rows })}</output>}
    </section>
  )

  async function choose(file: File | undefined): Promise<void> {
    if (file === undefined) return
    if (file.size > mostBytes) return setState({ unread: tooLarge })
    setState('reading')
    const answer = await file.arrayBuffer().then((buffer) => inWorker({ what: 'read', bytes: new Uint8Array(buffer) })).catch(() => null)
    if (answer === null || !('read' in answer)) return setState('no-worker')
    if (!answer.read.ok) return setState({ unread: answer.read.refusal })
    setState({ rows: answer.read.value.parts.reduce((sum, { rows }) => sum + rows.length, 0) })
    onRead(answer.read.value)
  }
}
