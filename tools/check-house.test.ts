import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { checkHouse } from './check-house.ts'
import { plan } from './house.ts'

const folders: string[] = []
const opening = '// A file that stands here only to be looked at.\n'

/** A small house in which everything is in place. */
const sound = {
  'src/values/day.ts': `${opening}export const day = 1\n`,
  'src/domain/demand.ts': `${opening}import { day } from '#values/day.ts'\nexport const demand = day\n`,
  'src/server/main.ts': `${opening}import { act } from './acts/act.ts'\nexport const all = act\n`,
  'src/server/acts/act.ts': `${opening}import { row } from '../store/rows.ts'\nexport const act = row\n`,
  'src/server/store/rows.ts': `${opening}import { demand } from '#domain/demand.ts'\nexport const row = demand\n`,
  'src/sealing/seal.ts': `${opening}import { day } from '#values/day.ts'\nexport const seal = day\n`,
}

function findings(files: Record<string, string>): string[] {
  return checkHouse(built(files), plan).findings.map(({ path, what }) => `${path}: ${what}`)
}

function built(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'house-'))
  folders.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('a sound house has nothing out of place', () => {
  expect(findings(sound)).toEqual([])
})

describe('an arrow that the plan does not have', () => {
  test.each([
    ['the server sees the room that opens', 'src/server/main.ts', `import { seal } from '#sealing/seal.ts'`, 'server may not see sealing'],
    ['also as a type', 'src/server/main.ts', `import type { seal } from '#sealing/seal.ts'`, 'server may not see sealing'],
    ['also as a type in passing', 'src/server/main.ts', `export type S = import('#sealing/seal.ts').S`, 'server may not see sealing'],
    ['also later', 'src/server/main.ts', `export const s = () => import('#sealing/seal.ts')`, 'server may not see sealing'],
    ['also handed on', 'src/server/main.ts', `export { seal } from '#sealing/seal.ts'`, 'server may not see sealing'],
    ['also handed on whole', 'src/server/main.ts', `export * from '#sealing/seal.ts'`, 'server may not see sealing'],
    ['also for its effect', 'src/server/main.ts', `import '#sealing/seal.ts'`, 'server may not see sealing'],
    ['also over several lines', 'src/server/main.ts', `import {\n  seal,\n} from '#sealing/seal.ts'`, 'server may not see sealing'],
    ['by a relative path', 'src/server/main.ts', `import { seal } from '../sealing/seal.ts'`, 'a relative path stays inside its room'],
    ['what serves reads a file', 'src/server/http/a.ts', `import { x } from '#reading/csv.ts'`,
      'only src/server/samasama/form may see reading'],
    ['the device sees the server', 'src/device/desk/a.ts', `import { row } from '#server/store/rows.ts'`, 'device may not see server'],
    ['the rules see the wire', 'src/domain/a.ts', `import { x } from '#wire/act.ts'`, 'domain may not see wire'],
    ['code sees the tests', 'src/domain/a.ts', `import { x } from '#tests/cast.ts'`, `there is no room 'tests'`],
    ['the store sees the acts', 'src/server/store/a.ts', `import { act } from '../acts/act.ts'`, 'arrows inside a room run down'],
    ['a neighbour', 'src/device/desk/a.ts', `import { x } from '../speak/x.ts'`, 'arrows inside a room run down'],
    ['a folder without a place', 'src/server/odd/a.ts', `import { act } from '../acts/act.ts'`, 'a folder that the plan does not know'],
    ['a path put together', 'src/domain/a.ts', `export const x = (name: string) => import(name)`, 'cannot be read'],
    ['a package of another room', 'src/wire/a.ts', `import { Encrypter } from 'age-encryption'`, 'let in by src/sealing only'],
    ['a part of such a package', 'src/wire/a.ts', `import { x } from '@noble/hashes/sha2.js'`, 'let in by src/sealing only'],
    ['a package of a folder', 'src/server/acts/a.ts', `import { Hono } from 'hono'`, 'let in by src/server/http only'],
    ['a package nobody let in', 'src/server/http/a.ts', `import express from 'express'`, 'no room lets this package in'],
    ['Node in the rules', 'src/domain/a.ts', `import { readFileSync } from 'node:fs'`, 'let in by src/server, src/seeding only'],
    ['no ending', 'src/domain/a.ts', `import { day } from '#values/day'`, 'the file ending is missing'],
    ['a migration sees the app', 'migrations/a.ts', `import { day } from '#values/day.ts'`, 'migrations may not see values'],
  ])('%s', (_, path, line, complaint) => {
    const found = findings({ ...sound, [path]: `${opening}${line}\n` })
    expect(found).toEqual([expect.stringContaining(complaint)])
    expect(found[0]).toContain(path)
  })
})

