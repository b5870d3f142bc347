// The state of the form for one event: what is filled in, what the rules say of it, what is to be mended, and sending it.
import { useState } from 'preact/hooks'
import { latestDayOf } from '#values/moment.ts'
import type { Event } from '#domain/event.ts'
import type { EventRefusal } from '#domain/event-rules.ts'
import { newId } from '../../vault/new-id.ts'
import { useMember, type Member } from '../member.tsx'
import { useOutcome, type Progress } from '../outcome.tsx'
import { goTo } from '../router.tsx'
import { useRefusal } from '../words.tsx'
import { eventFrom, type EventForm, type Filled, type FormField } from './event-form.ts'
import { actFor, judged, settingOf, whyNotKind } from './may-record.ts'
import { hereOf } from './record.tsx'
import { speakersFor, type Speaker } from './speakers.ts'
import { published } from './use-published.ts'
import { tokenFor } from './witness-token.ts'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

export type EventFormState = {
  readonly form: EventForm
  readonly set: (change: Partial<EventForm>) => void
  readonly speakers: readonly Speaker[]
  readonly problems: readonly { readonly field: FormField; readonly text: string }[]
  /** The event, as soon as its standing can be told. */
  readonly event: Event | null
  /** Why it cannot be recorded whatever is filled in. */
  readonly why: string | undefined
  readonly progress: Progress
  readonly submit: () => void
}

export function useEventForm(record: DeskRecord, kept: OnDesk, first: EventForm): EventFormState {
  const member = useMember()
  const [form, setForm] = useState(first)
  const [id] = useState(() => newId(member.from.chance))
  const [isTried, setTried] = useState(false)
  const { progress, run } = useOutcome()
  const why = useWhy(form, record, kept)
  // As at the door: where the day has begun already, today is not the future.
  const here = { ...hereOf(member), today: latestDayOf(member.from.now()) }
  const speakers = speakersFor(form.kind, kept.demand, record.authorities, here.organisation)
  const { today, description: { name: by } } = member.followed
  const filled = eventFrom(form, { id, demand: kept.demand, events: kept.events, speakers, today, by })
  const result = filled.event && judged(filled.event, settingOf(record, kept, here))
  const rule = result === null || result.ok ? null : result.refusal
  const problems = useProblems(form, filled, rule)
  const isTold = rule === null || rule === 'source-missing' || rule === 'concerns-missing'
  return {
    form, speakers, progress, why,
    set: (change) => setForm((before) => ({ ...before, ...change })),
    problems: isTried && why === undefined ? problems : [],
    event: isTold ? filled.event : null,
    submit: () => {
      setTried(true)
      if (why !== undefined || progress === 'busy' || problems.length > 0 || filled.event === null) return
      void send(member, kept, filled.event, run)
    },
  }
}

function useWhy({ kind }: EventForm, record: DeskRecord, kept: OnDesk): string | undefined {
  const refusal = useRefusal()
  const member = useMember()
  const barred = whyNotKind(kind, record, kept, hereOf(member))
  return member.whyNot(actFor(kind)) ?? (barred === null ? undefined : refusal({ code: barred }))
}

function useProblems({ kind }: EventForm, { problems }: Filled, rule: EventRefusal | null): EventFormState['problems'] {
  const say = useDemanding()
  const refusal = useRefusal()
  const missing = problems.map(({ field, code }) => ({ field, text: say(`mend-${code}`) }))
  return rule === null ? missing : [...missing, { field: fieldOf(rule, kind), text: refusal({ code: rule }) }]
}

/** Where a rule's refusal is mended. */
function fieldOf(rule: EventRefusal, kind: EventForm['kind']): FormField {
  switch (rule) {
    case 'source-missing': return 'link'
    case 'not-yet-happened': case 'demand-closed': return 'when'
    case 'period-upside-down': return kind === 'commitment' ? 'deadline' : 'inForceUntil'
    case 'concerns-missing': return 'concerns'
    case 'nobody-counted': return 'count'
    default: return 'who'
  }
}

const changedWords = { state: 'refused', refusal: { code: 'demand-changed', detail: null } } as const

async function send(member: Member, kept: OnDesk, event: Event, run: ReturnType<typeof useOutcome>['run']): Promise<void> {
  const done = await run(async () => {
    if (event.kind !== 'verdict') return member.perform('record-event', event)
    // She judges the words that she was shown: what she signs names them, and the second person is shown the same.
    if (kept.actHash === null || (await published(member, kept)) === 'changed') return changedWords
    return member.perform('give-verdict', { event, of: kept.actHash, token: (await tokenFor(member, event.id)).hash })
  })
  if (event.kind === 'verdict' && done.state === 'done') goTo(`demand/verdicts/${done.id}`)
}
