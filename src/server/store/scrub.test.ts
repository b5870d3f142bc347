import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCast } from '#tests/cast.ts'
import { opensRound, speaks, withdraws } from '#tests/lived-in.ts'
import { folders } from '#tests/places.ts'
import { scrubFromOutside } from './scrub.ts'
import { withSnapshot } from './snapshot.ts'

const newFolder = folders()

function filesWith(folder: string, bytes: Uint8Array): readonly string[] {
  const wanted = Buffer.from(bytes.subarray(40, 200))
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(wanted))
}

// The limit is the test: whoever waited for the backup would wait ten seconds, and everybody else with her.
test('a voice is withdrawn at once while a backup looks on, and is nowhere when it has ended', { timeout: 8_000 }, async () => {
  const folder = newFolder()
  const target = { kind: 'sqlite', file: join(folder, 'samasama.sqlite') } as const
  const cast = await openCast(target)
  const of = await cast.organisation()
  const voice = await speaks(cast, await opensRound(of))
  expect(filesWith(folder, voice.sealed.wrap).length).toBeGreaterThan(0)

  await withSnapshot(target, async ({ db }) => {
    const count = () => db.selectFrom('wraps').select('record').where('record', '=', voice.record).execute()
    expect(await count()).toHaveLength(1)
    await withdraws(cast, of, voice)
    expect(await count()).toHaveLength(1)
  })
  await scrubFromOutside(target)
  expect(filesWith(folder, voice.sealed.wrap)).toEqual([])
  expect(filesWith(folder, voice.sealed.payload)).toEqual([])
  await cast.close()
})
