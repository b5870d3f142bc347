// At an event: who wrote about it, leading to what was written.
import { standingBeside, type KeptCorrection } from '#domain/correction.ts'
import type { Stood, View } from './view.ts'

/** So many stand on a page, the newest. */
export const most = 5

type Props = { readonly view: View; readonly stood: Stood; readonly event: string }

export function SentAbout({ view, stood, event }: Props) {
  const shown = standingBeside(stood.corrections ?? [], view.visit.on).slice(0, most)
  const sent = shown.filter((one) => eventOf(one) === event)
  return <>{sent.map((one) => <p key={one.id} class="doubt"><a href={`#${sentAnchor(one)}`}>{sentBy(view, one)}</a></p>)}</>
}

export function sentBy(view: View, sent: Pick<KeptCorrection, 'sentBy'>): string {
  return view.keeping('as-sent-by', { who: whoSent(view, sent) })
}

export function whoSent(view: View, { sentBy: { name, office } }: Pick<KeptCorrection, 'sentBy'>): string {
  return office === '' ? name : `${name}${view.say('comma')}${office}`
}

export function eventOf({ about }: Pick<KeptCorrection, 'about'>): string | null {
  return 'demand' in about ? about.event : null
}

export function sentAnchor({ id }: Pick<KeptCorrection, 'id'>): string {
  return `s-${id.slice(0, 8)}`
}
