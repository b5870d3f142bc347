// The link of a round with what pins it, as text and as a sheet to print; no code to scan where a phone could not seal.
import { useEffect, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Qr } from '#ui/qr.tsx'
import type { Round } from '#domain/round.ts'
import { roundFragment } from '#wire/round-link.ts'
import { useMember } from '../member.tsx'
import { whyNoQr } from '../secure-address.ts'
import { isLanguage } from '#words/languages.ts'
import { useLanguage, useSay, useSayIn } from '../words.tsx'

export function RoundLink({ round }: { readonly round: Round }) {
  const say = useSay('listening')
  const organisation = useSay('organisation')
  const { from, held } = useMember()
  const [fragment, setFragment] = useState<string | null>(null)
  useEffect(() => void roundFragment(from.subtle, held.root, round.round).then(setFragment), [from, held, round.round])
  if (fragment === null) return null
  const link = `${from.origin}/r/${round.code}#${fragment}`
  const noQr = whyNoQr(from.origin)
  return (
    <section class="section">
      <h2>{say('link-title')}</h2>
      <p>{say('link-give')}</p>
      <p class="link-shown"><a id="round-link" href={link} target="_blank" rel="noreferrer">{link}</a></p>
      {noQr === null ? <Sheet round={round} link={link} /> : <p class="small">{organisation(noQr)}</p>}
    </section>
  )
}

/** Whoever holds the sheet is spoken to in the languages of the round, as far as they are ours. */
function Sheet({ round, link }: { readonly round: Round; readonly link: string }) {
  const say = useSay('listening')
  const { lang: reader } = useLanguage()
  const ours = round.languages.filter(isLanguage)
  const sayIn = useSayIn(ours, 'listening')
  const spoken = ours.flatMap((lang) => {
    const inIt = sayIn(lang)
    return inIt === null ? [] : [{ lang, inIt }]
  })
  return (
    <>
      <div class="paper sheet">
        {round.languages.map((lang) => <p key={lang} class="paper-title" lang={lang} dir="auto">{round.title[lang]}</p>)}
        <Qr text={link} title={say('qr-of-round')} />
        <p class="link-shown">{link}</p>
        {round.languages.map((lang) => <p key={lang} lang={lang} dir="auto" class="as-written">{round.who[lang]} {round.where[lang]}</p>)}
        {(spoken.length > 0 ? spoken : [{ lang: reader, inIt: say }]).map(({ lang, inIt }) => (
          <p key={lang} lang={lang}>{inIt('sheet-how')} {inIt('sheet-safe')}</p>
        ))}
      </div>
      <Button kind="quiet" onPress={() => print()}>{say('link-print')}</Button>
    </>
  )
}
