// Pieces for going to every screen of the desk: a desk where something stands on each of them, and a walk along the table of routes.
import type { Page } from 'playwright-core'
import type { VisitorOptions } from '#tests/browser.ts'
import { demandRoutes } from '#device/desk/demands/routes.tsx'
import { listenRoutes } from '#device/desk/listen/routes.tsx'
import { organisationRoutes } from '#device/desk/organisation/routes.tsx'
import { routes as firstRoutes } from '#device/desk/routes.tsx'
import { desk as english } from '#words/en/desk.ts'
import { desk as indonesian } from '#words/id/desk.ts'
import { desk as tagalog } from '#words/tl/desk.ts'
import { unlockedDesk, type DemandHouse } from '#tests/demand-house.ts'
import { claimIt, publishExample } from './pieces-claims.ts'
import {
  dispute, fillEvent, goTo as goToDemand, joinDemand, proposeVerdict, putBeside, publish, sendEvent, writeDemand, type Told,
} from './pieces-demands.ts'
import { goThroughList, publishList } from './pieces-lists.ts'
import { askToJoin, goTo, invite, join, listHotline, openRound } from './pieces-desk.ts'
import { changeWords, sendRound } from './pieces-together.ts'
import { phone, speak, type Said } from './speaking.ts'

/** Those of the first screen, and of each piece. */
const routes = [...firstRoutes, ...listenRoutes, ...demandRoutes, ...organisationRoutes]

/** A steward's desk, and that of a member who may read and do nothing else. */
export type LivedIn = { readonly steward: Page; readonly reader: Page }

const told: Said = {
  lang: 'en', answers: { q1: 'They keep my passport in a drawer.\nI asked twice.', q2: 'c2' }, count: true, quote: false,
  contact: { how: 'A message on Sunday', when: 'after ten' }, receipt: true,
}
const draft = {
  title: 'A day off every week, for every domestic worker', text: 'Most of us have no day off.', how: 'Write it into the contract.',
  authorities: [
    { name: 'Ministry of Labour and Social Affairs', kind: 'ministry', place: 'Port City' },
    { name: 'Migration Agency', kind: 'agency', place: 'Home' },
  ],
  together: ['Sunday Circle'],
}

/** Voices, members, demands, drafts, and something that waits for everybody. */
export async function livedInDesk(house: DemandHouse, options: VisitorOptions = {}): Promise<LivedIn> {
  const circle = await unlockedDesk(house, await house.organisation('Sunday Circle'))
  const steward = await unlockedDesk(house, await house.organisation('Domestic Workers’ Union of Port City'), options)
  const reader = await (await house.visitor(options)).newPage()
  await join(steward, reader, 'Olga', 'reader')
  await withNewcomers(house, steward)
  await withVoices(house, steward)
  await withDemands(steward, circle)
  await circle.context().close()
  return { steward, reader }
}

/** One has asked to join, another has not opened her link yet. */
async function withNewcomers(house: DemandHouse, desk: Page): Promise<void> {
  const asking = await (await house.visitor()).newPage()
  await askToJoin(asking, await invite(desk, 'Rina', 'organiser'), 'Rina')
  await asking.context().close()
  await invite(desk, 'Ana', 'researcher')
}

/** Two voices in one round, none in another. */
async function withVoices(house: DemandHouse, desk: Page): Promise<void> {
  await listHotline(desk, 'Rumah Singgah Melati', '+62 000 0000 001')
  const { link, round } = await openRound(desk)
  for (const said of [told, { ...told, count: false, contact: null, receipt: false }]) {
    const speaker = await (await house.visitor(phone)).newPage()
    await speak(speaker, link, round, said)
    await speaker.context().close()
  }
  await openRound(desk, { title: 'Fees', story: 'What did you pay?', one: 'Did you pay a fee?', choices: ['Yes', 'No'] })
}

