// Every public page: which demands it wants to have read, and how it is drawn from them.
import type { Id } from '#values/id.ts'
import { aboutPage } from '../site/about.tsx'
import { authoritiesPage } from '../site/authorities.tsx'
import { authorityPage, authorityWants } from '../site/authority.tsx'
import { authorityLogPage } from '../site/authority-log.tsx'
import { cardPage } from '../site/card.tsx'
import type { Entry } from '../site/catalogue/entry.ts'
import { changesPage, changesWants } from '../site/changes.tsx'
import { demandPage } from '../site/demand.tsx'
import { demandLogPage } from '../site/demand-log.tsx'
import { frameworkPage, frameworkWants } from '../site/framework.tsx'
import { frameworksPage } from '../site/frameworks.tsx'
import { homePage, homeWants } from '../site/home.tsx'
import { meetingPage, meetingWants } from '../site/meeting.tsx'
import { organisationPage, organisationWants } from '../site/organisation.tsx'
import type { Page } from '../site/page.ts'
import { placePage, placeWants } from '../site/place.tsx'
import { placeQuestionsPage, placeQuestionsWants } from '../site/place-questions.tsx'
import { placesPage } from '../site/places.tsx'
import { posterPage } from '../site/poster.tsx'
import type { PublicRecord, Shelf } from '../site/record.ts'
import { standingPage, standingWants } from '../site/standing-page.tsx'
import type { Visit } from '../site/view.ts'
import { yearsPage } from '../site/years.tsx'

export type Wanted = readonly Pick<Entry, 'id'>[]
/** What stands in an address beside the language. `number` is that of the page in a list, counted from 1. */
export type Asked = { readonly code: string; readonly other: string; readonly number: number; readonly since: string }
export type PublicPage = {
  readonly wants: (shelf: Shelf, visit: Visit, asked: Asked) => Wanted
  readonly logOf?: (shelf: Shelf, asked: Asked) => Id | undefined
  readonly draw: (record: PublicRecord, visit: Visit, asked: Asked) => Page
  /** It is another for each day since which something is asked: `?since=` counts in its address. */
  readonly isSince?: true
}

/** No place is written with a full stop, and files beside the page of a place are. */
const otherPlace = ':other{[^./]+}'
const pageNumber = ':number{[1-9][0-9]{0,4}}'

const standing: PublicPage = {
  wants: (shelf, visit, { code, number }) => standingWants(shelf, code, number, visit),
  draw: (record, visit, { code, number }) => standingPage(record, code, number, visit),
}
const authority: PublicPage = {
  wants: (shelf, visit, { code, number }) => authorityWants(shelf, code, number, visit),
  draw: (record, visit, { code, number }) => authorityPage(record, code, number, visit),
}
const authorityLog: PublicPage = {
  wants: nothing,
  draw: (record, visit, { code, number }) => authorityLogPage(record, code, number, visit),
}

const demandLog: PublicPage = {
  wants: demandWants,
  logOf: ({ catalogue }, { code }) => catalogue.byCode.get(code)?.id,
  draw: (record, visit, { code, number }) => demandLogPage(record, code, number, visit),
}
const framework: PublicPage = {
  wants: (shelf, visit, { code, number }) => frameworkWants(shelf, code, number, visit),
  draw: (record, visit, { code, number }) => frameworkPage(record, code, number, visit),
}
const organisation: PublicPage = {
  wants: (shelf, visit, { code, number }) => organisationWants(shelf, code, number, visit),
  draw: (record, visit, { code, number }) => organisationPage(record, code, number, visit),
}
const changes: PublicPage = {
  wants: (shelf, visit, { since, number }) => changesWants(shelf, since, number, visit),
  draw: (record, visit, { since, number }) => changesPage(record, since, number, visit),
  isSince: true,
}
const place: PublicPage = {
  wants: (shelf, visit, { code, other, number }) => placeWants(shelf, [code, other], number, visit),
  draw: (record, visit, { code, other, number }) => placePage(record, [code, other], number, visit),
}

const meeting: PublicPage = {
  wants: (shelf, visit, { code }) => meetingWants(shelf, code, visit),
  draw: (record, visit, { code }) => meetingPage(record, code, visit),
}
const placeQuestions: PublicPage = {
  wants: (shelf, visit, { code }) => placeQuestionsWants(shelf, code, visit),
  draw: (record, visit, { code }) => placeQuestionsPage(record, code, visit),
}

export const publicPages: Readonly<Record<string, PublicPage>> = {
  '/': { wants: homeWants, draw: homePage },
  '/demands/:code': { wants: demandWants, draw: (record, visit, { code }) => demandPage(record, code, visit) },
  '/demands/:code/poster': { wants: demandWants, draw: (record, visit, { code }) => posterPage(record, code, visit) },
  '/demands/:code/card': { wants: demandWants, draw: (record, visit, { code }) => cardPage(record, code, visit) },
  '/demands/:code/log': demandLog,
  [`/demands/:code/log/${pageNumber}`]: demandLog,
  '/demands/:code/years': { wants: demandWants, draw: (record, visit, { code }) => yearsPage(record, code, visit) },
  '/about': { wants: nothing, draw: aboutPage },
  '/standing/:code': standing,
  [`/standing/:code/${pageNumber}`]: standing,
  '/authorities': { wants: nothing, draw: authoritiesPage },
  '/authorities/:code': authority,
  [`/authorities/:code/${pageNumber}`]: authority,
  '/authorities/:code/meeting': meeting,
  '/authorities/:code/log': authorityLog,
  [`/authorities/:code/log/${pageNumber}`]: authorityLog,
  '/f': { wants: nothing, draw: frameworksPage },
  '/f/:code': framework,
  [`/f/:code/${pageNumber}`]: framework,
  '/changes': changes,
  [`/changes/${pageNumber}`]: changes,
  '/o/:code': organisation,
  [`/o/:code/${pageNumber}`]: organisation,
  '/places': { wants: nothing, draw: placesPage },
  '/places/:code': place,
  [`/places/:code/${pageNumber}`]: place,
  // Before two places: none of them is called so.
  '/places/:code/questions': placeQuestions,
  [`/places/:code/${otherPlace}`]: place,
  [`/places/:code/${otherPlace}/${pageNumber}`]: place,
}

/** The demand itself, and those that took its place, whose titles it shows. */
export function demandWants({ catalogue }: Shelf, _visit: Visit, { code }: Pick<Asked, 'code'>): Wanted {
  const entry = catalogue.byCode.get(code)
  return entry === undefined ? [] : [entry, ...entry.replacedBy.map((id) => ({ id }))]
}

export function nothing(): Wanted {
  return []
}
