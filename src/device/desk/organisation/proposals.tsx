// What waits for a second signature: each with exactly the bytes that are signed, and who proposed it, checked on this device.
import { Button } from '#ui/button.tsx'
import { mayDo } from '#domain/permission.ts'
import type { MembersAct } from '#wire/act.ts'
import { readWaiting, type WaitingThings } from '#wire/desk-replies.ts'
import { cosignEntry } from '../../vault/roster-changes.ts'
import { useDates } from '../dates.ts'
import { digitsOfHash } from '../digits.ts'
import { useFetched, WhenFetched } from '../fetched.tsx'
import { useMember, type Member } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { to } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { TellOthers } from '../share-button.tsx'
import { entryOf, useTold } from '../told-acts.tsx'
import { useSay } from '../words.tsx'
import { Exactly } from './exactly.tsx'
import { useSigned } from './use-signed.ts'

type Proposal = WaitingThings['proposals'][number]

export function Proposals() {
  const say = useSay('organisation')
  const waiting = useFetched('/desk/waiting', readWaiting)
  return (
    <Screen title={say('proposals')} above={{ href: to('organisation'), text: say('to-organisation') }}>
      <WhenFetched fetched={waiting}>
        {({ proposals }) => (
          proposals.length === 0
            ? <p>{say('proposal-none')}</p>
            : <ul class="cards">{proposals.map((one) => <ProposalCard key={one.actId} proposal={one} />)}</ul>
        )}
      </WhenFetched>
    </Screen>
  )
}

function ProposalCard({ proposal }: { readonly proposal: Proposal }) {
  const say = useSay('organisation')
  const act = useSigned(proposal)
  if (act === undefined) return null
  return (
    <li class="card">
      {act === null ? <p class="notice grave">{say('proposal-forged')}</p> : <Signing proposal={proposal} act={act} />}
    </li>
  )
}

function Signing({ proposal, act }: { readonly proposal: Proposal; readonly act: MembersAct }) {
  const say = useSay('organisation')
  const told = useTold()
  const dates = useDates()
  const member = useMember()
  const { progress, run } = useOutcome()
  const by = member.followed.walked.people.get(act.by)!.member
  const isOwn = by === member.followed.me.id
  const why = useWhyNotSign(proposal, act)
  const takeBack = () => member.perform('withdraw-proposal', { of: proposal.actId })
  return (
    <>
      <p class="card-title">{told(act)}</p>
      <p>{say('proposal-by', { who: member.nameOf(by), date: dates.moment(proposal.expires) })}</p>
      <p>{say('proposal-hash', { digits: digitsOfHash(proposal.actHash) })}</p>
      <Exactly act={act} />
      <OutcomeNotice progress={progress} done={say('signed-it')} />
      <div class="row">
        <Button id="sign-it" why={why} onPress={() => void run(() => cosign(member, proposal, act))}>{say('sign-it')}</Button>
        {(isOwn || member.followed.me.role === 'steward') && (
          <Button kind="quiet" onPress={() => void run(takeBack)}>{say('take-back-proposal')}</Button>
        )}
        <TellOthers id={`tell-${proposal.actId}`} kind="signature" />
      </div>
    </>
  )
}

function useWhyNotSign(proposal: Proposal, act: MembersAct): string | undefined {
  const say = useSay('organisation')
  const { followed, whyNot } = useMember()
  if (followed.walked.people.get(proposal.byKey)?.member === followed.me.id) return say('cannot-sign-own')
  if (!mayDo(followed.me.role, act.kind)) return whyNot(act.kind)
  const entry = act.kind === 'enter-roster' ? entryOf(act.body.entry) : null
  if (entry?.kind === 'remove-member' && entry.body.member === followed.me.id) return say('cannot-sign-self')
  return entry && (entry.seq !== followed.roster.seq + 1 || entry.prev !== followed.roster.head) ? say('proposal-stale') : undefined
}

async function cosign(member: Member, { actId, actHash }: Proposal, act: MembersAct) {
  const entrySig = act.kind === 'enter-roster' ? await cosignEntry(member, act.body.entry) : null
  return member.perform('cosign', { of: actId, hash: actHash, entrySig })
}