test('what only looks like an import is none', () => {
  const lines = [`export const a = "import x from '#sealing/b.ts'"`, `// import x from '#sealing/a.ts'`, `export const b = /\`'/`]
  expect(findings({ ...sound, 'src/server/main.ts': `${opening}${lines.join('\n')}\n` })).toEqual([])
})

test('a test may import what tests need, and still not what its room may not see', () => {
  const allowed = `import { test } from 'vitest'\nimport fc from 'fast-check'\nimport { cast } from '#tests/cast.ts'\n`
  expect(findings({ ...sound, 'src/domain/a.test.ts': allowed })).toEqual([])
  const found = findings({ ...sound, 'src/domain/a.test.ts': `${allowed}import { x } from '#wire/act.ts'\n` })
  expect(found).toEqual([expect.stringContaining('domain may not see wire')])
})

describe('the shape of a file', () => {
  test.each([
    ['no opening sentence', 'src/values/a.ts', 'export const a = 1\n', 'does not open with one sentence'],
    ['an opening that is none', 'src/values/a.ts', '// day\nexport const a = 1\n', 'does not open with one sentence'],
    ['a long file', 'src/values/a.ts', opening + 'export const a = 1\n'.repeat(300), 'has 301 lines'],
    ['a wide line', 'src/values/a.ts', `${opening}export const a = '${'a'.repeat(140)}'\n`, 'line 2 is 159 wide'],
    ['a name that says nothing', 'src/values/utils.ts', `${opening}export const a = 1\n`, `'utils' is a name that says nothing`],
    ['such a folder', 'src/values/helpers/a.ts', `${opening}export const a = 1\n`, `'helpers' is a name that says nothing`],
    ['such a type', 'src/values/a.ts', `${opening}export type DayManager = 1\n`, `'DayManager' is a name that says nothing`],
    ['a class', 'src/values/a.ts', `${opening}export class Day {}\n`, `has a class ('Day')`],
    ['a default export', 'src/values/a.ts', `${opening}export default 1\n`, 'has a default export'],
    ['a screen in the rules', 'src/domain/a.tsx', `${opening}export const a = <p />\n`, 'holds a screen where none may be'],
    ['a file outside every room', 'src/odd/a.ts', `${opening}export const a = 1\n`, 'stands in no room of the plan'],
    ['a tool without a sentence', 'tools/a.ts', 'export const a = 1\n', 'does not open with one sentence'],
  ])('%s', (_, path, text, complaint) => {
    const found = findings({ ...sound, [path]: text })
    expect(found).toEqual([expect.stringContaining(complaint)])
    expect(found[0]).toContain(path)
  })

  test('an error may be a class', () => {
    expect(findings({ ...sound, 'src/values/a.ts': `${opening}export class DayError extends RangeError {}\n` })).toEqual([])
  })

  test('files that are too long as a rule', () => {
    const long = opening + 'export const a = 1\n'.repeat(90)
    const house = Object.fromEntries(Object.entries(sound).map(([path, text]) => [path, text + long.slice(opening.length)]))
    expect(findings(house)).toContain('src: the median file has 93 lines, more than 80')
  })
})

describe('reading too little', () => {
  test('an empty tree fails', () => {
    expect(findings({})).toEqual(['src: not one file was read', 'src: not one import was read'])
  })

  test('a tree without one import fails', () => {
    expect(findings({ 'src/values/day.ts': sound['src/values/day.ts'] })).toEqual(['src: not one import was read'])
  })

  test('a reader that goes blind fails', () => {
    const blind = () => ({ imports: [], classes: [], exported: [], hasDefaultExport: false })
    const { findings: found } = checkHouse(built(sound), plan, blind)
    expect(found.map(({ what }) => what)).toEqual(['not one import was read', '5 lines import something, yet only 0 imports were read'])
  })

  test('a file that cannot be parsed is not passed over', () => {
    expect(() => findings({ ...sound, 'src/values/a.ts': `${opening}export const = 1\n` })).toThrow('src/values/a.ts')
  })
})
