// Saying "This is ours": an organisation tells which of those who are named it is, and how whoever published the demand can make sure.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextArea } from '#ui/field.tsx'
import { claimablePlace, claimedAs, type Claim } from '#domain/claim.ts'
import type { Id } from '#values/id.ts'
import type { Hash } from '#wire/hash.ts'
import { newId } from '../../vault/new-id.ts'
import { digitsOfHash, digitsOfId } from '../digits.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { tidy } from '../texts.ts'
import { useRefusal, useSay } from '../words.tsx'
import { isDone } from './is-done.ts'
import { LeavesTheHouse } from './leaves-the-house.tsx'
import { usePublished } from './use-published.ts'
import { useDemanding } from './words.ts'
import type { DeskClaims } from './claims.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

type Props = { readonly record: DeskRecord; readonly kept: OnDesk; readonly claims: DeskClaims | null; readonly name: string }
type Form = { readonly raiser: string; readonly as: Claim['as']; readonly proof: string }

export function ClaimForm({ record, kept, claims, name }: Props) {
  const [say, desk, refusal, member] = [useDemanding(), useSay('desk'), useRefusal(), useMember()]
  const named = kept.demand.raisers.filter(({ organisation }) => organisation === null)
  const [form, setForm] = useState<Form>({ raiser: named.length === 1 ? named[0]!.id : '', as: 'itself', proof: '' })
  const [id] = useState(() => newId(member.from.chance))
  const [isTried, setTried] = useState(false)
  const { progress, run } = useOutcome()
  const checked = usePublished(kept)
  const { demand, actHash } = kept
  const claim = { id, demand: demand.id, raiser: form.raiser as Id, of: (actHash ?? '') as Hash, as: form.as, proof: tidy(form.proof) }
  const waiting = (claims?.made ?? []).filter(({ state }) => state === 'open').map((one) => one.claim)
  const may = claimablePlace(claim, { demand, current: actHash ?? '', waiting }, member.held.org)
  const unchecked = checked === 'same' ? undefined : say(`join-${checked}`)
  const barred = may.ok || may.refusal === 'unknown-raiser' ? unchecked : refusal({ code: may.refusal })
  const problems = isTried ? problemsIn(form) : []
  if (isDone(progress)) return <OutcomeNotice progress={progress} done={say('claimed', { name })} />
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      {problems.length > 0 && (
        <ErrorSummary
          title={desk('to-mend', { n: problems.length })} problems={problems.map(({ field, code }) => ({ field, text: say(code) }))}
        />
      )}
      <LeavesTheHouse record={record} demand={demand} authorities={[]} signed={demand.raisers.filter(({ signed }) => signed !== null)} />
      <Fields form={form} set={(change) => setForm({ ...form, ...change })} named={named} name={name} problems={problems} />
      <p>{say('claim-then')}</p>
      <p>{say('claim-digits', { digits: digitsOfId(member.held.org) })}</p>
      <p>{say('claim-signed')}</p>
      {actHash !== null && <p class="small">{say('join-digits', { digits: digitsOfHash(actHash) })}</p>}
      <p class="small">{say('claim-leaves', { name })}</p>
      <OutcomeNotice progress={progress} />
      <Button id="claim" type="submit" kind="grave" why={member.whyNot('claim-demand') ?? barred}>{say('claim-do')}</Button>
    </form>
  )

  function submit(): void {
    setTried(true)
    if (problemsIn(form).length > 0 || barred !== undefined || progress === 'busy') return
    void run(() => member.perform('claim-demand', claim))
  }
}

type Problem = { readonly field: 'raiser' | 'proof'; readonly code: 'claim-which-missing' | 'claim-proof-missing' }

function problemsIn({ raiser, proof }: Form): readonly Problem[] {
  return [
    ...(raiser === '' ? [{ field: 'raiser', code: 'claim-which-missing' } as const] : []),
    ...(tidy(proof) === '' ? [{ field: 'proof', code: 'claim-proof-missing' } as const] : []),
  ]
}

type FieldsProps = {
  readonly form: Form; readonly set: (change: Partial<Form>) => void; readonly name: string
  readonly named: readonly { readonly id: Id; readonly name: string }[]; readonly problems: readonly Problem[]
}

function Fields({ form, set, named, name, problems }: FieldsProps) {
  const say = useDemanding()
  const problem = (field: Problem['field']) => problems.filter((one) => one.field === field).map(({ code }) => say(code))[0]
  return (
    <>
      <Choices
        id="raiser" label={say('claim-which')} problem={problem('raiser')} several={false}
        choices={named.map((one) => ({ value: one.id, label: one.name }))} chosen={form.raiser === '' ? [] : [form.raiser]}
        onChoose={([raiser]) => set({ raiser: raiser ?? '' })}
      />
      <Choices
        id="as" label={say('claim-as')} several={false} choices={claimedAs.map((as) => ({ value: as, label: say(`claim-as-${as}`) }))}
        chosen={[form.as]} onChoose={([as]) => set({ as: (as ?? 'itself') as Claim['as'] })}
      />
      <TextArea
        id="proof" label={say('claim-proof', { name })} hint={say('claim-proof-hint')} problem={problem('proof')} value={form.proof}
        most={1_000} rows={4} onText={(proof) => set({ proof })}
      />
    </>
  )
}
