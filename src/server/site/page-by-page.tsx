// A list that is too long for one page, a page at a time.
import type { PathIn } from './paths.ts'
import type { View } from './view.ts'

/** Which of a list stand on a page; pages are counted from 1. */
export function onPage<T>(all: readonly T[], number: number, perPage: number): readonly T[] {
  return all.slice((number - 1) * perPage, number * perPage)
}

export function pagesOf(all: number, perPage: number): number {
  return Math.max(1, Math.ceil(all / perPage))
}

type Props = { readonly view: View; readonly number: number; readonly last: number; readonly pathOf: (number: number) => PathIn }

/** The way to the pages before and after; nothing where there is only one. */
export function PageByPage({ view, number, last, pathOf }: Props) {
  if (last === 1) return null
  const to = (page: number) => view.href(pathOf(page)(view.visit.lang))
  return (
    <nav aria-label={view.say('more-pages')} class="more-pages">
      <p>{view.say('page-of', { number: String(number), last: String(last) })}</p>
      {number > 1 && <a href={to(number - 1)} rel="prev">{view.say('page-before')}</a>}
      {number < last && <a href={to(number + 1)} rel="next">{view.say('page-after')}</a>}
    </nav>
  )
}
