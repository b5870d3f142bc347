// A demand of years in its sums: what was asked and what was answered, as a picture, as a table, and as one sentence.
import { isOnlyTold } from '#domain/demand-rules.ts'
import { sumsOverYears, type Sum, type Sums as Course } from '#domain/sums.ts'
import { Mark } from '#ui/mark.tsx'
import { Sums } from '#ui/sums.tsx'
import { addDays } from '#values/day.ts'
import { apart } from '#words/direction.ts'
import { directionOf } from '#words/languages.ts'
import { sumIn } from '#words/sums.ts'
import { Banner } from './banner.tsx'
import { DemandLink, titleIn } from './demand-list.tsx'
import { anchorOf } from './event-entry.tsx'
import { Frame } from './frame.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { demandPath, yearsPath } from './paths.ts'
import type { PublicRecord } from './record.ts'
import { inLanguage, Name } from './told.tsx'
import { demandCalled, viewOf, type Stood, type View, type Visit } from './view.ts'

/** A page must stay light: of a longer course the last are shown. */
const mostSums = 60

export function yearsPage(record: PublicRecord, code: string, visit: Visit): Page {
  const found = demandCalled(record, code)
  const view = viewOf(record, visit)
  const stood = found && view.stood(found)
  const course = stood && courseOf(view, stood)
  if (!stood || !course) return notFoundPage(record, visit)
  const title = titleIn(view, stood.demand)
  const finding = findingOf(view, course)
  const shown = { ...course, sums: course.sums.slice(-mostSums) }
  const tree = (
    <Frame
      view={view} description={finding} path={(lang) => yearsPath(lang, code)}
      title={`${view.around('years')}${view.say('colon')}${title.text}`}
    >
      {isOnlyTold(stood.demand) && <Banner view={view} many={stood.demand.raisers.length > 1} />}
      <header class="opening">
        <p class="kicker">{code} · {view.around('years')}</p>
        <h1 {...inLanguage(title.lang)}>{title.text}</h1>
      </header>
      <figure>
        <figcaption>{finding}</figcaption>
        <Sums
          id="years" title={finding} desc={view.around('years-desc')} bars={barsOf(view, shown)} dir={directionOf(visit.lang)}
        />
        <Table view={view} stood={stood} course={shown} />
      </figure>
      <p>{view.around('years-back')}{view.say('colon')}<DemandLink view={view} stood={stood} /></p>
    </Frame>
  )
  return { status: 200, tree }
}

/** Null where there are too few sums to show a course of years. */
export function courseOf(view: View, { told, conflicts }: Stood): Course | null {
  return sumsOverYears(told, addDays(view.visit.today, 1), conflicts)
}

/** The way to the sums of a demand, where there is one. */
export function YearsLink({ view, stood }: { readonly view: View; readonly stood: Stood }) {
  if (courseOf(view, stood) === null) return null
  return <p><a href={view.href(yearsPath(view.visit.lang, stood.demand.code))}>{view.around('years-link')}</a></p>
}

/** 'Asked: HK$4,500 a month in 2015, HK$6,172 a month in 2025. Answered last, in 2025: HK$5,100 a month.' */
function findingOf(view: View, course: Course): string {
  const { around, say } = view
  const own = course.sums.filter((sum) => sum.disputedBy === null)
  const [asked, answered] = (['asked', 'answered'] as const).map((side) => own.filter((sum) => sum.side === side))
  const [first, last, reply] = [asked?.[0], asked?.at(-1), answered?.at(-1)]
  const parts = [
    !first || !last ? around('years-none-asked')
    : first.event === last.event ? around('years-asked-once', { sum: written(view, course, first), year: yearOf(first) })
    : around('years-asked-from-to', {
      firstAsked: written(view, course, first), first: yearOf(first), lastAsked: written(view, course, last), last: yearOf(last),
    }),
    reply ? around('years-answered-last', { sum: written(view, course, reply), year: yearOf(reply) }) : around('years-none-answered'),
  ]
  return parts.join(say('gap'))
}

function barsOf(view: View, course: Course) {
  const most = Math.max(...course.sums.map(({ amount }) => Number(amount)), Number.MIN_VALUE)
  return course.sums.map((sum, at) => ({
    key: String(at),
    label: labelOf(view, sum),
    sum: sumIn(view.visit.lang, sum.amount, course.currency),
    length: Number(sum.amount) / most,
    look: sum.disputedBy !== null ? 'dashed' as const : sum.side === 'answered' ? 'full' as const : 'hollow' as const,
  }))
}

/** Short, since it stands on one line: by whom a sum is disputed is told in the table. */
function labelOf(view: View, { when, side, of, disputedBy: by }: Sum): string {
  const what = by === null ? view.around(`years-${side}`) : view.keeping('disputed-word')
  return [view.date(when), what, of].filter((part) => part !== '').join(' · ')
}

function Table({ view, stood, course }: { readonly view: View; readonly stood: Stood; readonly course: Course }) {
  const { say, around, visit } = view
  const page = view.href(demandPath(visit.lang, stood.demand.code))
  const anchor = (sum: Sum) => anchorOf(stood.told.find(({ id }) => id === sum.event)!)
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={say('table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('table-date')}</th><th scope="col">{around(`unit-${course.unit}`, { sum: around('years-sum') })}</th>
              <th scope="col">{say('table-what')}</th><th scope="col">{around('years-whose')}</th>
            </tr>
          </thead>
          <tbody>
            {course.sums.map((sum, at) => (
              <tr key={at}>
                <th scope="row"><a href={`${page}#${anchor(sum)}`}>{view.date(sum.when)}</a></th>
                <td>{sumIn(visit.lang, sum.amount, course.currency)}</td>
                <td>{around(`years-${sum.side}`)}{sum.disputedBy !== null && <Disputed view={view} sum={sum} />}</td>
                <td><Name view={view}>{sum.of}</Name></td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Disputed({ view, sum }: { readonly view: View; readonly sum: Sum }) {
  return <span class="s-disputed"> <Mark name="disputed" /> {disputedBy(view, sum)}</span>
}

/** 'Disputed, Hong Kong Free Press'; empty for what the event itself tells. */
function disputedBy({ keeping, visit }: View, sum: Sum): string {
  return sum.disputedBy === null ? '' : keeping('disputed-of', { publisher: apart(directionOf(visit.lang), sum.disputedBy) })
}

function written({ around, visit }: View, { currency, unit }: Course, { amount }: Sum): string {
  return around(`unit-${unit}`, { sum: sumIn(visit.lang, amount, currency) })
}

function yearOf({ when }: Sum): string {
  return when.date.slice(0, 4)
}
