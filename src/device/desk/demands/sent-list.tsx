// What was sent to us about a page, on the desk: as sent by whom, what was taken back with its reason.
import type { KeptCorrection } from '#domain/correction.ts'
import { writtenDate } from '#words/dates.ts'
import { useMember } from '../member.tsx'
import { to } from '../router.tsx'
import { useLanguage } from '../words.tsx'
import { written } from './told-text.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord } from './with-waiting.ts'

type Props = { readonly record: DeskRecord; readonly sent: readonly KeptCorrection[] }

export function SentList({ record, sent }: Props) {
  const say = useDemanding()
  if (sent.length === 0) return null
  return (
    <section aria-labelledby="sent-list">
      <h2 id="sent-list">{say('sent-list')}</h2>
      <ul class="cards">
        {sent.toReversed().map((one) => <OneSent key={one.id} record={record} one={one} />)}
      </ul>
    </section>
  )
}

function OneSent({ record, one }: { readonly record: DeskRecord; readonly one: KeptCorrection }) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const { held, whyNot } = useMember()
  const day = (on: string) => writtenDate(lang, { date: on, precision: 'day' })
  const { retracted } = one
  const mayTakeBack = retracted === null && one.recorded.by === held.org && whyNot('retract-correction') === undefined
  return (
    <li class={retracted ? 'card retracted' : 'card'}>
      <p class="card-title" dir="auto">{say('sent-by', { who: whoSent(one), date: day(one.receivedOn) })}</p>
      {record.waiting.has(one.id) && <p class="small">{say('waits-here')}</p>}
      {retracted && <p>{say('retracted', { date: day(retracted.on), reason: retracted.reason })}</p>}
      <blockquote {...written(one.lang)}>{one.text}</blockquote>
      {mayTakeBack && <p class="small retract"><a href={to(takingBack(one))}>{say('sent-retract')}</a></p>}
    </li>
  )
}

/** The address says of which demand it is, so that it is found there also after the desk was locked. */
function takingBack({ id, about }: KeptCorrection): string {
  return `demand/${'demand' in about ? `of/${about.demand}/` : ''}sent/${id}/retract`
}

export function whoSent({ sentBy: { name, office } }: Pick<KeptCorrection, 'sentBy'>): string {
  return office === '' ? name : `${name}, ${office}`
}
