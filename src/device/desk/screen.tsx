// One screen of the desk: its heading, which is where the eye and the screen reader begin, and what stands under it.
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

type Props = {
  readonly title: string
  /** What the browser writes into its history instead of the title, where that names a person, a round or a demand in writing. */
  readonly inHistory?: string
  readonly above?: { readonly href: string; readonly text: string }
  readonly children: ComponentChildren
}

export function Screen({ title, inHistory = title, above, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => void (document.title = `${inHistory} · Samasama`), [inHistory])
  useLayoutEffect(() => heading.current?.focus(), [])
  return (
    <div class="screen">
      {above && <p class="above"><a href={above.href}>{above.text}</a></p>}
      <h1 ref={heading} tabIndex={-1}>{title}</h1>
      {children}
    </div>
  )
}
