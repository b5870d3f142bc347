// Beside a voice: exactly what the server sees of it, in the words that are published.
import { fromBase64url } from '#values/encoding.ts'
import type { SealedVoice } from '#wire/desk-replies.ts'
import { epochOf } from '../../vault/team-keys.ts'
import { useDates } from '../dates.ts'
import { useMember } from '../member.tsx'
import { useSay } from '../words.tsx'

export function ServerSees({ row }: { readonly row: SealedVoice }) {
  const say = useSay('listening')
  const organisation = useSay('organisation')
  const dates = useDates()
  const { followed } = useMember()
  const place = epochOf(followed.roster, row.key)
  const team = followed.roster.teams.find(({ id }) => id === place?.team)
  const bytes = { bytes: String(row.payloadLength), wrap: String(fromBase64url(row.wrap ?? '')?.length ?? 0) }
  return (
    <details class="server-sees">
      <summary>{say('server-sees')}</summary>
      <ul>
        <li>{say('server-bytes', bytes)}</li>
        {row.attachments.length > 0 && <li>{say('server-recordings', { n: row.attachments.length })}</li>}
        <li>{say('server-day', { date: dates.day(row.receivedOn) })}</li>
        {team && <li>{say('server-key', { key: organisation(`team-${team.purpose}`), epoch: String(place!.epoch.epoch + 1) })}</li>}
        <li>{say(row.hasReceipt ? 'server-receipt' : 'server-no-receipt')}</li>
        {row.readOn !== null && <li>{say('server-read', { date: dates.day(row.readOn) })}</li>}
      </ul>
      <p>{say('server-not')}</p>
    </details>
  )
}
