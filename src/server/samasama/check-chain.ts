// Walks an organisation's chain row by row: hashes, what each act says of itself, its signature, and the days of voices.
import { fromBase64url, utf8 } from '#values/encoding.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { readAct, type MembersAct } from '#wire/act.ts'
import { beforeFirstRow, firstBrokenRow, voicesOfDay } from '#wire/chain.ts'
import { hashOf, keyIdOf, type Subtle } from '#wire/hash.ts'
import type { Signature } from '#wire/roster-entry.ts'
import { verifies } from '#wire/signature.ts'
import { chainPlace, rowsAfter, type Row } from '../store/chains.ts'
import type { Db } from '../store/store.ts'
import { chainedIds } from '../store/voices.ts'
import type { Finding } from './check.ts'
import type { KnownKeys } from './check-roster.ts'

export type ChainFindings = readonly Finding[]
type Organisation = { readonly org: Id; readonly root: string; readonly keys: KnownKeys }
type Wrong = { readonly rows: string[]; readonly acts: string[]; readonly signatures: string[]; readonly days: string[] }

const pageOfRows = 500

export async function checkChain(db: Db, subtle: Subtle, of: Organisation, step: () => void): Promise<ChainFindings> {
  const wrong: Wrong = { rows: [], acts: [], signatures: [], days: [] }
  const days: Row[] = []
  let [place, looked, page] = [{ seq: 0, head: beforeFirstRow }, 0, await rowsAfter(db, of.org, 0, pageOfRows)]
  while (page.length > 0) {
    const broken = await firstBrokenRow(subtle, place, page)
    if (broken !== null) wrong.rows.push(`${of.org}/${broken}`)
    for (const row of page) {
      await checkRow(subtle, of, row, wrong)
      step()
    }
    days.push(...page.filter(({ kind }) => kind === 'voices-of-day'))
    looked += page.length
    place = { seq: page.at(-1)!.seq, head: page.at(-1)!.rowHash }
    page = await rowsAfter(db, of.org, place.seq, pageOfRows)
  }
  const end = await chainPlace(db, of.org, false)
  if (end?.seq !== place.seq || end.head !== place.head) wrong.rows.push(`${of.org}/end`)
  const daysLooked = await checkDays(db, subtle, of.org, days, wrong.days)
  const looks = { rows: looked, acts: looked, signatures: looked - days.length, days: daysLooked }
  return (['rows', 'acts', 'signatures', 'days'] as const).map((what) => ({ what, looked: looks[what], wrong: wrong[what] }))
}

async function checkRow(subtle: Subtle, of: Organisation, row: Row, wrong: Wrong): Promise<void> {
  const name = `${of.org}/${row.seq}`
  if ((await hashOf(subtle, utf8(row.act))) !== row.actHash) wrong.acts.push(name)
  if (row.kind === 'voices-of-day') return
  const act = readAct(utf8(row.act))
  if (!act.ok || !('by' in act.value) || !saysTheSame(act.value, row)) return void wrong.acts.push(name)
  if (!(await isSigned(subtle, of, act.value, row))) wrong.signatures.push(name)
}

function saysTheSame(act: MembersAct, row: Row): boolean {
  return act.org === row.org && act.id === row.id && act.kind === row.kind && act.by === row.byKey
}

/** By a key of the roster, or by one that the act brings along: a newcomer's, a witness's. */
async function isSigned(subtle: Subtle, { root, keys }: Organisation, act: MembersAct, row: Row): Promise<boolean> {
  const brought = act.kind === 'ask-to-join' ? act.body.keys.act : act.kind === 'witness' ? act.body.key : null
  if (brought !== null && (await keyIdOf(subtle, fromBase64url(brought)!)) === act.by) keys.set(act.by, brought)
  const key = keys.get(act.by)
  const signature = (JSON.parse(row.sigs) as Signature[]).find(({ by }) => by === act.by)
  if (key === undefined || signature === undefined) return false
  return verifies(subtle, { purpose: 'act', root: fromBase64url(root)!, bytes: utf8(row.act) }, key, signature.sig)
}

type DayOfVoices = { readonly day: Day; readonly count: number }

/** Since its day entered the chain a voice may have been withdrawn; none may have come. While all are there, the day's hash is theirs. */
async function checkDays(db: Db, subtle: Subtle, org: Id, rows: readonly Row[], wrong: string[]): Promise<number> {
  const days = new Map<Day, Row[]>()
  for (const row of rows) {
    const { day } = JSON.parse(row.act) as DayOfVoices
    days.set(day, [...(days.get(day) ?? []), row])
  }
  const chained = await chainedIds(db, org)
  for (const day of new Set([...days.keys(), ...chained.keys()])) {
    const [ids, its] = [chained.get(day) ?? [], days.get(day) ?? []]
    const counted = its.reduce((sum, row) => sum + (JSON.parse(row.act) as DayOfVoices).count, 0)
    const isOne = its.length === 1 && counted === ids.length
    const differs = isOne && new TextDecoder().decode(await voicesOfDay(subtle, org, day, ids)) !== its[0]!.act
    if (ids.length > counted || differs) wrong.push(`${org}/${day}`)
  }
  return days.size
}

