// Makes the test vectors of docs/vectors: fixed inputs, and what our code makes of them.
import { inviteFragment, readInvite, vouch } from '#sealing/invite.ts'
import { recipientId } from '#sealing/key-id.ts'
import { lockboxKeys, stretchForLockbox } from '#sealing/lockbox.ts'
import { deviceKeys, memberKeys, memberPurposes } from '#sealing/member-keys.ts'
import { signGenesis } from '#sealing/organisation-root.ts'
import { padmeLength } from '#sealing/padding.ts'
import { receiptKeyring, stretchReceipt } from '#sealing/receipt.ts'
import { showRecoveryCode } from '#sealing/recovery-code.ts'
import { signerFor } from '#sealing/signing.ts'
import { toBase32 } from '#values/encoding.ts'
import { idOf } from '#values/id.ts'
import { reveal, secret } from '#values/secret.ts'
import { canonicalBytes, readCanonical, type Canonical } from '#wire/canonical.ts'
import { commitmentOf, comparisonDigits, showDigits } from '#wire/comparison.ts'
import { hashOf, keyIdOf, sha256 } from '#wire/hash.ts'
import { manifestBytes, type UnsignedManifest } from '#wire/manifest.ts'
import { showReceipt } from '#wire/receipt-digits.ts'
import { orgIdOf } from '#wire/roster-entry.ts'
import { roundFragment } from '#wire/round-link.ts'
import { bytesToSign, purposes } from '#wire/bytes-to-sign.ts'
import { withdrawalBytes } from '#wire/withdrawal.ts'

type Bytes = Uint8Array<ArrayBuffer>
const { subtle } = crypto
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
/** Bytes that count up from one number: 00 01 02 ... */
const counting = (from: number, length = 32): Bytes => Uint8Array.from({ length }, (_, at) => (from + at) & 255)
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

const root = (await signerFor(subtle, counting(0), 'roster')).publicKey
const rootBytes = Uint8Array.from(Buffer.from(root, 'base64url'))
const [id, otherId, team] = [idOf(counting(16, 16)), idOf(counting(32, 16)), idOf(counting(48, 16))]
const someHash = await hashOf(subtle, counting(1))
const ana = await memberKeys(subtle, secret(counting(64)))

