// What the desk reads: plain GETs for the member behind a session, never more than her role may see, and of sealed things only bytes.
import type { Context, Hono } from 'hono'
import { toBase64url } from '#values/encoding.ts'
import { isId, type Id } from '#values/id.ts'
import { dayOf } from '#values/moment.ts'
import { listens, mayKeep } from '#domain/permission.ts'
import type { House } from '../acts/house.ts'
import { stayingOf } from '../acts/imports.ts'
import { attachmentsOf } from '../store/attachments.ts'
import { rowsAfter } from '../store/chains.ts'
import { guestsOf, type Guest } from '../store/guests.ts'
import { listsOf } from '../store/imports.ts'
import { invitesOf } from '../store/invites.ts'
import { organisation, rosterEntries, standsAt, teamKeysOf } from '../store/organisations.ts'
import { publishedAct } from '../store/published-acts.ts'
import { recordsAfter } from '../store/records.ts'
import { hotlinesOf, roundsOf } from '../store/rounds.ts'
import { sealedBytesOf } from '../store/sealed-bytes.ts'
import { countSessions, lockboxesOf } from '../store/sessions.ts'
import { countVoices, voicesAfter } from '../store/voices.ts'
import { lateActs, proposals } from '../store/waiting.ts'
import { claimOnDesk, claimsOnDesk } from './claim-routes.ts'
import { holderOf, type Holder } from './session.ts'
import { goesElsewhere, goesRound } from './together-read.ts'

const pageOfRows = 500
const pageOfRecords = 100
const onlyListeners = { refusal: 'not-your-role', detail: null }

type Read = (holder: Holder, context: Context) => Promise<unknown>

export function deskRoutes(app: Hono, house: House): void {
  const { db } = house.store
  const get = (path: string, read: Read) =>
    app.get(path, async (context) => {
      const holder = await holderOf(house, context.req.header('Authorization'))
      if (!holder) return context.json({ refusal: 'session-over', detail: null }, 401)
      const answer = await read(holder, context)
      return answer === null ? context.json(onlyListeners, 403) : context.json(answer as object)
    })
  get('/desk/me', (holder) => aboutMe(house, holder))
  get('/desk/chain', async ({ roster }, context) => ({
    rows: await rowsAfter(db, roster.org, wholeNumber(context.req.query('after')), pageOfRows),
  }))
  get('/desk/waiting', ({ roster }) => whatWaits(house, roster.org))
  get('/desk/rounds', ({ roster }) => roundsWithCounts(house, roster.org))
  get('/desk/voices', async (holder, context) =>
    listens(holder.member.role)
      ? voicesPage(house, holder.roster.org, idOr(context.req.query('round')), idOr(context.req.query('after')))
      : null,
  )
  get('/desk/records', (holder, context) => recordsPage(house, holder, context.req.query('kind') ?? '', idOr(context.req.query('after'))))
  get('/desk/claims', ({ roster }) => claimsOnDesk(db, roster.org))
  get('/desk/claim', ({ roster }, context) => claimOnDesk(db, roster.org, idOr(context.req.query('claim'))))
  get('/desk/together', ({ roster }) => goesRound(house, roster.org))
  get('/desk/elsewhere', ({ roster }, context) => (
    goesElsewhere(house, roster.org, idOr(context.req.query('joint')), idOr(context.req.query('guest')))))
  get('/desk/guests', async ({ roster }) => ({ guests: (await guestsOf(db, roster.org)).map(shownGuest) }))
  get('/desk/roster', async (_, context) => ({ entries: await rosterEntries(db, idOr(context.req.query('org'))) }))
  get('/desk/lists', async ({ roster }) => ({ lists: await listsOf(db, roster.org) }))
  get('/desk/brought', ({ roster }, context) => brought(house, roster.org, idOr(context.req.query('id'))))
  get('/desk/published', async (_, context) => ({ published: await publishedAct(db, idOr(context.req.query('demand'))) }))
}

function shownGuest({ guest, name, address, entries }: Guest) {
  return { organisation: guest, name, address, entries }
}

