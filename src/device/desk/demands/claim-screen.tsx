// What an organisation has said of a demand that it calls its own, what was decided, and the form to say so.
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { withdrawableClaim } from '#domain/claim.ts'
import { useDates } from '../dates.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { ClaimForm } from './claim-form.tsx'
import { useKnownClaims, type DeskClaim } from './claims.ts'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

type Props = { readonly record: DeskRecord; readonly kept: OnDesk }

/** For everybody but who published it. */
export function ThisIsOurs({ record, kept }: Props) {
  const say = useDemanding()
  const claims = useKnownClaims()
  const { demand, actHash } = kept
  const host = record.organisations.find(({ org }) => org === demand.organisation)
  const name = host?.name ?? say('somebody')
  const newest = claims?.made.find(({ claim }) => claim.demand === demand.id)
  const isOpen = newest?.state === 'open'
  const isStale = isOpen && newest.claim.of !== actHash
  return (
    <>
      <p>{say('claim-what', { name })}</p>
      <p>
        {say('claim-in-person')} {host && host.contact !== '' && say('take-over-contact', { contact: host.contact })}
      </p>
      {newest && <Newest claim={newest} name={name} isStale={isStale} />}
      {(!isOpen || isStale) && <ClaimForm record={record} kept={kept} claims={claims} name={name} />}
    </>
  )
}

function Newest({ claim, name, isStale }: { readonly claim: DeskClaim; readonly name: string; readonly isStale: boolean }) {
  const say = useDemanding()
  const dates = useDates()
  const member = useMember()
  const { progress, run } = useOutcome()
  const { claim: { id, demand }, state, madeOn, decidedOn, reason, isHere } = claim
  const told = { claim: claim.claim, by: claim.by, actHash: '', state }
  const mayTakeBack = !isHere && withdrawableClaim(told, demand, member.held.org).ok
  const date = dates.day(decidedOn ?? madeOn)
  return (
    <section id="newest-claim">
      {isHere && <Notice title={say('claim-is-here')} />}
      {isStale && <Notice title={say('claim-is-stale')} kind="grave" />}
      {state === 'open' && !isHere && !isStale && <Notice title={say('claim-is-open', { date, name })} live />}
      {state === 'declined' && <Notice title={say('claim-is-declined', { name, date, reason: reason ?? '' })} />}
      <OutcomeNotice progress={progress} done={say('claim-withdrawn')} />
      {mayTakeBack && (
        <Button
          id="withdraw-claim" kind="quiet" why={member.whyNot('withdraw-claim')}
          onPress={() => progress !== 'busy' && void run(() => member.perform('withdraw-claim', { demand, claim: id }))}
        >
          {say('claim-withdraw')}
        </Button>
      )}
    </section>
  )
}
