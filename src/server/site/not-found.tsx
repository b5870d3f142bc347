// The page for an address that leads nowhere, or to a demand that was taken away: what happened, and the way back.
import { Frame } from './frame.tsx'
import type { Page } from './page.ts'
import { homePath } from './paths.ts'
import type { Gone, PublicRecord } from './record.ts'
import { SearchBox } from './search/search-box.tsx'
import { viewOf, type View, type Visit } from './view.ts'

export function notFoundPage(record: PublicRecord, visit: Visit): Page {
  const view = viewOf(record, visit)
  if (record.gone) return gonePage(view, record.gone)
  const { say } = view
  const tree = (
    <Frame view={view} title={say('not-found-title')} description={say('not-found-text')} path={homePath} hidden>
      <h1>{say('not-found-title')}</h1>
      <p>{say('not-found-text')}</p>
      <SearchBox view={view} />
      {visit.on !== visit.today && <p>{say('not-found-day')}</p>}
      <p><a href={view.href(homePath(visit.lang))}>{say('go-home')}</a></p>
    </Frame>
  )
  return { status: 404, tree }
}

/** Never silent: who took it away, when, and why in their own words. */
function gonePage(view: View, { code, org, on, reason }: Gone): Page {
  const { keeping, say, visit } = view
  const who = view.keeper(org)?.name ?? say('somebody')
  const tree = (
    <Frame view={view} title={keeping('gone-title')} description={keeping('gone-what')} path={homePath} hidden>
      <p class="kicker">{code}</p>
      <h1>{keeping('gone-title')}</h1>
      <p>{keeping('gone-who', { who, date: view.date(on) })}</p>
      <blockquote dir="auto">{reason}</blockquote>
      <p>{keeping('gone-what')}</p>
      <p><a href={view.href(homePath(visit.lang))}>{say('go-home')}</a></p>
    </Frame>
  )
  return { status: 410, tree }
}
