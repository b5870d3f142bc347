import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCast, subtle, type Cast } from '#tests/cast.ts'
import { eachDatabase, type Target } from '#tests/databases.ts'
import { livedIn, openedByTeam, type LivedIn } from '#tests/lived-in.ts'
import { folders, never, today } from '#tests/places.ts'
import { firstBrokenRow, beforeFirstRow, type ChainRow } from '#wire/chain.ts'
import { exportAll, type ExportOrder } from './export.ts'

const newFolder = folders()

function orderFor(target: Target, folder: string, more: Partial<ExportOrder> = {}): ExportOrder {
  return { target, folder, today, address: 'https://samasama.example', readme: 'Read me.', stop: never, tell: () => undefined, ...more }
}

function linesOf(file: string): Record<string, string | number>[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, string | number>)
}

eachDatabase('an export', (open) => {
  let [target, cast, lived, folder] = [{} as Target, {} as Cast, {} as LivedIn, '']
  beforeAll(async () => {
    target = await open()
    cast = await openCast(target)
    lived = await livedIn(cast)
    folder = join(newFolder(), 'out')
    await exportAll(orderFor(target, folder))
  }, 120_000)
  afterAll(() => cast.close())

  const read = (name: string) => readFileSync(join(folder, name), 'utf8')

  test('has each demand with its standing and its events', () => {
    const [demand] = JSON.parse(read('public/demands.json')) as { id: string; standing: string }[]
    expect(demand).toMatchObject({ title: 'A day off every week', standing: 'unanswered' })
    expect(JSON.parse(read(`public/demands/${demand!.id}.json`))).toMatchObject({ id: demand!.id, events: [{ kind: 'demand' }] })
    expect(JSON.parse(read('public/authorities.json'))).toMatchObject([{ name: 'Ministry of Labour' }])
  })

  test('has a table of events in which nothing runs', () => {
    expect(read('public/events.csv')).toContain(`"'=Handed over at the gate"`)
    expect(read('public/events.csv')).not.toMatch(/(^|,)"?=/m)
  })

  test('has every sealed file as it is kept, under the hash that the manifest names', async () => {
    const files = linesOf(join(folder, 'sealed/manifest.jsonl')).filter((line) => 'file' in line)
    expect(files.length).toBeGreaterThan(12)
    for (const { file, bytes, sha256 } of files) {
      const kept = readFileSync(join(folder, String(file)))
      const hash = Buffer.from(await subtle.digest('SHA-256', kept)).toString('base64url')
      // Nobody names the hash of a lockbox: what it holds is checked by who opens it.
      const named = String(file).includes('/lockboxes/') ? hash : sha256
      expect([file, kept.length, kept.subarray(0, 18).toString(), hash]).toEqual([file, bytes, 'age-encryption.org', named])
    }
  })

  test('opens with a key of the team and nothing else of ours', async () => {
    const { listening } = lived.of
    const at = (ending: string) => new Uint8Array(readFileSync(join(folder, `sealed/${lived.of.org}/${lived.voices[0]}.${ending}`)))
    const opened = await openedByTeam(listening, at(`for-${listening.keyId}.wrap.age`), at('payload.age'))
    expect(opened).toMatchObject({ content: { answers: { rest: 'no' } } })
  })

  test('has chains that can be checked', async () => {
    const rows = linesOf(join(folder, `organisations/${lived.of.org}/chain-0000001.jsonl`)) as unknown as ChainRow[]
    expect(rows.length).toBeGreaterThan(15)
    expect(await firstBrokenRow(subtle, { seq: 0, head: beforeFirstRow }, rows)).toBe(null)
  })

  test('holds nothing of what was withdrawn', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(names.filter((name) => name.includes(lived.withdrawn.record))).toEqual([])
  })

  test('is for its owner only, touches no folder that is there, and leaves nothing when it is stopped', async () => {
    expect(statSync(join(folder, 'sealed', lived.of.org)).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'sealed/manifest.jsonl')).mode & 0o777).toBe(0o600)
    writeFileSync(join(folder, 'README.txt'), 'mine')
    expect(await exportAll(orderFor(target, folder))).toMatchObject({ refusal: 'export-not-empty' })
    expect(read('README.txt')).toBe('mine')
    const [other, stopping] = [join(newFolder(), 'other'), new AbortController()]
    const tell = (done: number) => (done === 8 ? stopping.abort() : undefined)
    await expect(exportAll(orderFor(target, other, { stop: stopping.signal, tell }))).rejects.toThrow('abort')
    expect([existsSync(other), existsSync(`${other}.part`)]).toEqual([false, false])
  })

  test('of nothing says so', async () => {
    expect(await exportAll(orderFor(await open(), join(newFolder(), 'none')))).toMatchObject({ refusal: 'nothing-here' })
  })
})
