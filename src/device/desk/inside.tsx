// The unlocked desk: the member, her words and the frame around every screen. It is fetched while she still types her passphrase.
import type { Open } from '../vault/vault.ts'
import { Frame } from './frame.tsx'
import { MemberProvider } from './member.tsx'
import { MendingProvider } from './mending.tsx'
import { OwnName } from './own-name.tsx'
import type { Parts } from './parts.tsx'
import { inside } from './words/inside.ts'
import { MoreEnglish } from './words.tsx'

type Props = { readonly parts: Parts; readonly open: Open; readonly ownName: string | null; readonly onNameTaken: () => void }

export function Inside({ parts, open, ownName, onNameTaken }: Props) {
  return (
    <MoreEnglish known={inside}>
      <MemberProvider parts={parts} open={open}>
        <OwnName name={ownName} onTaken={onNameTaken} />
        <MendingProvider>
          <Frame open={open} />
        </MendingProvider>
      </MemberProvider>
    </MoreEnglish>
  )
}
