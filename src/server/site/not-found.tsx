// The page for an address that leads nowhere: what may have happened, and the way back.
import { Frame } from './frame.tsx'
import type { Page } from './page.ts'
import { homePath } from './paths.ts'
import type { PublicRecord } from './record.ts'
import { SearchBox } from './search/search-box.tsx'
import { viewOf, type Visit } from './view.ts'

export function notFoundPage(record: PublicRecord, visit: Visit): Page {
  const view = viewOf(record, visit)
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
