// Claims on the desk: its own and those that it decides, with what waits on this device put in.
import { useMemo } from 'preact/hooks'
import type { Day } from '#values/day.ts'
import { ok } from '#values/result.ts'
import type { Claim } from '#domain/claim.ts'
import type { MembersAct } from '#wire/act.ts'
import { readClaims, type Claims, type ToldClaim } from '#wire/claim-replies.ts'
import { useFetched, type Fetched } from '../fetched.tsx'
import { useMember } from '../member.tsx'
import { useOutbox } from '../parts.tsx'
import { hereOf } from './record.tsx'
import type { Here } from './with-waiting.ts'

/** `isHere`: it waits on this device, and nobody else has it yet. */
export type DeskClaim = Pick<ToldClaim, 'by' | 'state' | 'madeOn' | 'decidedOn' | 'reason'> & {
  readonly claim: Claim; readonly isHere: boolean
}
export type DeskClaims = Pick<Claims, 'successor' | 'succeeds'> & {
  readonly made: readonly DeskClaim[]; readonly toDecide: readonly DeskClaim[]
}

export function useClaims(): Fetched<DeskClaims> {
  const member = useMember()
  const { waiting } = useOutbox()
  const { result, again } = useFetched('/desk/claims', readClaims)
  const { organisation, today } = hereOf(member)
  return useMemo(() => {
    if (!result?.ok) return { result, again }
    const acts = waiting.filter(({ refused }) => refused === null).map(({ act }) => act)
    return { result: ok(withWaitingClaims(result.value, acts, { organisation, today })), again }
  }, [result, again, waiting, organisation, today])
}

/** What is known of them now: null while they are fetched, and where they cannot be had. */
export function useKnownClaims(): DeskClaims | null {
  const { result } = useClaims()
  return result?.ok ? result.value : null
}

/** Takes the acts in the order in which they wait; what needs a second person changes nothing yet. */
export function withWaitingClaims(claims: Claims, acts: readonly MembersAct[], here: Here): DeskClaims {
  const told = (each: ToldClaim): DeskClaim => ({ ...each, isHere: false })
  return acts.reduce<DeskClaims>((all, act) => after(all, act, here), {
    ...claims, made: claims.made.map(told), toDecide: claims.toDecide.map(told),
  })
}

function after(all: DeskClaims, act: MembersAct, { organisation, today }: Here): DeskClaims {
  switch (act.kind) {
    case 'claim-demand': {
      if (all.made.some(({ claim }) => claim.id === act.body.id)) return all
      const before = all.made.map((one) => (isOpenOn(one, act.body.demand) ? ended(one, today) : one))
      const one = { claim: act.body, by: organisation, state: 'open', madeOn: today, decidedOn: null, reason: null, isHere: true } as const
      return { ...all, made: [one, ...before] }
    }
    case 'withdraw-claim': return { ...all, made: all.made.map((one) => (one.claim.id === act.body.claim ? ended(one, today) : one)) }
    case 'decline-claim': return { ...all, toDecide: all.toDecide.filter(({ claim }) => claim.id !== act.body.claim) }
    default: return all
  }
}

function isOpenOn({ claim, state }: DeskClaim, demand: string): boolean {
  return claim.demand === demand && state === 'open'
}

function ended(one: DeskClaim, on: Day): DeskClaim {
  return { ...one, state: 'withdrawn', decidedOn: on }
}
