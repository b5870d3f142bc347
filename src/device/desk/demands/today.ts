// What waits in demanding: demands to be signed, promises and answers that are overdue, and those at which nobody has looked for long.
import { daysBetween } from '#values/day.ts'
import { standingOf } from '#domain/standing.ts'
import { overdueIn } from '#words/fold.ts'
import { lookedUntil } from '#domain/silence.ts'
import { useDates } from '../dates.ts'
import { useMember } from '../member.tsx'
import { to } from '../router.tsx'
import { useLanguage } from '../words.tsx'
import type { Item } from '../today/item.ts'
import { useKnownClaims } from './claims.ts'
import { useRecord } from './record.tsx'
import { textIn } from './told-text.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

/** A season: long enough that something may have happened unseen. */
const longUnseen = 90
/** More than this is nobody's day. */
const mostShown = 30

export function useDemandsWaiting(): readonly Item[] {
  const { held, whyNot } = useMember()
  const told = useTold()
  const claims = useKnownClaims()
  const toDecide = whyNot('confirm-claim') === undefined ? (claims?.toDecide ?? []) : []
  const reading = useRecord(toDecide.map(({ claim }) => claim.demand))
  if (reading.is !== 'read') return []
  const { record } = reading
  const { lines = [], waiting = 0, total = 0 } = record.ours ?? {}
  const ofClaims = toDecide.flatMap(({ claim, by }) => {
    const kept = [...lines, ...record.demands].find(({ demand }) => demand.id === claim.demand)
    const name = record.organisations.find(({ org }) => org === by)?.name
    return kept === undefined || name === undefined ? [] : [told.claimed(kept, claim.id, name)]
  })
  const items = lines.flatMap((kept): readonly Item[] => {
    const mine = kept.demand.raisers.find(({ organisation }) => organisation === held.org)
    if (mine?.signed === null) return whyNot('join-demand') === undefined ? [told.sign(kept)] : []
    // What was only written down from public sources waits for those who raised it.
    return mine === undefined ? [] : told.late(record, kept)
  })
  const shown = items.slice(0, mostShown)
  // Where the list is not here whole, the server has counted; one demand may wait for two things.
  const all = lines.length < total ? Math.max(waiting, items.length) : items.length
  return [...ofClaims, ...(all > shown.length ? [...shown, told.more(all - shown.length)] : shown)]
}

function useTold() {
  const say = useDemanding()
  const dates = useDates()
  const { lang } = useLanguage()
  const { today } = useMember().followed
  const titleOf = ({ demand }: OnDesk) => textIn(lang, demand.title, demand.translations.filter(({ of }) => of === 'title')).text
  const item = (waits: 'demand' | 'overdue' | 'look', { demand }: OnDesk, sentence: string): Item => {
    return { key: `${demand.id}-${waits}`, sentence, href: to(`demand/of/${demand.id}`), grave: false, waits }
  }
  return {
    more: (n: number): Item => ({ key: 'more', sentence: say('today-more', { n }), href: to('demand'), grave: false, waits: 'demand' }),
    claimed: (kept: OnDesk, id: string, name: string): Item => ({
      key: `claim-${id}`, sentence: say('today-claim', { name, title: titleOf(kept) }), href: to(`demand/claims/${id}`), grave: false,
      waits: 'demand',
    }),
    sign: (kept: OnDesk) => item('demand', kept, say('today-sign', { title: titleOf(kept) })),
    late: ({ authorities }: DeskRecord, kept: OnDesk): readonly Item[] => {
      const { standing, overdue } = standingOf(kept.demand, kept.events, today, authorities)
      const until = lookedUntil(kept.demand.lookedOn, today)
      const isOverdue = overdue !== null && until !== null
      const unseen = until === null || standing === 'closed' ? 0 : daysBetween(until, today)
      return [
        ...(isOverdue ? [item('overdue', kept, say('today-overdue', { title: titleOf(kept), how: overdueIn(lang, overdue, until) }))] : []),
        ...(unseen > longUnseen ? [item('look', kept, say('today-look', { title: titleOf(kept), date: dates.day(until!) }))] : []),
      ]
    },
  }
}
