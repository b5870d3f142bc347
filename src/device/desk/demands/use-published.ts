// What will be signed, checked on this device: that the words shown are those that were published, by whom the record says.
import { useEffect, useState } from 'preact/hooks'
import { checkPublished, readPublished } from '#wire/check-published.ts'
import { useMember } from '../member.tsx'
import type { Member } from '../member.tsx'
import type { OnDesk } from './with-waiting.ts'

/** 'changed': what the server shows is not what was signed. 'unknown': it could not be fetched now. */
export type Checked = 'checking' | 'same' | 'changed' | 'unknown'

export async function published(
  { from, read }: Pick<Member, 'from' | 'read'>, { demand, actHash }: Pick<OnDesk, 'demand' | 'actHash'>,
): Promise<Exclude<Checked, 'checking'>> {
  const reply = await read(`/desk/published?demand=${demand.id}`, readPublished)
  if (!reply.ok || reply.value.published === null || actHash === null) return 'unknown'
  return (await checkPublished(from.subtle, reply.value.published, { demand, actHash })).ok ? 'same' : 'changed'
}

export function usePublished({ demand, actHash }: OnDesk): Checked {
  const { from, read } = useMember()
  const [checked, setChecked] = useState<Checked>('checking')
  useEffect(() => {
    let gone = false
    const show = async () => {
      const found = await published({ from, read }, { demand, actHash })
      if (!gone) setChecked(found)
    }
    void show()
    return () => {
      gone = true
    }
  }, [from, read, demand, actHash])
  return checked
}