/** By file name; each makes inputs and outputs as plain JSON. */
export const vectors: Readonly<Record<string, () => Promise<unknown>>> = {
  canonical: async () => {
    const values: Canonical[] = [
      null, true, 0, -1, 9_007_199_254_740_991, '', 'Samasama', 'caf\u00e9', '\u0000\u001f"\\/\u007f', '\u{1f30f}',
      [], {}, [1, [2, { a: null }]],
      { b: 1, a: 2, B: 3, '\u00e9': 4, '\u{1f30f}': 5, '\uff21': 6 },
    ]
    const accepted = await Promise.all(values.map(async (value) => {
      const bytes = canonicalBytes(value)
      return { utf8: hex(bytes), text: text(bytes), sha256: await hashOf(subtle, bytes) }
    }))
    const texts = [
      '{"b":1,"a":2}', '{ "a":1}', '{"a":1,"a":1}', '0.5', '1.0', '-0', '1e2', '9007199254740993',
      '"cafe\u0301"', '"\\u0041"', '[1,]', 'x', '',
    ]
    const refused = texts.map((one) => {
      const read = readCanonical(Uint8Array.from(Buffer.from(one)))
      return { text: one, refusal: read.ok ? null : read.refusal }
    })
    return { accepted, refused }
  },
  keys: async () => {
    const device = await deviceKeys(subtle, secret(counting(96)))
    return {
      organisationRoot: { seed: hex(counting(0)), root, organisation: await orgIdOf(subtle, root) },
      member: {
        root: hex(counting(64)), keys: ana.keys, identity: reveal(ana.identity),
        recipientId: await recipientId(subtle, ana.keys.recipient),
        keyId: await keyIdOf(subtle, Uint8Array.from(Buffer.from(ana.keys.act, 'base64url'))),
      },
      device: { root: hex(counting(96)), keys: device.keys },
    }
  },
  signatures: async () => {
    const words = Uint8Array.from(Buffer.from('words'))
    const underEach = await Promise.all(purposes.map((purpose) => bytesToSign(subtle, purpose, rootBytes, words)))
    const byAna = await Promise.all(memberPurposes.map((purpose) => ana.signers[purpose].sign(rootBytes, words)))
    const genesis = await signGenesis(subtle, { root, seed: secret(counting(0)) }, words)
    return {
      root, bytes: 'words', memberRoot: hex(counting(64)), genesis,
      bytesToSign: Object.fromEntries(purposes.map((purpose, at) => [purpose, hex(underEach[at]!)])),
      signatures: Object.fromEntries(memberPurposes.map((purpose, at) => [purpose, byAna[at]])),
    }
  },
  lockboxes: async () => {
    const [passphrase, code] = ['market river kite basil lantern goose 07', toBase32(counting(7, 20))]
    const opened = async (stretched: Awaited<ReturnType<typeof stretchForLockbox>>) => {
      const { locator, locatorHash, key } = await lockboxKeys(subtle, stretched)
      return { stretched: hex(reveal(stretched)), locator, locatorHash, identity: reveal(key.identity) }
    }
    return {
      passphrase: { text: passphrase, ...(await opened(await stretchForLockbox(passphrase))) },
      recovery: { code, printed: await showRecoveryCode(subtle, code), ...(await opened(await stretchForLockbox(code))) },
      passkey: await opened(secret(counting(128))),
    }
  },
  receipts: async () => {
    const digits = '1234567890123456'
    const stretched = await stretchReceipt(digits, someHash)
    const receipt = await receiptKeyring(subtle, stretched)
    const withdrawal = { record: id, nonce: base64url(counting(9)), origin: 'https://example.org' }
    return {
      shown: ['0000000000000000', '1111111111111111', '9876543210987654', digits].map(showReceipt),
      digits, salt: someHash, stretched: hex(reveal(stretched)), keys: receipt.keys, returnIdentity: reveal(receipt.returnIdentity),
      withdrawal: {
        root, ...withdrawal, bytes: text(withdrawalBytes(withdrawal)), signature: await receipt.withdraw(rootBytes, withdrawal),
      },
    }
  },
  links: async () => {
    const pinned = (await sha256(subtle, rootBytes)).subarray(0, 16)
    const fragment = toBase32(Uint8Array.from([...counting(5, 16), ...pinned]))
    const invite = (await readInvite(subtle, fragment))!
    const message = { until: '2026-12-24', role: 'reader', teams: [team] }
    return {
      round: { root, round: id, fragment: await roundFragment(subtle, root, id) },
      invite: { root, secret: hex(counting(5, 16)), fragment: inviteFragment(invite), invite: invite.invite, org: invite.org },
      vouched: {
        message, terms: await vouch(subtle, invite, 'terms', message), newcomer: await vouch(subtle, invite, 'newcomer', message),
      },
    }
  },
  comparisons: async () => {
    const steward = await memberKeys(subtle, secret(counting(160)))
    const [stewardNonce, newcomerNonce] = [base64url(counting(3)), base64url(counting(4))]
    const newcomer = { member: otherId, keys: ana.keys }
    const transcript = {
      root, head: someHash, invite: team, role: 'organiser', teams: [team, id],
      steward: { member: id, keys: steward.keys, nonce: stewardNonce }, newcomer: { ...newcomer, nonce: newcomerNonce },
    }
    const digits = await comparisonDigits(subtle, transcript)
    const commitment = await commitmentOf(subtle, newcomerNonce, newcomer)
    return { transcript, commitment, digits, shown: showDigits(digits) }
  },
  manifests: async () => {
    const manifest: UnsignedManifest = {
      v: 1, kind: 'voice', id, revision: 1, parents: [otherId], round: someHash, head: someHash, team, epoch: 3,
      attachments: [{ sha256: someHash, length: 70_000 }], receipt: null, counter: 1, author: otherId,
    }
    const content = { story: 'Samasama' }
    const bytes = await manifestBytes(subtle, manifest, content)
    const lengths = [0, 1, 9, 100, 1_000, 2_000, 2_049, 70_000, 1_048_577].map((length) => [length, padmeLength(length)])
    return {
      root, memberRoot: hex(counting(64)), manifest, content, bytes: text(bytes),
      signature: await ana.signers.manifest.sign(rootBytes, bytes), padme: lengths,
    }
  },
}
