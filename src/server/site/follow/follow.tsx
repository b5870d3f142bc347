// The way to the feed of a page. Of an earlier day there is none: nothing new happens in it.
import { followingWords } from '#words/following.ts'
import { feedOf } from '../paths.ts'
import type { View } from '../view.ts'

type Props = { readonly view: View; readonly path: string }

export function Follow({ view, path }: Props) {
  return view.visit.on === view.visit.today ? <p class="ways-on"><FollowLink view={view} path={path} /></p> : null
}

export function FollowLink({ view, path }: Props) {
  return <a href={feedOf(path)}>{followingWords(view.visit.lang)('follow-this')}</a>
}
