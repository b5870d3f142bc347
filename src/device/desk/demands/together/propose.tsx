// Sending a draft round: which organisations are asked, by their numbers, and for whom it is sealed.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import type { Id } from '#values/id.ts'
import { ok } from '#values/result.ts'
import type { SignedEntry } from '#wire/roster-entry.ts'
import { readRoster } from '#wire/together-replies.ts'
import { followRoster } from '#wire/roster-chain.ts'
import { newId } from '../../../vault/new-id.ts'
import { proposal } from '../../../vault/together-acts.ts'
import { numberOfOrganisation } from '../../digits.ts'
import { useMember, type Member } from '../../member.tsx'
import { OutcomeNotice, useOutcome } from '../../outcome.tsx'
import { to } from '../../router.tsx'
import type { DemandForm } from '../demand-form.ts'
import { isDone } from '../is-done.ts'
import { LinkButton } from '../link-button.tsx'
import { useDemanding } from '../words.ts'
import type { DeskRecord } from '../with-waiting.ts'
import { useGuests } from './guests.ts'
import { writtenFrom } from './joint-form.ts'

type Props = {
  readonly record: DeskRecord
  readonly form: DemandForm
  /** The sealed draft of our own that ends with the sending; null where none was kept. */
  readonly draft: Id | null
  readonly onBack: () => void
}

export function Propose({ record, form, draft, onBack }: Props) {
  const [say, member] = [useDemanding(), useMember()]
  const guests = useGuests().result
  const elsewhere = guests?.ok ? guests.value.guests : []
  const others: readonly Asked[] = [
    ...record.organisations.filter(({ org }) => org !== member.held.org),
    ...elsewhere.map(({ organisation, name, address, entries }) => (
      { org: organisation, name: say('propose-elsewhere', { name, address }), called: name, entries })),
  ]
  const named = form.raisers.flatMap(({ organisation }) => organisation ?? [])
  const [chosen, setChosen] = useState<readonly string[]>(others.map(({ org }) => org).filter((org) => named.includes(org)))
  const [joint] = useState(() => newId(member.from.chance))
  const { progress, run } = useOutcome()
  const done = isDone(progress)
  const why = member.whyNot('propose-together') ?? (chosen.length === 0 ? say('propose-nobody') : undefined)
  const numberOf = (org: Id) => say('joint-number', { digits: numberOfOrganisation(org) })
  const choices = others.map(({ org, name }) => ({ value: org, label: name, hint: numberOf(org) }))
  return (
    <section aria-labelledby="propose">
      <h2 id="propose">{say('propose-title')}</h2>
      <p>{say('propose-what')}</p>
      <Choices
        id="asked-too" label={say('propose-whom')} hint={say('propose-compare')} several choices={choices} chosen={chosen}
        onChoose={setChosen}
      />
      {others.length === 0 && <p>{say('propose-none')}</p>}
      <p><a href={to('demand/elsewhere')}>{say('propose-by-file')}</a></p>
      <p class="small">{say('propose-own', { digits: numberOfOrganisation(member.held.org) })}</p>
      <OutcomeNotice progress={progress} done={say('proposed-together')} />
      {done
        ? <LinkButton id="to-joint" to={`demand/together/${joint}`}>{say('to-joint')}</LinkButton>
        : (
          <div class="row">
            <Button id="propose-do" why={why} onPress={send}>{say('propose-do')}</Button>
            <Button id="back" kind="quiet" onPress={onBack}>{say('back-to-draft')}</Button>
          </div>
        )}
    </section>
  )

  function send(): void {
    const asked = others.filter(({ org }) => chosen.includes(org))
    if (progress !== 'busy') void run(() => propose(member, joint, asked, form, draft))
  }
}

/** One of this server, or one of another with the roster that came in its file. */
type Asked = { readonly org: Id; readonly name: string; readonly called?: string; readonly entries?: readonly SignedEntry[] }

/** Each is sealed to by a roster that was followed here from its beginning, whose number is the one that was shown. */
async function propose(member: Member, joint: Id, asked: readonly Asked[], form: DemandForm, draft: Id | null) {
  const { from, read, perform } = member
  const others = []
  for (const { org, name, called = name, entries: brought } of asked) {
    const entries = brought ? ok({ entries: brought }) : await read(`/desk/roster?org=${org}`, readRoster)
    if (!entries.ok) return { state: 'refused', refusal: entries.refusal } as const
    const roster = await followRoster(from.subtle, entries.value.entries, org)
    if (!roster.ok) return { state: 'refused', refusal: { code: 'roster-broken', detail: roster.refusal } } as const
    others.push({ roster: roster.value, name: called })
  }
  const made = await proposal(from, member, joint, others, writtenFrom(form))
  if (!made.ok) return { state: 'refused', refusal: { code: 'too-large', detail: made.refusal } } as const
  const sent = await perform('propose-together', made.value.body, made.value.beside)
  if (draft !== null && sent.state === 'done') await perform('shred-record', { record: draft })
  return sent
}
