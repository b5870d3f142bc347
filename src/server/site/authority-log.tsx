// What changed on the page of an authority beside what was asked and answered: what was sent about it, by whom, and what was taken back.
import type { KeptCorrection } from '#domain/correction.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { Frame } from './frame.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { onPage, PageByPage, pagesOf } from './page-by-page.tsx'
import { authorityLogPath, authorityPath } from './paths.ts'
import type { PublicRecord, Shelf } from './record.ts'
import { whoSent } from './sent-about.tsx'
import { Sources } from './sources.tsx'
import { inLanguage } from './told.tsx'
import { viewOf, type View, type Visit } from './view.ts'

const perPage = 20

/** Something that was put beside the page, or, with its reason, taken back from there. */
type Change = { readonly sent: KeptCorrection; readonly on: Day; readonly takenBack: string | null }

/** `number` counts from 1. */
export function authorityLogPage(record: PublicRecord, code: string, number: number, visit: Visit): Page {
  const authority = record.authorities.find((each) => each.code === code)
  const changes = authority === undefined ? [] : changesOf(sentAboutAuthority(record, authority), visit.on)
  const last = pagesOf(changes.length, perPage)
  if (authority === undefined || number > last) return notFoundPage(record, visit)
  const view = viewOf(record, visit)
  const { keeping } = view
  const tree = (
    <Frame view={view} title={keeping('log-title')} description={authority.name} path={(lang) => authorityLogPath(lang, code, number)}>
      <article>
        <header class="opening">
          <p class="kicker">{view.fold(`authority-${authority.kind}`)}</p>
          <h1>{keeping('log-title')}</h1>
          <p class="why" {...inLanguage(authority.lang)}>
            <a href={view.href(authorityPath(visit.lang, code))}>{authority.name}</a>
          </p>
          <p>{keeping('log-of-authority')}</p>
          {changes.length === 0 && <p>{keeping('log-none')}</p>}
        </header>
        <ol class="events log">
          {onPage(changes, number, perPage).map((each) => (
            <OneChange key={`${each.sent.id} ${each.takenBack === null}`} view={view} change={each} />
          ))}
        </ol>
        <PageByPage view={view} number={number} last={last} pathOf={(page) => (lang) => authorityLogPath(lang, code, page)} />
      </article>
    </Frame>
  )
  return { status: 200, tree }
}

/** What was sent about the page of one authority, with what was taken back. */
export function sentAboutAuthority({ besideAuthorities = [] }: Shelf, { id }: { readonly id: Id }): readonly KeptCorrection[] {
  return besideAuthorities.filter(({ about }) => 'authority' in about && about.authority === id)
}

/** The newest first; what was recorded and taken back on one day, in that order. */
function changesOf(all: readonly KeptCorrection[], on: Day): readonly Change[] {
  const inOrder = all.toSorted((a, b) => a.recorded.order - b.recorded.order)
  const put = inOrder.map((sent): Change => ({ sent, on: sent.recorded.on, takenBack: null }))
  const back = inOrder.flatMap((sent): Change[] => (
    sent.retracted ? [{ sent, on: sent.retracted.on, takenBack: sent.retracted.reason }] : []))
  return [...put, ...back].filter((each) => each.on <= on).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).toReversed()
}

function OneChange({ view, change: { sent, on, takenBack } }: { readonly view: View; readonly change: Change }) {
  const { keeping } = view
  const who = whoSent(view, sent)
  // What was taken back by that day is not repeated: that it was there, whose it was, and why it went, is told.
  const stands = sent.retracted === null || sent.retracted.on > view.visit.on
  return (
    <li class="event">
      <p class="date"><time dateTime={on}>{view.date(on)}</time></p>
      <div>
        <h2>{view.keeper(sent.recorded.by)?.name ?? view.say('somebody')}</h2>
        <p dir="auto">
          {takenBack === null ? keeping('log-correction', { who }) : keeping('log-correction-retracted', { who, reason: takenBack })}
        </p>
        {takenBack === null && stands && <blockquote {...inLanguage(sent.lang)}><p>{sent.text}</p></blockquote>}
        {takenBack === null && stands && <Sources view={view} sources={sent.source === null ? [] : [sent.source]} />}
      </div>
    </li>
  )
}
