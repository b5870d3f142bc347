// How a demand is carried on: its address, its picture, a card for other pages, a sheet to print, and the same as data.
import { paperWords } from '#words/paper.ts'
import { Cite } from './cite.tsx'
import { FollowLink } from './follow/follow.tsx'
import { titleIn } from './demand-list.tsx'
import { cardPath, demandJsonPath, demandPath, pictureOf, posterPath } from './paths.ts'
import type { Stood, View } from './view.ts'

/** A card is so many points wide and high in a page of others: enough for the longest of the examples. */
const cardSize = { width: 360, height: 600 }

export function Share({ view, stood }: { readonly view: View; readonly stood: Stood }) {
  const { lang, on, today, address } = view.visit
  const { demand, demand: { code } } = stood
  const page = demandPath(lang, code)
  return (
    <section aria-labelledby="share" class="share">
      <h2 id="share">{view.say('share')}</h2>
      <p>{view.say('share-address')}{view.say('gap')}<bdi class="address">{address + page}</bdi></p>
      <Cite view={view} what={`${titleIn(view, demand).text} (${code})`} keeper={view.keeper(demand.organisation)} path={page} />
      <p class="ways-on">
        <a href={view.href(pictureOf(page))}>{view.say('share-picture')}</a> ·{' '}
        <a href={view.href(cardPath(lang, code))}>{view.say('share-card')}</a> ·{' '}
        <a href={view.href(posterPath(lang, code))}>{view.say('poster')}</a> ·{' '}
        <a href={view.href(`${page}/copy.docx`)}>{paperWords(lang)('to-word')}</a> ·{' '}
        <a href={view.dataHref(demandJsonPath(code))}>{view.say('as-data')}</a>
        {on === today && <> · <FollowLink view={view} path={page} /></>}
      </p>
      {address !== '' && (
        <p class="snippet">
          <label for="snippet">{view.say('share-snippet')}</label>
          <textarea id="snippet" readOnly rows={4} dir="ltr" value={snippet(view, stood)} />
        </p>
      )}
    </section>
  )
}

/** Always the card of today: a page of somebody else stays, and its card keeps up. */
function snippet(view: View, { demand }: Stood): string {
  const { lang, address } = view.visit
  const title = inAttribute(titleIn(view, demand).text)
  const size = `width="${cardSize.width}" height="${cardSize.height}"`
  return `<iframe src="${address}${cardPath(lang, demand.code)}" title="${title}" ${size} loading="lazy"></iframe>`
}

/** The snippet is pasted into pages whose writer trusts it: whatever somebody wrote as a title stays a title there. */
function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
