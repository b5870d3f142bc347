// Desks of people at a real server, by the device's own code over HTTP: opening an organisation with a passphrase, joining it.
import { createOutbox, type Outbox } from '#device/outbox/outbox.ts'
import { queueForThisVisit } from '#device/outbox/queue.ts'
import { askBy } from '#device/vault/ask.ts'
import { unlockWith, type Held } from '#device/vault/held.ts'
import { answerOffer, checkInvite, lookAtInvite, prepare } from '#device/vault/join.ts'
import { offerTo } from '#device/vault/meet.ts'
import { forThisVisit } from '#device/vault/memory.ts'
import { freshInvite, inviteBody, teamsFor, type JoinRequest } from '#device/vault/own-invites.ts'
import { enteringWithKeys } from '#device/vault/roster-changes.ts'
import type { Surroundings } from '#device/vault/surroundings.ts'
import { createVault, type Open, type Vault } from '#device/vault/vault.ts'
import { nameContent } from '#device/desk/names.ts'
import { sealForTeam } from '#device/vault/seal-record.ts'
import type { Role } from '#domain/roster.ts'
import { foundOrganisation } from '#sealing/found-organisation.ts'
import { inviteFragment } from '#sealing/invite.ts'
import { lockboxKeys, stretchForLockbox } from '#sealing/lockbox.ts'
import { newPassphrase } from '#sealing/passphrase.ts'
import { newRecoveryCode } from '#sealing/recovery-code.ts'
import { addDays } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Moment } from '#values/moment.ts'
import { secret } from '#values/secret.ts'
import { readWaiting } from '#wire/desk-replies.ts'
import { envelopeText, type Envelope } from '#wire/envelope.ts'
import { words as passphraseWords } from '#words/passphrase/en.ts'
import { chance, subtle } from './cast.ts'
import type { RecordingProxy } from './recording-proxy.ts'

/** A person at an unlocked desk of her own. */
export type Desk = {
  readonly from: Surroundings
  readonly held: Held
  readonly vault: Vault
  readonly outbox: Outbox
  readonly open: () => Open
}
/** Whoever opened the organisation, what she wrote down, and what stood after `#` in the links that she gave away. */
export type Founder = Desk & { readonly passphrase: string; readonly code: string; readonly invites: string[] }

export async function founded(origin: string, proxy: RecordingProxy, opening: string): Promise<Founder> {
  const from = surroundings(origin, proxy)
  const [passphrase, code] = [newPassphrase(chance, passphraseWords), newRecoveryCode(chance)]
  const boxes = [
    { way: 'passphrase' as const, keys: await lockboxKeys(subtle, await stretchForLockbox(passphrase)) },
    { way: 'recovery' as const, keys: await lockboxKeys(subtle, await stretchForLockbox(code)) },
  ]
  const description = { name: 'Union', place: 'Port City', languages: ['en'], about: {}, inPerson: {}, contact: '', website: null }
  const { envelope } = await foundOrganisation(subtle, chance, { description, now: from.now(), opening, lockboxes: boxes })
  await post(from, envelope)
  const held = await unlockWith(from, boxes[0]!.keys, 'passphrase')
  if (!held.ok) throw new Error(held.refusal.code)
  return { ...(await deskAt(origin, proxy, held.value)), passphrase, code, invites: [] }
}

/** Lets somebody in, each step on her own device; her name is kept sealed beside the invite. Answers what she holds. */
export async function admitted(steward: Founder, proxy: RecordingProxy, role: Role, name: string): Promise<Held> {
  const { from, outbox, open } = steward
  const terms = { role, teams: teamsFor(open().followed.roster, role), until: addDays(open().followed.today, 7) }
  const invite = (await freshInvite(from, steward.held, terms))!
  await outbox.perform('invite', await inviteBody(subtle, invite, terms))
  await keepName(steward, invite.invite, name)
  steward.invites.push(inviteFragment(invite))
  const newcomer = surroundings(from.origin, proxy)
  const invitation = must(await checkInvite(newcomer, inviteFragment(invite)))
  const keys = await lockboxKeys(subtle, secret(chance(32)))
  const candidate = await prepare(newcomer, invitation, [{ way: 'recovery', keys }])
  await post(newcomer, candidate.asking)
  const { invites } = must(await steward.vault.read('/desk/waiting', readWaiting))
  const seen = invites.find((one) => one.invite === invite.invite)!
  const asks = seen.newcomer as JoinRequest
  const offer = await offerTo(subtle, open(), seen, asks)
  await outbox.perform('answer-newcomer', { invite: invite.invite, nonce: offer.steward.nonce })
  const answered = must(await answerOffer(newcomer, must(await lookAtInvite(newcomer, invite)), candidate))!
  await post(newcomer, answered.revealing)
  const body = { day: open().followed.today, member: asks.member, keys: asks.keys, role, teams: seen.teams, invite: seen.invite }
  const to = { member: asks.member, recipient: asks.keys.recipient, teams: seen.teams }
  const entering = await enteringWithKeys(subtle, open(), { kind: 'admit-member', body }, to)
  await outbox.perform('enter-roster', entering.body, entering.beside)
  return must(await unlockWith(newcomer, keys, 'recovery'))
}

export async function deskAt(origin: string, proxy: RecordingProxy, held: Held): Promise<Desk> {
  const from = surroundings(origin, proxy)
  const vault = createVault(from)
  must(await vault.enter(held))
  const open = () => {
    const state = vault.state()
    if (state.is !== 'open') throw new Error(`it is locked: ${state.why?.code}`)
    return state
  }
  return { from, held, vault, outbox: createOutbox(from, vault, queueForThisVisit()), open }
}

function surroundings(origin: string, { address }: RecordingProxy): Surroundings {
  const ask = askBy((path, init) => fetch(`${address}${String(path)}`, init))
  const now = () => Date.now() as Moment
  return { subtle, chance, origin, ask, memory: forThisVisit(), now, stretch: (text) => stretchForLockbox(text) }
}

async function keepName(desk: Desk, of: Id, name: string): Promise<void> {
  const { named, wrap, payload } = must(await sealForTeam(desk.from, desk.open(), {
    kind: 'name', to: 'everyone', of: [of], content: nameContent(name),
  }))
  const body = { kind: 'name' as const, of: [of], sealed: { ...named, attachments: [] }, replaces: null }
  await desk.outbox.perform('keep-record', body, [wrap, payload])
}

async function post({ ask }: Surroundings, envelope: Envelope): Promise<void> {
  const { status, value } = await ask({ path: '/acts', method: 'POST', body: envelopeText(envelope) })
  if (status !== 200) throw new Error(JSON.stringify(value))
}

function must<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
