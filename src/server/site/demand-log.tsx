// What changed on the page of a demand beside new events: edits, looks, signatures, translations, what was sent, what was taken back.
import { changedParts, type Changed } from '#domain/demand-changes.ts'
import type { DemandDraft } from '#domain/demand-rules.ts'
import type { MembersAct } from '#wire/act.ts'
import { demandSetBy } from '#wire/demand-touched.ts'
import { titleIn } from './demand-list.tsx'
import { Frame } from './frame.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { onPage, PageByPage, pagesOf } from './page-by-page.tsx'
import { demandLogPath, demandPath } from './paths.ts'
import type { Logged, PublicRecord } from './record.ts'
import { whoSent } from './sent-about.tsx'
import { Sources } from './sources.tsx'
import { inLanguage, languageName, Original } from './told.tsx'
import { demandCalled, viewOf, type Stood, type View, type Visit } from './view.ts'

const perPage = 20
/** So much of the words that an edit replaced is shown; all of them stand in the chain. */
const mostBefore = 300

/** `number` counts from 1. */
export function demandLogPage(record: PublicRecord, code: string, number: number, visit: Visit): Page {
  const found = demandCalled(record, code)
  const view = viewOf(record, visit)
  const log = (record.log ?? []).filter(({ on }) => on <= visit.on)
  const last = pagesOf(log.length, perPage)
  if (found === undefined || number > last) return notFoundPage(record, visit)
  const stood = view.stood(found)
  const title = titleIn(view, stood.demand)
  const { keeping } = view
  const tree = (
    <Frame view={view} title={keeping('log-title')} description={title.text} path={(lang) => demandLogPath(lang, code, number)}>
      <article>
        <header class="opening">
          <p class="kicker">{code}</p>
          <h1>{keeping('log-title')}</h1>
          <p class="why" {...inLanguage(title.lang)}>
            <a href={view.href(demandPath(visit.lang, code))}>{title.text}</a>
          </p>
          <Original view={view} chosen={title} />
          <p>{keeping(log.length === 0 ? 'log-none' : 'log-intro')}</p>
        </header>
        <ol class="events log">
          {onPage(log, number, perPage).map((each) => <OneChange key={each.act.id} view={view} stood={stood} log={log} logged={each} />)}
        </ol>
        <PageByPage view={view} number={number} last={last} pathOf={(page) => (lang) => demandLogPath(lang, code, page)} />
      </article>
    </Frame>
  )
  return { status: 200, tree }
}

type Props = { readonly view: View; readonly stood: Stood; readonly log: readonly Logged[]; readonly logged: Logged }

function OneChange(props: Props) {
  const { view, logged: { act, on, by } } = props
  return (
    <li class="event">
      <p class="date"><time dateTime={on}>{view.date(on)}</time></p>
      <div>
        <h2>{view.keeper(by)?.name ?? view.say('somebody')}</h2>
        <p dir="auto">{told(props)}</p>
        {act.kind === 'edit-demand' && <Before view={view} changed={changedBy(props, act)} />}
        {act.kind === 'record-conflict' && <Sources view={view} sources={[act.body.source]} />}
        {act.kind === 'look-at-demand' && act.body.source !== null && <Sources view={view} sources={[act.body.source]} />}
      </div>
    </li>
  )
}