/** A demand with a promise, a law and a verdict that waits; one that another calls its own; and a draft. */
async function withDemands(desk: Page, circle: Page): Promise<void> {
  await writeDemand(desk, draft)
  const { path } = await publish(desk)
  await joinDemand(circle, draft.title)
  await says(desk, path, 'commitment', { text: 'A draft law before the summer.', on: ['', '3', '2026'], link: 'labour.example/yes' })
  await says(circle, path, 'law', { effect: 'for', text: 'It is in the law.', on: ['1', '5', '2026'], link: 'gazette.example/5' })
  const counted = { text: 'By slips in a box.', on: ['1', '11', '2026'] } as const
  await proposeVerdict(desk, path, { met: 0, partly: 3, notMet: 25, worse: 3 }, counted)
  const list = new TextEncoder().encode('Recommendation,State\nRatify the convention,Ghana\n')
  const asked = 'Home: Migration Agency'
  await goThroughList(desk, { file: 'list.csv', bytes: list, kind: 'recommended', name: 'Report of the review', addressee: asked })
  await publishList(desk)
  await putBeside(desk, path, { name: 'A. Clerk', office: 'Migration Agency', text: 'We had answered in May.' })
  const mine = { name: 'Board of Nurses', kind: 'agency', place: 'Port City' }
  const round = await sendRound(desk, 'Nurses from abroad sleep eight hours a night', mine, 'Sunday Circle')
  await changeWords(circle, round, 'Nurses from abroad sleep eight hours, every night')
  const example = await publishExample(desk, 'Told from what others wrote', 'The Circle of 2015')
  await goToDemand(circle, `${example.path}/hand-over`)
  await claimIt(circle, 'The number in our newsletter')
  await dispute(desk, path, 'Ministry of Labour', { link: 'daily.example/otherwise', text: 'It was in April.' })
  await goToDemand(desk, 'demand/draft/new')
  await desk.locator('#title').fill('Give us our passports back')
  await desk.locator('#keep-draft').click()
  await desk.getByText('The draft is kept.').waitFor()
}

async function says(page: Page, demand: string, kind: string, event: Told): Promise<void> {
  await fillEvent(page, demand, kind, event)
  await page.locator('#who').selectOption({ index: 1 })
  await sendEvent(page)
}

const fetching = new RegExp([english, indonesian, tagalog].map((words) => String(words['loading']).replaceAll('.', '\\.')).join('|'))

/** Opens a screen by its address after '#/' and waits until it has what it fetches. */
export async function openScreen(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), '#/nowhere')
  await goTo(page, path, /./)
  await page.getByText(fetching).waitFor({ state: 'detached' })
}

const mostOfOne = 12

/**
 * Walks from what needs no name to all that is linked from there, and then to what only a button leads to, as far as the names in its
 * address were met on the way. Answers the routes that could not be gone to.
 */
export async function walkScreens(page: Page, look: (path: string) => Promise<void>): Promise<readonly string[]> {
  const waiting = [...routes.map(({ path }) => path).filter((path) => !path.includes(':')), ...(await sealedLinks(page))]
  const seen = new Set<string>()
  const known = new Map<string, string>()
  const visits = (route: string) => [...seen].filter((path) => namesIn(route, path) !== null).length
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift() ?? filled(seen, known)) {
    const route = routes.find((one) => namesIn(one.path, path!) !== null)
    if (seen.has(path) || !route || visits(route.path) >= mostOfOne) continue
    seen.add(path)
    for (const [name, value] of namesIn(route.path, path)!) known.set(name, value)
    await openScreen(page, path)
    waiting.push(...(await linksOn(page)))
    await look(path)
  }
  return routes.map(({ path }) => path).filter((route) => visits(route) === 0)
}

/** What leads on only after something sealed was opened, or checked, may come to a list later than the rest of it. */
async function sealedLinks(page: Page): Promise<readonly string[]> {
  await openScreen(page, 'demand')
  for (const later of ['round', 'drafts', 'verdicts', 'claims']) await page.locator(`section[aria-labelledby=${later}] a`).first().waitFor()
  return linksOn(page)
}

/** An address for a route that nothing links to, from names that are known; undefined when there is none left. */
function filled(seen: ReadonlySet<string>, known: ReadonlyMap<string, string>): string | undefined {
  const unseen = routes.filter(({ path }) => ![...seen].some((one) => namesIn(path, one) !== null))
  const fill = (path: string) => path.replace(/:(\w+)/g, (whole, name: string) => known.get(name) ?? whole)
  return unseen.map(({ path }) => fill(path)).find((path) => !path.includes(':'))
}

/** What stands in the places of a route's names, when the path fits it. */
function namesIn(route: string, path: string): readonly (readonly [string, string])[] | null {
  const [names, parts] = [route.split('/'), path.split('/')]
  const fits = names.length === parts.length && names.every((name, at) => name === parts[at] || name.startsWith(':'))
  return fits ? names.flatMap((name, at) => (name.startsWith(':') ? [[name.slice(1), parts[at]!] as const] : [])) : null
}

function linksOn(page: Page): Promise<readonly string[]> {
  return page.locator('main a[href^="#/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(2)))
}
