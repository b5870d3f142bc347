// The banner on everything that is told from public sources: it was not entered by those who raised it.
import { aboutPath } from './paths.ts'
import type { View } from './view.ts'

/** `here`: "This is ours" stands on this same page. */
type Props = { readonly view: View; readonly many?: boolean; readonly here?: boolean }

export function Banner({ view, many = false, here = false }: Props) {
  return (
    <p class="notice">
      <strong>{view.say(many ? 'public-banner-many' : 'public-banner')}</strong>
      {view.say('gap')}{view.say('public-banner-more')}{view.say('gap')}
      <a href={here ? '#ours' : `${view.href(aboutPath(view.visit.lang))}#ours`}>{view.say('public-banner-ours')}</a>
    </p>
  )
}
