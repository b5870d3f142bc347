// An act laid open to its last field, as it is signed.
import type { MembersAct } from '#wire/act.ts'
import { entryOf } from '../told-acts.tsx'
import { useSay } from '../words.tsx'

export function Exactly({ act }: { readonly act: MembersAct }) {
  const say = useSay('organisation')
  const entry = act.kind === 'enter-roster' ? entryOf(act.body.entry) : null
  return (
    <details>
      <summary>{say('proposal-exact')}</summary>
      <pre class="exact" dir="ltr">{JSON.stringify(entry ? { ...act, body: { ...act.body, entry } } : act, null, 2)}</pre>
    </details>
  )
}
