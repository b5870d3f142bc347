// Thanks, and what happens next.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Language } from '#words/languages.ts'
import type { Shown } from './sign-count.ts'
import type { Words } from './words.ts'

type Props = { readonly say: Words; readonly lang: Language; readonly shown: Shown; readonly name: string }

export function Thanks({ say, lang, shown, name }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>{say('thanks', { name })}</h1>
      <p>{say('thanks-what')}</p>
      <p><a href={`/${lang}/demands/${shown.demand.code}`}>{say('thanks-see')}</a></p>
      <p>{say('thanks-next')}</p>
    </>
  )
}