function told(props: Props): string {
  const { view: { keeping, say, date, visit }, view, stood, logged: { act } } = props
  const parts = (some: readonly Changed['part'][]) => some.map((part) => keeping(`part-${part}`)).join(say('in-list'))
  switch (act.kind) {
    case 'publish-demand': return keeping('log-published')
    case 'publish-together': return toldTogether(view, act)
    case 'import-demands': return keeping('log-imported', { list: act.body.file.name })
    case 'edit-demand': return keeping('log-edited', { parts: parts(changedBy(props, act).map(({ part }) => part)) || '–' })
    case 'join-demand': return keeping('log-joined')
    case 'confirm-claim': return claimed(props, act)
    case 'succeed': return keeping('log-succeeded', { before: stoodThere(stood, act.body.raiser) ?? say('somebody') })
    case 'name-ally': return keeping('log-ally', { name: act.body.name })
    case 'retract-event': return keeping('log-retracted', { reason: act.body.reason })
    case 'look-at-demand': {
      const looked = keeping('log-looked', { date: date(act.body.on) })
      return act.body.witness === '' ? looked : `${looked}${say('semicolon')}${keeping('log-looked-who', { who: act.body.witness })}`
    }
    case 'record-correction': return keeping('log-correction', { who: whoSent(view, act.body) })
    case 'retract-correction': {
      const sent = stood.corrections?.find(({ id }) => id === act.body.id)
      const who = sent === undefined ? say('somebody') : whoSent(view, sent)
      return keeping('log-correction-retracted', { who, reason: act.body.reason })
    }
    case 'record-conflict': return keeping('log-conflict', { publisher: act.body.source.publisher })
    case 'retract-conflict': {
      const publisher = stood.conflicts?.find(({ id }) => id === act.body.id)?.source.publisher ?? say('somebody')
      return keeping('log-conflict-retracted', { publisher, reason: act.body.reason })
    }
    case 'translate': {
      const language = languageName(visit.lang, act.body.lang)
      const key = act.body.text === '' ? 'log-untranslated' : 'log-translated'
      return keeping(key, { language, part: keeping(`part-${partOf(act)}`) })
    }
    default: return act.kind
  }
}

function claimed({ view, stood }: Props, { body }: Extract<MembersAct, { readonly kind: 'confirm-claim' }>): string {
  const name = view.keeper(body.organisation)?.name ?? view.say('somebody')
  const raiser = stood.demand.raisers.find(({ id, organisation }) => id === body.raiser && organisation === body.organisation)
  const after = raiser?.took?.after ?? null
  return after === null ? view.keeping('log-claimed', { name }) : view.keeping('log-claimed-after', { name, before: after })
}

/** Who stood in this place before its successor. */
function stoodThere({ demand }: Stood, raiser: string): string | null {
  return demand.raisers.find(({ id }) => id === raiser)?.took?.after ?? null
}

type PublishTogether = Extract<MembersAct, { readonly kind: 'publish-together' }>

function toldTogether({ keeping, keeper, say }: View, { body: { demand, dissents } }: PublishTogether): string {
  const told = keeping('log-together', { who: demand.raisers.map(({ name }) => name).join(say('in-list')) })
  const beside = dissents.map(({ party }) => keeper(party)?.name ?? say('somebody')).join(say('in-list'))
  return beside === '' ? told : `${told}${say('semicolon')}${keeping('log-beside', { who: beside })}`
}

function partOf({ body: { of, part } }: Extract<MembersAct, { readonly kind: 'translate' }>): Changed['part'] | 'event' {
  return of === 'event' ? 'event' : of === 'ask' ? 'asks' : part
}

/** Against the words as they were set before; nothing where that is longer ago than the log goes back. */
function changedBy({ log, logged }: Props, act: Extract<MembersAct, { readonly kind: 'edit-demand' }>): readonly Changed[] {
  const before = log.slice(log.indexOf(logged) + 1).map(({ act: earlier }) => demandSetBy(earlier, act.body.id)).find((set) => set !== null)
  return before === undefined ? [] : changedParts(before as DemandDraft, act.body as DemandDraft)
}

function Before({ view, changed }: { readonly view: View; readonly changed: readonly Changed[] }) {
  return changed.map(({ part, before }) => before !== null && before.text !== '' && (
    <p key={part} class="late">
      {view.keeping('log-before')} <del {...inLanguage(before.lang)}>{shortened(before.text)}</del>
    </p>
  ))
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length <= mostBefore ? text : `${letters.slice(0, mostBefore).join('')}…`
}
