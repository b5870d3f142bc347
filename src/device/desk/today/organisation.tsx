// What waits in the organisation: signatures, newcomers, late arrivals, keys that are due, and changes not relied on yet.
import type { Id } from '#values/id.ts'
import { readActText, type MembersAct } from '#wire/act.ts'
import { readWaiting, type WaitingThings } from '#wire/desk-replies.ts'
import { useDates } from '../dates.ts'
import { useFetched } from '../fetched.tsx'
import { useMember, type Member } from '../member.tsx'
import { to } from '../router.tsx'
import { useTold, useToldEntry } from '../told-acts.tsx'
import { useSay } from '../words.tsx'
import type { Item } from './item.ts'

export function useOrganisation(): readonly Item[] {
  const waiting = useFetched('/desk/waiting', readWaiting)
  const told = { ...useToldWaiting(), ...useToldKnown() }
  const member = useMember()
  const here = waiting.result?.ok ? waiting.result.value : null
  const isSteward = member.whyNot('invite') === undefined
  return [
    ...(here && isSteward ? here.invites.flatMap(told.invite) : []),
    ...(here?.proposals.flatMap(told.proposal) ?? []),
    ...(here && isSteward && here.late.length > 0 ? [told.late(here.late.length)] : []),
    ...(isSteward ? member.followed.walked.teamsToRenew.map(told.renew) : []),
    ...member.followed.notices.map(told.notice),
  ]
}

function useToldWaiting() {
  const say = useSay('desk')
  const organisation = useSay('organisation')
  const dates = useDates()
  const told = useTold()
  const { names, nameOf, followed } = useMember()
  return {
    invite: ({ invite, state }: WaitingThings['invites'][number]): readonly Item[] => {
      if (state !== 'asked' && state !== 'revealed') return []
      const name = names.get(invite)?.name ?? organisation('somebody-invited')
      const sentence = say(state === 'asked' ? 'asks-to-join' : 'reads-digits', { name })
      return [{ key: invite, sentence, href: to(`organisation/invites/${invite}`), grave: false, waits: 'newcomer' }]
    },
    proposal: ({ actId, act, kind, byKey, expires }: WaitingThings['proposals'][number]): readonly Item[] => {
      const read = readActText(act)
      if (!read.ok || !('by' in read.value)) return []
      const by = memberOf(followed, byKey)
      const what = { what: told(read.value as MembersAct), date: dates.moment(expires) }
      const sentence = by === followed.me.id ? say('own-proposal', what) : say('sign-proposal', { ...what, who: by ? nameOf(by) : '?' })
      const place = kind === 'give-verdict' ? `demand/verdicts/${actId}` : 'organisation/proposals'
      return [{ key: actId, sentence, href: to(place), grave: false, waits: 'signature' }]
    },
  }
}

function useToldKnown() {
  const say = useSay('desk')
  const organisation = useSay('organisation')
  const dates = useDates()
  const toldEntry = useToldEntry()
  const { followed } = useMember()
  return {
    late: (n: number): Item => {
      return { key: 'late', sentence: say('late-acts', { n }), href: to('organisation/late'), grave: false, waits: 'late' }
    },
    renew: (team: Id): Item => {
      const purpose = followed.roster.teams.find(({ id }) => id === team)?.purpose ?? 'everyone'
      const sentence = say('team-to-renew', { team: organisation(`team-${purpose}`) })
      return { key: team, sentence, href: to('organisation'), grave: true }
    },
    notice: ({ step, until }: Member['followed']['notices'][number]): Item => {
      const sentence = say('notice-until', { what: toldEntry(step.entry), date: dates.moment(until) })
      return { key: step.hash, sentence, href: null, grave: false }
    },
  }
}

function memberOf({ walked }: Member['followed'], key: Id): Id | null {
  return walked.people.get(key)?.member ?? null
}
