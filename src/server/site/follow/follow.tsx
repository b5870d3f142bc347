// The way to the feed of a page. Of an earlier day there is none: nothing new happens in it.
import { followingWords } from '#words/following.ts'
import { feedOf } from '../paths.ts'
import type { View } from '../view.ts'

export function Follow({ view, path }: { readonly view: View; readonly path: string }) {
  const { lang, on, today } = view.visit
  if (on !== today) return null
  return <p><a href={feedOf(path)} rel="alternate" type="application/atom+xml">{followingWords(lang)('follow-this')}</a></p>
}
