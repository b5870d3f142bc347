// A button that says what it does, and, when it cannot do it now, why.
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type Props = {
  readonly id?: string
  readonly type?: 'button' | 'submit'
  /** One main button on a screen; a grave one is for what leaves the house or cannot be taken back. */
  readonly kind?: 'main' | 'quiet' | 'grave'
  /** Why it cannot work now, as a sentence. While it is given, the button does nothing. */
  readonly why?: string | undefined
  readonly onPress?: () => void
  readonly children: ComponentChildren
}

export function Button(props: Props) {
  return props.id === undefined ? <Unnamed {...props} /> : drawn(props, props.id)
}

/** Several buttons of a screen may have no name: each reason needs one all the same. */
function Unnamed(props: Props) {
  return drawn(props, useId())
}

function drawn({ id, type = 'button', kind = 'main', why, onPress, children }: Props, name: string) {
  const note = why ? `${name}-why` : undefined
  return (
    <span class="button-place">
      <button id={id} type={type} class={`button ${kind}`} aria-disabled={why ? true : undefined} aria-describedby={note} onClick={press}>
        {children}
      </button>
      {why && <span class="why" id={note}>{why}</span>}
    </span>
  )

  function press(event: { preventDefault: () => void }): void {
    if (why) event.preventDefault()
    else onPress?.()
  }
}
