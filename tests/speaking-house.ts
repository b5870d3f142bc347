// A real server with an organisation that listens: rounds are opened through its door, and what was said is read with the team's key.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Round } from '#domain/round.ts'
import { foundOrganisation, type Founded } from '#sealing/found-organisation.ts'
import { lockboxKeys } from '#sealing/lockbox.ts'
import { openRecord } from '#sealing/open-record.ts'
import { receive } from '#server/acts/door.ts'
import { readAssets } from '#server/http/assets.ts'
import { serve, type Serving } from '#server/serve.ts'
import { roundByCode } from '#server/store/rounds.ts'
import { sealedBytesOf } from '#server/store/sealed-bytes.ts'
import { addOpening } from '#server/store/sessions.ts'
import { openStore } from '#server/store/store.ts'
import { voicesAfter } from '#server/store/voices.ts'
import { fromBase64url, toBase32, toBase64url, utf8 } from '#values/encoding.ts'
import type { Moment } from '#values/moment.ts'
import { ok } from '#values/result.ts'
import { secret } from '#values/secret.ts'
import { actBytes, type ActKind, type AnyAct } from '#wire/act.ts'
import { envelopeText, type Envelope } from '#wire/envelope.ts'
import { hashOf } from '#wire/hash.ts'
import { roundFragment } from '#wire/round-link.ts'
import { chance, expectOk, freshId, subtle } from './cast.ts'
import type { Bundle } from './device-bundle.ts'
import { exampleHotlines, exampleRound } from './example-round.ts'

export type OpenRound = { readonly round: Round; readonly path: string; readonly fragment: string; readonly link: string }
export type SpeakingHouse = {
  readonly address: string
  readonly serving: Serving
  readonly openRound: (more?: Partial<Round>) => Promise<OpenRound>
  readonly editRound: (round: Round, more: Partial<Round>) => Promise<void>
  readonly closeRound: (round: Round) => Promise<void>
  /** What lies in the team's hands: the contents of each voice of the round, opened as the desk would. */
  readonly heard: (round: Round) => Promise<readonly unknown[]>
  readonly stop: () => Promise<void>
}

export async function openSpeakingHouse(bundle: Bundle): Promise<SpeakingHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'samasama-speaking-'))
  const store = await openStore({ kind: 'sqlite', file: join(folder, 'samasama.db') })
  const now = () => Date.now() as Moment
  const options = { store, assets: readAssets(bundle.folder), host: '127.0.0.1', port: 0, address: null, workKey: chance(32), now }
  const serving = await serve({ ...options, log: () => {} })
  const founded = await foundHere(serving)
  const act = (kind: ActKind, body: object) => post(serving, founded, kind, body)
  await act('list-hotlines', { hotlines: exampleHotlines })
  return {
    address: serving.address, serving,
    openRound: async (more) => {
      const round = { ...exampleRound, round: freshId(), code: toBase32(chance(5)), team: listening(founded).team, ...more }
      await act('open-round', round)
      const fragment = await roundFragment(subtle, founded.root, round.round)
      return { round, fragment, path: `/r/${round.code}`, link: `${serving.address}/r/${round.code}#${fragment}` }
    },
    editRound: async (round, more) => act('edit-round', { ...round, ...more }),
    closeRound: async ({ round }) => act('close-round', { round }),
    heard: (round) => heardIn(serving, founded, round),
    stop: async () => {
      serving.server.closeAllConnections()
      await serving.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function foundHere({ house }: Serving): Promise<Founded> {
  const opening = toBase64url(chance(16))
  await house.store.write(async (db) => ok(await addOpening(db, await hashOf(subtle, utf8(opening)))))
  const about = { name: 'Kopi Minggu', place: 'Kota Lama', languages: ['id'], about: {}, inPerson: {}, contact: '', website: null }
  const keys = await lockboxKeys(subtle, secret(chance(32)))
  const founding = { description: about, now: house.now(), opening, lockboxes: [{ way: 'passphrase' as const, keys }] }
  const founded = await foundOrganisation(subtle, chance, founding)
  expectOk(await receive(house, envelopeText(founded.envelope)))
  return founded
}

function listening({ teams }: Founded) {
  return teams[1]!
}

async function post({ house }: Serving, { org, root, key, keyring }: Founded, kind: ActKind, body: object): Promise<void> {
  const frame = { v: 1, org, id: freshId(), kind, by: key, previous: null, head: null, replaces: null, at: house.now(), day: null }
  const bytes = actBytes({ ...frame, body } as unknown as AnyAct)
  const sigs = [{ by: key, sig: await keyring.signers.act.sign(fromBase64url(root)!, bytes) }]
  const envelope: Envelope = { act: new TextDecoder().decode(bytes), sigs, beside: [], opening: null, work: null }
  expectOk(await receive(house, envelopeText(envelope)))
}

async function heardIn({ house }: Serving, founded: Founded, { round, code }: Round): Promise<readonly unknown[]> {
  const { db } = house.store
  const kept = (await roundByCode(db, code))!
  const voices = await voicesAfter(db, founded.org, round, '', 100)
  const bytes = await sealedBytesOf(db, founded.org, voices.map(({ record }) => record))
  const { team, epoch, identity, keyId } = listening(founded)
  return Promise.all(voices.map(async (voice) => {
    const sealed = { wrap: new Uint8Array(bytes.wraps.get(voice.record)!), payload: new Uint8Array(bytes.payloads.get(voice.payload)!) }
    const { record, payload, wrap } = voice
    const expected = { id: record, kind: 'voice', round: kept.hash, team, epoch, by: null, payload, wrap, keyId }
    const opened = await openRecord(subtle, sealed, expected, identity, { root: fromBase64url(founded.root)!, manifestKeyOf: () => null })
    if (!opened.ok) throw new Error(opened.refusal)
    return opened.value.content
  }))
}
