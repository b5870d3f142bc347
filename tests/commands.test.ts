import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { openCast } from './cast.ts'
import { demands } from './lived-in.ts'
import { asked } from './listening.ts'
import { folders } from './places.ts'
import { builtServer, run, samasama as runSamasama, type Ended } from './server-process.ts'

const programs = builtServer()
const newFolder = folders()

function samasama(data: string, ...words: readonly string[]): Promise<Ended> {
  return runSamasama(programs(), { data }, ...words)
}

async function dataWithDemand(): Promise<string> {
  const data = newFolder()
  const cast = await openCast({ kind: 'sqlite', file: join(data, 'samasama.sqlite') }, new Date().toISOString())
  await demands((await cast.organisation()).founder)
  await cast.close()
  return data
}

test('every command does its work beside a server that runs, and what was restored runs too', { timeout: 60_000 }, async () => {
  const [data, out, restored] = [await dataWithDemand(), newFolder(), join(newFolder(), 'data')]
  const server = await run(programs(), { data }, /opening-link/)
  const file = join(out, 'all.samasama')
  expect(await samasama(data, 'backup', file)).toMatchObject({ code: 0, said: expect.stringContaining('The backup is whole') })
  expect(await samasama(data, 'check')).toMatchObject({ code: 0, said: expect.stringContaining('Everything holds.') })
  expect(await samasama(data, 'export', join(out, 'files'))).toMatchObject({ code: 0, said: expect.stringContaining('files written') })
  expect(readdirSync(out).toSorted()).toEqual(['all.samasama', 'all.samasama.key', 'files'])
  const back = await samasama(restored, 'restore', file)
  const said = /Restored and checked.*\nUnion: goes on after line 7, with the digits [\d ]+\n.*must sign/
  expect(back).toMatchObject({ code: 0, said: expect.stringMatching(said) })
  const other = await run(programs(), { data: restored, args: [] }, /opening-link/)
  const [here, there] = await Promise.all([server, other].map(({ port }) => asked(port, '/demands.json')))
  expect([there!.status, there!.text]).toEqual([200, here!.text])
  expect(here!.text).toContain('A day off every week')
  expect([await server.end('SIGTERM'), await other.end('SIGTERM')]).toEqual([0, 0])
})

test('links are asked from where it is run, also of a Samasama elsewhere, and what is wrong is said', { timeout: 60_000 }, async () => {
  const [data, out] = [await dataWithDemand(), newFolder()]
  const here = await samasama(data, 'links', join(out, 'here'))
  expect(here).toMatchObject({ code: 0, said: expect.stringMatching(/from this computer[^]*links\.txt/) })
  const server = await run(programs(), { data }, /opening-link/)
  const url = `http://127.0.0.1:${server.port}`
  expect(await samasama(newFolder(), 'links', join(out, 'there'), '--url', url)).toMatchObject({ code: 0 })
  expect(readdirSync(join(out, 'there')).toSorted()).toEqual(['asked.jsonl', 'links.csv', 'links.txt'])
  expect(await server.end('SIGTERM')).toBe(0)
  expect(await samasama(data, 'links', join(out, 'none'), '--url', url)).toMatchObject({
    code: 1, said: expect.stringContaining('did not answer with the data of a Samasama'),
  })
  for (const words of [['--url', 'file:///etc'], ['--most', '0'], ['--most', 'many']]) {
    expect((await samasama(data, 'links', ...words)).code).toBe(2)
  }
})

test('a form is looked at without a data folder, by whoever has one', { timeout: 60_000 }, async () => {
  const nothing = join(newFolder(), 'none')
  const form = join(import.meta.dirname, 'fixtures/forms/or_other.xlsx')
  expect(await samasama(nothing, 'form', form)).toMatchObject({ code: 0, said: expect.stringContaining('The form can be used as it is.') })
  expect(await samasama(nothing, 'form', form, '--json')).toMatchObject({ code: 0,
    said: expect.stringMatching(/^\{\n  "title": "or_other"/) })
  expect(await samasama(nothing, 'form', form.replace('or_other.xlsx', 'yes_or_no_question.xls'))).toMatchObject({
    code: 1, said: expect.stringContaining('older kind of workbook'),
  })
  expect(await samasama(nothing, 'form')).toMatchObject({ code: 2, said: expect.stringContaining('Say which') })
  expect(existsSync(nothing)).toBe(false)
})

test('what cannot be done is said in a sentence, changes nothing, and shows in the exit code', { timeout: 60_000 }, async () => {
  const [data, nothing] = [await dataWithDemand(), join(newFolder(), 'none')]
  const usage = expect.stringContaining('npm run samasama -- backup FILE')
  expect(await samasama(data)).toEqual({ code: 2, said: usage })
  expect(await samasama(data, 'back-up')).toEqual({ code: 2, said: usage })
  expect(await samasama(data, 'check', '--quickly')).toEqual({ code: 2, said: usage })
  expect(await samasama(data, 'backup')).toMatchObject({ code: 2, said: expect.stringContaining('Say where to') })
  for (const words of [['check'], ['backup', join(newFolder(), 'b')], ['export', join(newFolder(), 'e')]]) {
    expect(await samasama(nothing, ...words)).toMatchObject({ code: 1, said: expect.stringContaining('There is nothing in') })
  }
  expect(existsSync(nothing)).toBe(false)
  expect(await samasama(data, 'restore', join(data, 'b'))).toMatchObject({ code: 1, said: expect.stringContaining('is not empty') })
  expect(await samasama(nothing, 'restore', join(data, 'b'))).toMatchObject({ code: 1, said: expect.stringContaining('cannot be read') })
  const database = new DatabaseSync(join(data, 'samasama.sqlite'))
  database.exec('delete from acts where seq = 2')
  database.close()
  const wrong = await samasama(data, 'check')
  expect(wrong).toMatchObject({ code: 1, said: expect.stringMatching(/1 thing does not hold:\n.*rows of the chains/s) })
})
