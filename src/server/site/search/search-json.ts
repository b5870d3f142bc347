// What a search found, as data.
import { titleIn } from '../demand-list.tsx'
import { authorityPath, demandPath, organisationPath, placePath } from '../paths.ts'
import type { PublicRecord } from '../record.ts'
import { viewOf, type View, type Visit } from '../view.ts'
import { excerptOf, type Part } from './excerpt.ts'
import type { Question } from './question.ts'
import { placeIn } from './search-page.tsx'
import type { Answered, Hit } from './search.ts'

/** While the words of the record are still being read, `ready` is false and nothing is found. */
export function searchJson(record: PublicRecord, question: Question, found: Answered | null, visit: Visit) {
  const view = viewOf(record, visit)
  const { q, page: _, ...filters } = question
  return {
    q, ...filters, asOf: visit.on, ready: found !== null,
    total: found?.total ?? 0, page: found?.page ?? 1, pages: found?.last ?? 1, holdsAllWords: found?.isWhole ?? true,
    results: (found?.hits ?? []).flatMap((hit) => hitIn(view, hit, found!)),
    counts: Object.fromEntries(Object.entries(found?.counts ?? {}).map(([facet, counts]) => (
      [facet, counts.map(([value, count]) => ({ value, count }))]))),
  }
}

function hitIn(view: View, hit: Hit, { meant }: Answered): object[] {
  const { lang } = view.visit
  if (hit.kind === 'place') return [{ kind: hit.kind, title: hit.place, page: placePath(lang, [hit.place]) }]
  if (hit.kind === 'organisation') {
    const { org, name } = hit.organisation
    return [{ kind: hit.kind, id: org, title: name, page: organisationPath(lang, org) }]
  }
  if (hit.kind === 'authority') {
    const { code, name, lang: written, place } = hit.authority
    return [{ kind: hit.kind, id: code, title: name, lang: written, place, page: authorityPath(lang, code) }]
  }
  return view.read([hit.entry]).map((stood) => {
    const title = titleIn(view, stood.demand)
    const excerpt = excerptOf(view, stood, meant)
    return {
      kind: hit.kind, id: stood.demand.code, title: title.text, lang: title.lang, page: demandPath(lang, stood.demand.code),
      standing: stood.standing.standing,
      found: excerpt && { in: placeIn(view, excerpt), lang: excerpt.lang, event: eventOf(excerpt), ...shownAs(excerpt.parts) },
    }
  })
}

function eventOf(excerpt: NonNullable<ReturnType<typeof excerptOf>>): string | null {
  return excerpt.in === 'event' ? excerpt.event.id : null
}

/** The text, and the places in it that were found: [from, to], counted in UTF-16. */
function shownAs(parts: readonly Part[]) {
  let at = 0
  const marks: [number, number][] = []
  for (const { text, isFound } of parts) {
    if (isFound) marks.push([at, at + text.length])
    at += text.length
  }
  return { text: parts.map(({ text }) => text).join(''), marks }
}
