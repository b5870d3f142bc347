// Acts on the organisation itself: opening it, describing it, its roster, its lockboxes, its sessions, its second signatures.
import * as v from 'valibot'
import { roles } from '#domain/roster.ts'
import { signedEntry } from '../roster-entry.ts'
import { beside, day, hash, id, lang, link, list, publicKey, recipient, signatureBytes, text, texts, whole } from '../shapes.ts'

export const description = v.strictObject({
  name: text(120),
  place: text(120),
  languages: list(lang, 30),
  about: texts(2_000),
  /** Where people find it in person; and how the public reaches it. */
  inPerson: texts(400),
  contact: text(400, 0),
  website: v.nullable(link),
})

/** A team key sealed to one member: whose it is, and the hash of the bytes beside. */
export const sealedKey = v.strictObject({ team: id, epoch: whole, member: id, bytes: beside })
/** A lockbox: the hash of its locator, how it is opened, and the bytes beside. */
export const lockbox = v.strictObject({ locator: hash, way: v.picklist(['passphrase', 'recovery', 'passkey']), bytes: beside })

export const organisationBodies = {
  'open-organisation': v.strictObject({
    genesis: signedEntry,
    description,
    keys: list(sealedKey, 20, 1),
    lockboxes: list(lockbox, 3, 1),
  }),
  'describe-organisation': description,
  'enter-roster': v.strictObject({ entry: signedEntry, keys: list(sealedKey, 2_000) }),
  'keep-lockbox': v.strictObject({ lockbox, replaces: v.nullable(hash) }),
  'drop-lockbox': v.strictObject({ locator: hash }),
  'end-sessions': v.strictObject({ member: id }),
  /** The second signature: over the hash of the first one's bytes, made on her own screen. */
  cosign: v.strictObject({ of: id, hash, entrySig: v.nullable(signatureBytes) }),
  /** The second signature of somebody without membership, by QR, for one verdict. Her key lives for this signature only. */
  witness: v.strictObject({ of: id, hash, name: text(120), key: publicKey, token: publicKey }),
  'withdraw-proposal': v.strictObject({ of: id }),
  'admit-late-act': v.strictObject({ of: id, hash }),
  'discard-late-act': v.strictObject({ of: id, hash, reason: text(400) }),
  'restored-from': v.strictObject({ seq: whole, head: hash, lost: text(400, 0) }),
} as const

export const joiningBodies = {
  invite: v.strictObject({ invite: id, role: v.picklist(roles), teams: list(id, 20), mac: hash, until: day }),
  'withdraw-invite': v.strictObject({ invite: id }),
  'ask-to-join': v.strictObject({
    invite: id,
    member: id,
    commitment: hash,
    mac: hash,
    keys: v.strictObject({ act: publicKey, manifest: publicKey, roster: publicKey, login: publicKey, edition: publicKey, recipient }),
    lockboxes: list(lockbox, 3, 1),
  }),
  'answer-newcomer': v.strictObject({ invite: id, nonce: publicKey }),
  'reveal-nonce': v.strictObject({ invite: id, nonce: publicKey }),
} as const
