// A way to another screen that looks like a button; where it leads nowhere for her, it is one that says why.
import type { ComponentChildren } from 'preact'
import { Button } from '#ui/button.tsx'
import { to as address } from '../router.tsx'

type Props = {
  readonly id: string
  readonly to: string
  readonly kind?: 'main' | 'quiet' | 'grave'
  readonly why?: string | undefined
  readonly children: ComponentChildren
}

export function LinkButton({ id, to, kind = 'main', why, children }: Props) {
  if (why) return <Button id={id} kind={kind} why={why}>{children}</Button>
  return <a id={id} class={`button ${kind}`} href={address(to)}>{children}</a>
}
