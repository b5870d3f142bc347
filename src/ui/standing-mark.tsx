// A standing as it is always shown: its shape and its word in one colour.
import type { ComponentChildren } from 'preact'
import { Mark, MarkOf, type MarkName } from './mark.tsx'

type Props = {
  readonly name: MarkName
  /** The word, in the reader's language. */
  readonly children: ComponentChildren
  /** On a page that has a sheet of marks. */
  readonly fromSheet?: boolean
}

export function StandingMark({ name, children, fromSheet = false }: Props) {
  return (
    <span class={`standing s-${name}`}>
      {fromSheet ? <MarkOf name={name} /> : <Mark name={name} />} {children}
    </span>
  )
}
