// The code and the link for a witness from outside, shown to the member who proposed the verdict.
import { useEffect, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Qr } from '#ui/qr.tsx'
import type { Id } from '#values/id.ts'
import { witnessFragment } from '#wire/verdict-page.ts'
import { useMember } from '../member.tsx'
import { whyNoQr } from '../secure-address.ts'
import { useSay } from '../words.tsx'
import { tokenFor } from './witness-token.ts'
import { useDemanding } from './words.ts'

export function WitnessLink({ act, event }: { readonly act: Id; readonly event: Id }) {
  const say = useDemanding()
  const organisation = useSay('organisation')
  const { from, held } = useMember()
  const [token, setToken] = useState<string | null>(null)
  const [isCopied, setCopied] = useState(false)
  useEffect(() => void tokenFor({ from, held }, event).then((made) => setToken(made.token)), [from, held, event])
  if (token === null) return null
  const link = `${from.origin}/witness#${witnessFragment({ org: held.org, act, token })}`
  const noQr = whyNoQr(from.origin)
  return (
    <div class="section">
      {noQr === null ? <Qr text={link} title={say('qr-of-witness')} /> : <p class="small">{organisation(noQr)}</p>}
      <p class="link-shown"><span class="small">{say('witness-link')}</span> <code id="witness-link">{link}</code></p>
      <Button
        id="copy-link" kind="quiet" onPress={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
      >
        {say('copy')}
      </Button>
      {isCopied && <output class="line">{say('copied')}</output>}
    </div>
  )
}
