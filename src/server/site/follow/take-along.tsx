// Everything that can be taken along as data, how to follow what happens, and under which licence.
import { followingWords } from '#words/following.ts'
import { licenceLink } from '../data/others.ts'
import { deadlinesPath, demandsJsonPath, demandsTablePath, dumpPath, eventsTablePath, feedOf, homePath, openApiPath } from '../paths.ts'
import type { View } from '../view.ts'

export function TakeAlong({ view }: { readonly view: View }) {
  const { lang } = view.visit
  const say = followingWords(lang)
  const calendar = deadlinesPath + (lang === 'en' ? '' : `?lang=${lang}`)
  const data = [
    [view.dataHref(demandsJsonPath), view.say('foot-data')],
    [view.dataHref(demandsTablePath), say('table-demands')],
    [view.dataHref(eventsTablePath), say('table-events')],
    [dumpPath, say('data-all')],
    [openApiPath, say('data-how')],
  ] as const
  return (
    <>
      <ul>{data.map(([href, name]) => <li key={href}><a href={href}>{name}</a></li>)}</ul>
      <h2 id="follow">{say('follow-title')}</h2>
      <p>{say('follow-text')}{view.say('gap')}{say('follow-each')}</p>
      <ul>
        <li><a href={feedOf(homePath(lang))} rel="alternate" type="application/atom+xml">{say('feed-all')}</a></li>
        <li><a href={calendar}>{say('follow-calendar')}</a></li>
      </ul>
      <h2 id="licence">{say('licence-title')}</h2>
      <p><a href={licenceLink} rel="license">{say('licence-text')}</a>{view.say('gap')}{say('licence-not')}</p>
    </>
  )
}
