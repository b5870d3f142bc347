// What would be good next in a young organisation: a second steward, places that help, a first round, one's own name and code.
import { mayDo } from '#domain/permission.ts'
import { stewards } from '#domain/roster-rules.ts'
import type { Fetched } from '../fetched.tsx'
import type { Rounds } from '../listen/use-rounds.ts'
import { useMember } from '../member.tsx'
import { to } from '../router.tsx'
import { useSay } from '../words.tsx'
import type { Item } from './item.ts'

export function useSuggestions(rounds: Fetched<Rounds>): readonly Item[] {
  const say = useSay('desk')
  const organisation = useSay('organisation')
  const { held, followed, names, nameOf } = useMember()
  const { me, roster, lockboxes } = followed
  const known = rounds.result?.ok ? rounds.result.value : null
  const may = (kind: Parameters<typeof mayDo>[1]) => mayDo(me.role, kind)
  const isAlone = stewards(roster).length === 1 && me.role === 'steward'
  const isNameless = names.size > 0 && !names.has(me.id)
  const noHotlines = known?.hotlines.length === 0
  const noRound = known !== null && !known.good.some(({ listed }) => listed.state === 'open')
  const items: readonly (Item | false)[] = [
    held.by?.way === 'recovery' && item('recovery-used', say('recovery-used'), 'organisation/keys', true),
    !lockboxes.some(({ way }) => way === 'recovery') && item('no-recovery', organisation('no-recovery'), 'organisation/keys', true),
    isAlone && item('alone', say('no-second-steward'), 'organisation/invite', false),
    isNameless && item('name', say('no-own-name', { name: nameOf(me.id) }), `organisation/members/${me.id}`, false),
    noHotlines && may('list-hotlines') && item('hotlines', say('no-hotlines'), 'listen/hotlines', false),
    noRound && may('open-round') && item('round', say('no-round'), 'listen/new', false),
  ]
  return items.filter((one) => one !== false)
}

function item(key: string, sentence: string, path: string, grave: boolean): Item {
  return { key, sentence, href: to(path), grave }
}