async function aboutMe(house: House, { roster, member }: Holder) {
  const { db } = house.store
  const keys = (await teamKeysOf(db, roster.org, member.id)).map(({ team, epoch, sha256, bytes }) => ({
    team,
    epoch,
    sha256,
    bytes: toBase64url(bytes),
  }))
  const { entries, ...chain } = await standsAt(db, roster.org)
  return {
    org: roster.org,
    member: member.id,
    role: member.role,
    entries: (await rosterEntries(db, roster.org)).slice(0, entries),
    keys,
    lockboxes: await lockboxesOf(db, roster.org, member.id),
    sessions: await countSessions(db, roster.org, member.id, house.now()),
    description: JSON.parse((await organisation(db, roster.org))!.description) as unknown,
    chain,
    today: dayOf(house.now()),
  }
}

const mostStaying = 100

/** What a list brought, and the first of those that would stay without it. */
async function brought({ store: { db } }: House, org: Id, list: Id) {
  const { came, staying } = await stayingOf(db, org, list)
  const shown = staying.slice(0, mostStaying).map(({ demand: { id, title }, why }) => ({ id, title, why }))
  return { demands: came, stay: staying.length, staying: shown }
}

async function whatWaits(house: House, org: Id) {
  const { db } = house.store
  const invites = (await invitesOf(db, org)).map(
    ({ invite, role, teams, mac, until, state, newcomer, steward, stewardNonce, newcomerNonce }) => ({
      invite,
      role,
      teams,
      mac,
      until,
      state,
      newcomer,
      steward,
      stewardNonce,
      newcomerNonce,
    }),
  )
  const waiting = (await proposals(db, org, house.now())).map(({ beside: _, ...rest }) => rest)
  return { proposals: waiting, late: (await lateActs(db, org)).map(({ beside: _, ...rest }) => rest), invites }
}

async function roundsWithCounts(house: House, org: Id) {
  const { db } = house.store
  const rounds = await Promise.all(
    (await roundsOf(db, org)).map(async (round) => ({
      ...round,
      sigs: JSON.parse(round.sigs) as unknown,
      voices: await countVoices(db, org, round.round),
    })),
  )
  return { rounds, hotlines: await hotlinesOf(db, org) }
}

async function voicesPage(house: House, org: Id, round: Id, after: string) {
  const { db } = house.store
  const voices = await voicesAfter(db, org, round, after, pageOfRecords)
  const { wraps, payloads } = await sealedBytesOf(
    db,
    org,
    voices.map(({ record }) => record),
  )
  const beside = await attachmentsOf(db, org, voices.map(({ record }) => record))
  const shown = voices.map((voice) => ({
    record: voice.record,
    actHash: voice.actHash,
    key: voice.key,
    payloadHash: voice.payload,
    payloadLength: voice.payloadLength,
    wrapHash: voice.wrap,
    wrap: textOf(wraps.get(voice.record)),
    payload: textOf(payloads.get(voice.payload)),
    receivedOn: voice.receivedOn,
    readOn: voice.readOn,
    hasReceipt: voice.locator !== null,
    attachments: (beside.get(voice.record) ?? []).map(({ sha256, length, arrived, isWhole }) => ({ sha256, length, arrived, isWhole })),
  }))
  return { voices: shown, done: voices.length < pageOfRecords }
}

/** Names and drafts are for everybody; what was noted about voices is for those who listen. */
async function recordsPage(house: House, { roster, member }: Holder, kind: string, after: string) {
  const { db } = house.store
  if (!mayKeep(member.role, kind)) return null
  const records = await recordsAfter(db, roster.org, kind, after, pageOfRecords)
  const { wraps, payloads } = await sealedBytesOf(
    db,
    roster.org,
    records.map(({ record }) => record),
  )
  const shown = records.map(({ record, kind: is, of, key, payload, payloadLength, wrap, byKey, keptOn }) => ({
    record,
    kind: is,
    of,
    key,
    payloadHash: payload,
    payloadLength,
    wrapHash: wrap,
    wrap: textOf(wraps.get(record)),
    payload: textOf(payloads.get(payload)),
    byKey,
    keptOn,
  }))
  return { records: shown, done: records.length < pageOfRecords }
}

function textOf(bytes: Uint8Array | undefined): string | null {
  return bytes ? toBase64url(bytes) : null
}

function idOr(text: string | undefined): Id {
  return (isId(text) ? text : '') as Id
}

function wholeNumber(text: string | undefined): number {
  return /^\d{1,12}$/.test(text ?? '') ? Number(text) : 0
}
