// What is due: promises with a deadline, and answers for which a law sets a term, as days in a calendar (RFC 5545).
import type { Recorded } from '#domain/event.ts'
import { silentSince, standingOn } from '#domain/standing-history.ts'
import type { Standing } from '#domain/standing/outcome.ts'
import { addDays, type Day } from '#values/day.ts'
import { utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { followingWords } from '#words/following.ts'
import type { Entry } from '../catalogue/entry.ts'
import { titleIn } from '../demand-list.tsx'
import { anchorOf } from '../event-entry.tsx'
import { demandPath } from '../paths.ts'
import type { PublicRecord, Shelf } from '../record.ts'
import { viewOf, type View, type Visit } from '../view.ts'

/** `promise` is the event; null for an answer that a law asks for. `by` is whoever owes it; null when nobody here is named. */
type Due = { readonly entry: Entry; readonly due: Day; readonly promise: Id | null; readonly by: Id | null }

const most = 500
/** So many days what is over stays to be seen. */
const daysAfter = 31
/** Where nothing is waited for any more. */
const settled: readonly Standing[] = ['closed', 'met']

/** What is due on these demands, the first day first; of one authority only, where it is asked about. */
export function duesOf({ authorities }: Shelf, entries: readonly Entry[], authority: string | null, today: Day): readonly Due[] {
  const terms = new Map(authorities.flatMap(({ id, termToAnswer }) => (termToAnswer ? [[id, termToAnswer.days]] : [])))
  const only = authority === null ? null : authorities.find(({ code }) => code === authority)?.id
  const from = addDays(today, -daysAfter)
  return entries
    .flatMap((entry) => [...promises(entry), ...answers(entry, terms, today)])
    .filter(({ due, by, entry }) => due >= from && (only === null || by === only) && !settled.includes(standingOn(entry.turns, today)))
    .toSorted((a, b) => compare(a.due, b.due) || compare(a.entry.code, b.entry.code) || compare(uidOf(a), uidOf(b)))
    .slice(0, most)
}

export function calendarOf(record: PublicRecord, dues: readonly Due[], visit: Visit): string {
  const view = viewOf(record, visit)
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Samasama//Deadlines//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    `X-WR-CALNAME:${inCalendar(`${view.say('site-name')} · ${followingWords(visit.lang)('calendar')}`)}`,
    ...dues.flatMap((due) => dayIn(view, due)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function promises(entry: Entry): Due[] {
  return entry.deadlines.map(({ event, by, due }) => ({ entry, due, promise: event, by }))
}

/** Terms run from a delivery that nobody has answered. */
function answers(entry: Entry, terms: ReadonlyMap<Id, number>, today: Day): Due[] {
  return entry.addressees.flatMap(({ addressee, silences }) => {
    const term = terms.get(addressee)
    const since = term === undefined ? null : silentSince(silences, today, today)
    return term === undefined || since === null ? [] : [{ entry, due: addDays(since, term), promise: null, by: addressee }]
  })
}

function dayIn(view: View, due: Due): readonly string[] {
  const [stood] = view.read([due.entry])
  if (stood === undefined) return []
  const { lang, address, today } = view.visit
  const say = followingWords(lang)
  const promise = stood.events.find(({ id }) => id === due.promise)
  const who = promise?.actor.name ?? (due.by === null ? undefined : view.authority(due.by)?.name) ?? ''
  const title = titleIn(view, stood.demand).text
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(due)}@samasama`,
    `DTSTAMP:${digits(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(due.due)}`,
    `DTEND;VALUE=DATE:${digits(addDays(due.due, 1))}`,
    `SUMMARY:${inCalendar(say(promise ? 'due-promise' : 'due-answer', { who, title }))}`,
    ...(promise ? [`DESCRIPTION:${inCalendar([promise.text, ...doubt(view, promise)].join(' · '))}`] : []),
    `URL:${address}${demandPath(lang, due.entry.code)}${promise ? `#${anchorOf(promise)}` : ''}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function doubt({ say }: View, { unverified }: Recorded): readonly string[] {
  return unverified === null ? [] : [say('unverified', { reason: unverified })]
}

/** The same as long as it is the same that is due: a calendar then moves it and does not show it twice. */
function uidOf({ entry, promise, by, due }: Due): string {
  return promise ?? `${entry.id}-${by}-${due}`
}

function digits(day: Day): string {
  return day.replaceAll('-', '')
}

/** A text as a value: marks that part values are written with a backslash; what cannot be written is left out. */
export function inCalendar(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
}

const mostOctets = 75

/** A line of more than 75 octets goes on in the next, which begins with a space; no letter is cut in two. */
export function folded(line: string): string {
  const lines: string[] = []
  let [current, octets] = ['', 0]
  for (const letter of line) {
    const more = utf8(letter).length
    if (octets + more > mostOctets) {
      lines.push(current)
      ;[current, octets] = [' ', 1]
    }
    current += letter
    octets += more
  }
  return [...lines, current].join('\r\n')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
