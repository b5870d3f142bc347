// Seals the name that somebody gave while she opened or joined, as soon as her desk is open.
import { useEffect } from 'preact/hooks'
import { useMember } from './member.tsx'
import { nameContent } from './names.ts'

/** `onTaken` comes at once, so that the name is sealed one time only. */
type Props = { readonly name: string | null; readonly onTaken: () => void }

export function OwnName({ name, onTaken }: Props) {
  const { keepSealed, followed } = useMember()
  useEffect(() => {
    if (name === null) return
    onTaken()
    void keepSealed({ kind: 'name', to: 'everyone', of: [followed.me.id], content: nameContent(name) })
  }, [name, onTaken, keepSealed, followed])
  return null
}
