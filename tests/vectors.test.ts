// The test vectors in docs/vectors, for whoever writes these formats again: what goes in, what comes out, and that it stays so.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openRecord } from '#sealing/open-record.ts'
import type { Expected } from '#sealing/record-checks.ts'
import { secret } from '#values/secret.ts'
import type { Canonical } from '#wire/canonical.ts'
import { vectors } from './vectors.ts'

test.each(Object.keys(vectors))('%s.json is what our code makes', async (name) => {
  const made = await vectors[name]!()
  await expect(`${JSON.stringify(made, null, 2)}\n`).toMatchFileSnapshot(`../docs/vectors/${name}.json`)
})

type Kept = {
  identity: string; wrap: string; payload: string; root: string; authorKey: string; expected: Expected; content: Canonical; author: string
}

/** Sealing is never the same twice, so this one was sealed once and for all: whoever can read the format opens it. */
test('the sealed record that is kept there opens', async () => {
  const kept = JSON.parse(readFileSync('docs/vectors/sealed-record.json', 'utf8')) as Kept
  const [wrap, payload, rootOfKept] = [kept.wrap, kept.payload, kept.root].map((part) => Uint8Array.from(Buffer.from(part, 'base64url')))
  const signers = { root: rootOfKept!, manifestKeyOf: () => kept.authorKey }
  const opened = await openRecord(crypto.subtle, { wrap: wrap!, payload: payload! }, kept.expected, secret(kept.identity), signers)
  expect(opened).toMatchObject({ ok: true, value: { content: kept.content, verified: { author: kept.author } } })
})
