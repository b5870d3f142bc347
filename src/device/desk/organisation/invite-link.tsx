// The link of an invite, as a code to scan and as text, shown to the steward who made it.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Qr } from '#ui/qr.tsx'
import { inviteFragment, type Invite } from '#sealing/invite.ts'
import { useMember } from '../member.tsx'
import { useSay } from '../words.tsx'
import { whyNoQr } from '../secure-address.ts'

export function InviteLink({ invite, name }: { readonly invite: Invite; readonly name: string }) {
  const say = useSay('organisation')
  const { from } = useMember()
  const [isCopied, setCopied] = useState(false)
  const link = `${from.origin}/join#${inviteFragment(invite)}`
  const noQr = whyNoQr(from.origin)
  return (
    <section class="section">
      <h2>{say('invite-made', { name })}</h2>
      <p>{say('invite-give')}</p>
      {noQr === null ? <Qr text={link} title={say('qr-of-invite')} /> : <p class="small">{say(noQr)}</p>}
      <p class="link-shown"><span class="small">{say('invite-link')}</span> <code id="invite-link">{link}</code></p>
      <Button kind="quiet" onPress={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>{say('copy')}</Button>
      {isCopied && <output class="line">{say('copied')}</output>}
    </section>
  )
}
