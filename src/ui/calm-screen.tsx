// A screen for somebody who may be watched or in a hurry: one heading, one thing to do, the way back, and the way out always in one corner.
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

type Way = { readonly text: string; readonly onPress: () => void }
type Props = {
  /** What the screen is, for tests and styles; never what was said. */
  readonly name: string
  readonly title: string
  /** Where the heading only counts, and what is asked stands under it. */
  readonly counts?: boolean
  readonly back?: Way | undefined
  readonly leave: Way
  /** Beneath everything, on every screen. */
  readonly foot?: ComponentChildren
  readonly children?: ComponentChildren
}

/** The reader begins at the heading whenever a screen takes the place of another: give each its own key. */
export function CalmScreen({ name, title, counts = false, back, leave, foot, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Before it is painted: nobody reads, or presses a key, on a screen without its beginning.
  useLayoutEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    // Some browsers send what is typed away to have its spelling looked at.
    <div class="calm" data-screen={name} spellcheck={false}>
      <header>
        {back ? <button type="button" class="back" onClick={back.onPress}>{back.text}</button> : <span />}
        <button type="button" class="leave" onClick={leave.onPress}>{leave.text}</button>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1} class={counts ? 'counts' : undefined}>{title}</h1>
        {children}
      </main>
      {foot && <footer>{foot}</footer>}
    </div>
  )
}
