// What was found of the links, as a table and as a text to read: what is wrong first, with where it is cited and what can be done.
import { csvOf } from '../../site/data/csv.ts'
import { say } from '../said.ts'
import type { Found } from './ask-link.ts'
import type { Cited } from './cited.ts'

export type Kind = 'good' | 'moved' | 'gone' | 'closed' | 'unsure' | 'local'

export function kindOf({ status, last }: Found): Kind {
  if (status === 'local') return 'local'
  if (typeof status !== 'number' || status >= 500 || status < 200) return status === 'no-such-host' ? 'gone' : 'unsure'
  if (status < 400) return last === null ? 'good' : 'moved'
  return status === 404 || status === 410 ? 'gone' : 'closed'
}

const columns = ['link', 'status', 'kind', 'led_to', 'demands', 'events', 'archive', 'suggestion']
const worstFirst: readonly Kind[] = ['gone', 'unsure', 'closed', 'moved', 'local', 'good']

export function csvReport(found: readonly Found[], cited: Cited): string {
  const rows = ordered(found).map((one) => {
    const places = cited.get(one.link) ?? []
    const [demands, events] = [places.map(({ demand }) => demand), places.flatMap(({ event }) => event ?? [])]
    return [one.link, one.status, kindOf(one), one.last, unique(demands), unique(events), archiveOf(one, cited), suggestionFor(one, cited)]
  })
  return csvOf([columns, ...rows])
}

export function textReport(found: readonly Found[], cited: Cited, { day, left }: { readonly day: string; readonly left: number }): string {
  const of = (kind: Kind) => found.filter((one) => kindOf(one) === kind)
  const wrong = worstFirst.filter((kind) => kind !== 'good' && of(kind).length > 0)
  return [
    say('links-report', { day, n: found.length }), say('links-good', { n: of('good').length }),
    ...(left > 0 ? [say('links-left', { n: left })] : []),
    ...wrong.flatMap((kind) => ['', say(`links-${kind}`, { n: of(kind).length }), ...of(kind).flatMap((one) => linesOf(one, cited))]), '',
  ].join('\n')
}

function linesOf(one: Found, cited: Cited): readonly string[] {
  const { link, status, last } = one
  const said = typeof status === 'number' ? say('links-answered', { status: String(status) }) : say(`links-is-${status}`)
  const where = unique((cited.get(link) ?? []).map(({ demand }) => demand))
  const led = last === null ? [] : [`  ${say('links-led-to', { link: last })}`]
  return ['', link, `  ${said}`, ...led, `  ${say('links-cited', { where })}`, `  ${suggestionFor(one, cited)}`]
}

function suggestionFor(one: Found, cited: Cited): string {
  const kind = kindOf(one)
  if (kind === 'moved' || kind === 'local') return say(`links-do-${kind}`)
  const hasArchive = archiveOf(one, cited) !== null
  if (kind === 'good') return hasArchive ? '' : say('links-do-archive')
  return say(hasArchive ? 'links-do-use-archive' : `links-do-${kind}`)
}

function archiveOf({ link }: Found, cited: Cited): string | null {
  return (cited.get(link) ?? []).find(({ archive }) => archive !== null)?.archive ?? null
}

function ordered(found: readonly Found[]): readonly Found[] {
  return found.toSorted((a, b) => worstFirst.indexOf(kindOf(a)) - worstFirst.indexOf(kindOf(b)) || (a.link < b.link ? -1 : 1))
}

function unique(all: readonly string[]): string {
  return [...new Set(all)].join(' ')
}
