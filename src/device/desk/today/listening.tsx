// What waits in listening: voices that nobody has read, and rounds that end soon.
import { daysBetween } from '#values/day.ts'
import { listens } from '#domain/permission.ts'
import { useDates } from '../dates.ts'
import type { Fetched } from '../fetched.tsx'
import type { Rounds } from '../listen/use-rounds.ts'
import { useMember } from '../member.tsx'
import { to } from '../router.tsx'
import { plainText } from '../texts.ts'
import { useLanguage, useSay } from '../words.tsx'
import type { Item } from './item.ts'

const soon = 7

export function useListening(rounds: Fetched<Rounds>): readonly Item[] {
  const say = useSay('desk')
  const dates = useDates()
  const { lang } = useLanguage()
  const { followed } = useMember()
  if (!rounds.result?.ok || !listens(followed.me.role)) return []
  return rounds.result.value.good.flatMap(({ round, listed }): readonly Item[] => {
    const title = plainText(round.title, lang)
    const unread = listed.voices.all - listed.voices.read
    const left = daysBetween(followed.today, round.until)
    const href = to(`listen/rounds/${round.round}`)
    const read = say('unread', { n: unread, round: title })
    const ends = say('round-ends', { round: title, date: dates.day(round.until) })
    return [
      ...(unread > 0
        ? [{ key: `${round.round}-unread`, sentence: read, href: `${href}/voices`, grave: false, waits: 'voices' as const }]
        : []),
      ...(listed.state === 'open' && left >= 0 && left <= soon ? [{ key: `${round.round}-ends`, sentence: ends, href, grave: false }] : []),
    ]
  })
}
