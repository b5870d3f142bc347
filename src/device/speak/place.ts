// Where the speaker is, kept in step with the browser's own Back: each screen is an entry of its history, none carries an answer.
import { useEffect, useState } from 'preact/hooks'

/** `mending`: she came from reading over, and returns there. `behind`: how many entries of this page lie before this one. */
export type Place = { readonly place: number; readonly mending: boolean; readonly behind: number; readonly pin: string | null }
export type Walk = {
  readonly place: number
  readonly mending: boolean
  readonly goTo: (place: number, mending?: boolean) => void
  readonly goBack: () => void
}

export function usePlace(): Walk {
  const [{ place, mending }, show] = useState<Place>(() => arrived())
  useEffect(() => {
    const follow = () => show(placeHere())
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  return { place, mending, goTo, goBack: () => history.back() }

  function goTo(place: number, mending = false): void {
    const here = placeHere()
    history.pushState({ ...here, place, mending, behind: here.behind + 1 } satisfies Place, '')
    show(placeHere())
  }
}

/**
 * Takes the pin out of the address, where a glance or a screenshot would show the whole link, and keeps it beside this entry, so that a
 * page that the phone dropped and loads again can still be checked.
 */
export function takePin(): string | null {
  const fragment = location.hash.slice(1)
  if (fragment !== '') history.replaceState({ ...placeHere(), pin: fragment } satisfies Place, '', location.pathname)
  return placeHere().pin
}

export function placeHere(): Place {
  const { place = 0, mending = false, behind = 0, pin = null } = (history.state ?? {}) as Partial<Place>
  return { place, mending, behind, pin }
}

/** A page that is loaded again has no answers any more, so it begins at the beginning. */
function arrived(): Place {
  const fresh = { ...placeHere(), place: 0, mending: false }
  history.replaceState(fresh, '')
  return fresh
}
