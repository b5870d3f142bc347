// A notice: something the reader should know before what follows.
import type { ComponentChildren } from 'preact'

type Props = {
  readonly title: string
  readonly kind?: 'plain' | 'grave'
  /** Said aloud by a screen reader when it appears; for what happens while somebody is on the page. */
  readonly live?: boolean
  readonly children?: ComponentChildren
}

export function Notice({ title, kind = 'plain', live = false, children }: Props) {
  return (
    <div class={`notice ${kind}`} role={live ? 'status' : undefined}>
      <p class="notice-title">{title}</p>
      {children}
    </div>
  )
}
