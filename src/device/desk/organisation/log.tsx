// The log: the chain of acts, read page by page from its beginning and checked row by row on this device; newest lines first.
import { useEffect, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { beforeFirstRow } from '#wire/chain.ts'
import { readChainPage } from '#wire/desk-replies.ts'
import type { AskRefusal } from '../../vault/ask.ts'
import { checkRows, type CheckedRow, type Maker } from '../../vault/check-rows.ts'
import { useDates } from '../dates.ts'
import { digitsOfHash } from '../digits.ts'
import { useMember, type Member } from '../member.tsx'
import { to } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { useTold } from '../told-acts.tsx'
import { useRefusal, useSay } from '../words.tsx'

const linesAtOnce = 50

export function Log() {
  const say = useSay('organisation')
  const { followed, whyNot } = useMember()
  const { rows, refusal } = useChain()
  const [shown, setShown] = useState(linesAtOnce)
  const refused = useRefusal()
  const { seq, head } = followed.chain
  const last = rows.at(-1)?.row.seq ?? 0
  return (
    <Screen title={say('log')} above={{ href: to('organisation'), text: say('to-organisation') }}>
      <p>{say('log-intro')}</p>
      <p>{say('log-head', { seq: String(seq), digits: digitsOfHash(head) })}</p>
      <p class="small">{say('log-copy')}</p>
      {whyNot('restored-from') === undefined && <p class="small"><a href={to('organisation/restored')}>{say('restored-title')}</a></p>}
      {refusal && <Notice title={refused(refusal)} kind="grave" live />}
      {!refusal && last < seq && <output class="line">{say('log-checking', { from: String(last + 1), until: String(seq) })}</output>}
      <Lines rows={rows.slice(-shown).toReversed()} />
      {rows.length > shown && <Button kind="quiet" onPress={() => setShown(shown + linesAtOnce)}>{say('log-older')}</Button>}
    </Screen>
  )
}

function Lines({ rows }: { readonly rows: readonly CheckedRow[] }) {
  const say = useSay('organisation')
  const headings = ['log-line', 'log-day', 'log-who', 'log-what'] as const
  return (
    <table class="log">
      <thead><tr>{headings.map((heading) => <th key={heading} scope="col">{say(heading)}</th>)}</tr></thead>
      <tbody>{rows.map((one) => <Line key={one.row.seq} line={one} />)}</tbody>
    </table>
  )
}

function Line({ line: { row, act, maker } }: { readonly line: CheckedRow }) {
  const say = useSay('organisation')
  const told = useTold()
  const dates = useDates()
  const who = useToldMaker()
  return (
    <tr>
      <td>{row.seq}</td>
      <td>{dates.day(row.receivedOn)}</td>
      <td><bdi>{who(maker)}</bdi></td>
      <td>
        {act === null ? say('told-voices-of-day') : told(act)}
        {row.result !== 'kept' && <small> ({say(`log-${row.result}`)})</small>}
      </td>
    </tr>
  )
}

function useToldMaker(): (maker: Maker) => string {
  const say = useSay('organisation')
  const { nameOf } = useMember()
  return (maker) => {
    if (maker.is === 'member') return nameOf(maker.member)
    if (maker.is === 'witness') return say('log-witness', { name: maker.name })
    return maker.is === 'newcomer' ? say('log-newcomer') : say('log-by-server')
  }
}

/** All rows up to the head that this device follows, each checked against the one before. */
function useChain(): { readonly rows: readonly CheckedRow[]; readonly refusal: AskRefusal | null } {
  const member = useMember()
  const [rows, setRows] = useState<readonly CheckedRow[]>([])
  const [refusal, setRefusal] = useState<AskRefusal | null>(null)
  const { seq } = member.followed.chain
  useEffect(() => {
    if (refusal !== null || (rows.at(-1)?.row.seq ?? 0) >= seq) return
    let gone = false
    const take = (page: readonly CheckedRow[] | AskRefusal) => {
      if (gone) return
      if ('code' in page) setRefusal(page)
      else setRows([...rows, ...page])
    }
    void nextPage(member, rows).then(take)
    return () => void (gone = true)
  }, [member, rows, seq, refusal])
  return { rows, refusal }
}

async function nextPage({ read, from, held, followed }: Member, known: readonly CheckedRow[]): Promise<readonly CheckedRow[] | AskRefusal> {
  const last = known.at(-1)?.row
  const place = last ? { seq: last.seq, head: last.rowHash } : { seq: 0, head: beforeFirstRow }
  const page = await read(`/desk/chain?after=${place.seq}`, readChainPage)
  if (!page.ok) return page.refusal
  const followedRows = page.value.rows.filter((row) => row.seq <= followed.chain.seq)
  const checked = await checkRows(from.subtle, held.root, followed.walked.people, place, followedRows)
  if (!checked.ok) return { code: checked.refusal, detail: null }
  return checked.value.length > 0 ? checked.value : { code: 'chain-rolled-back', detail: null }
}
