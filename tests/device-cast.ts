// A device in the hands of one of the cast: the real vault and outbox over the real routes, with a network that can be cut, and a server
// that can be made to lie.
import { createOutbox, type Outbox } from '#device/outbox/outbox.ts'
import { queueForThisVisit, type Queue } from '#device/outbox/queue.ts'
import { askBy } from '#device/vault/ask.ts'
import { heldFrom, type Held } from '#device/vault/held.ts'
import { forThisVisit, type Memory } from '#device/vault/memory.ts'
import type { Surroundings } from '#device/vault/surroundings.ts'
import { createVault, type Vault } from '#device/vault/vault.ts'
import { newRoot } from '#sealing/member-keys.ts'
import { appFor } from '#server/http/app.ts'
import type { House } from '#server/acts/house.ts'
import type { Moment } from '#values/moment.ts'
import { chance, subtle, type Cast, type Person } from './cast.ts'

/** What stands between the device and the server. */
export type Network = {
  isCut: boolean
  /** So many answers are lost after the server has done what was asked. */
  losesAnswers: number
  /** What a dishonest server makes of its answer to a path. */
  lie: (path: string, answer: unknown) => unknown
  /** Paths that were asked for, in order. */
  readonly asked: string[]
}
export type Device = {
  readonly from: Surroundings
  readonly network: Network
  readonly vault: Vault
  readonly outbox: Outbox
  readonly held: Held
  /** This device's own clock runs so many milliseconds ahead. */
  ahead: number
}

export async function deviceOf(cast: Cast, person: Person, kept: { memory?: Memory; queue?: Queue } = {}): Promise<Device> {
  const network: Network = { isCut: false, losesAnswers: 0, lie: (_, answer) => answer, asked: [] }
  const device = { network, ahead: 0 } as { -readonly [K in keyof Device]: Device[K] }
  device.from = {
    subtle, chance, origin: cast.house.address, memory: kept.memory ?? forThisVisit(),
    now: () => (cast.now() + device.ahead) as Moment,
    ask: askBy(fetchingFrom(cast.house, network)),
    stretch: () => Promise.reject(new Error('nobody types a passphrase here')),
  }
  const { org, root, member, keyring } = person
  const held = await heldFrom(subtle, { org, root, member, memberRoot: newRoot(chance), orgRootPrivate: null }, null)
  device.held = { ...held, key: person.key, keyring }
  device.vault = createVault(device.from)
  device.outbox = createOutbox(device.from, device.vault, kept.queue ?? queueForThisVisit())
  return device
}

/** The same, unlocked. */
export async function unlockedDevice(cast: Cast, person: Person, kept?: { memory?: Memory; queue?: Queue }): Promise<Device> {
  const device = await deviceOf(cast, person, kept)
  const entered = await device.vault.enter(device.held)
  if (!entered.ok) throw new Error(entered.refusal.code)
  return device
}

function fetchingFrom(house: House, network: Network): typeof fetch {
  const app = appFor(house, { entries: {}, files: new Map() })
  return async (path, init) => {
    network.asked.push(String(path))
    if (network.isCut) throw new TypeError('the network is cut')
    const { method, headers, body } = init!
    const request = new Request(`${house.address}${String(path)}`, { method: method!, headers: headers!, body: body ?? null })
    const response = await app.fetch(request)
    if (network.losesAnswers > 0) {
      network.losesAnswers -= 1
      throw new TypeError('the answer is lost')
    }
    const dated = { Date: new Date(house.now()).toUTCString(), 'Content-Type': 'application/json' }
    const answer: unknown = response.status === 204 ? null : await response.json()
    const told = JSON.stringify(network.lie(String(path), answer))
    return new Response(response.status === 204 ? null : told, { status: response.status, headers: dated })
  }
}
