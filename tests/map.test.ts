import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { GenericSchema } from 'valibot'
import { expect, test } from 'vitest'
import { rolesFor } from '#domain/permission.ts'
import { refusals } from '#domain/refusal.ts'
import { appFor } from '#server/http/app.ts'
import { statuses } from '#server/http/statuses.ts'
import { columns } from '#server/store/columns.ts'
import { actKinds, bodies, stampOf, type ActKind } from '#wire/act.ts'
import { openCast } from './cast.ts'
import { folders } from './places.ts'

// One picture of the product in text: what can be asked of it, what can be done in it, how it says no, which words it has, what it keeps.
// A change of any of these shows in tests/map.txt; `npx vitest run tests/map.test.ts --update` draws it anew.

const root = join(import.meta.dirname, '..')
const newFolder = folders()

type Section = readonly [title: string, lines: readonly string[]]

async function routes(): Promise<Section> {
  const cast = await openCast({ kind: 'sqlite', file: join(newFolder(), 'samasama.sqlite') })
  const app = appFor(cast.house, { entries: {}, files: new Map() })
  await cast.close()
  const named = app.routes.filter(({ path }) => path !== '/*').map(({ method, path }) => `${method} ${path}`)
  return ['routes', [...new Set(named)].toSorted()]
}

function acts(): Section {
  const who = (kind: ActKind) => rolesFor(kind).join(', ') || 'no role asked'
  const line = (kind: ActKind) => `${kind} (${stampOf(kind)}; ${who(kind)}): ${fieldsOf(bodies[kind]).join(', ')}`
  return ['acts: kind (what it says of its time; who may): fields', actKinds.map(line).toSorted()]
}

/** The first floor of a body; an event's are those of every kind together. */
function fieldsOf(schema: GenericSchema): readonly string[] {
  const { entries, options } = schema as { entries?: object; options?: readonly GenericSchema[] }
  return entries ? Object.keys(entries) : [...new Set((options ?? []).flatMap(fieldsOf))]
}

function refused(): Section {
  return ['refusals: code status', refusals.map((code) => `${code} ${statuses[code]}`).toSorted()]
}

async function words(): Promise<Section> {
  const files = globSync('src/words/en/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts')).toSorted()
  const keys = await Promise.all(files.map(async (file) => {
    const exported = Object.entries((await import(join(root, file))) as Record<string, unknown>)
    const place = relative('src/words/en', file).replace(/\.ts$/, '')
    return exported.flatMap(([name, value]) => keysOf(value).map((key) => `${place} ${name}.${key}`))
  }))
  return ['words: file name.key', keys.flat()]
}

/** A catalogue's keys: whatever else a file of words exports is no matter of the map. */
function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
}

function kept(): Section {
  const classes = (its: object) => Object.entries(its).map(([column, [is]]) => `${column} ${is}`).join(', ')
  const line = ([table, its]: [string, object]) => `${table}: ${classes(its)}`
  return ['what is kept: table: column class', Object.entries(columns).map(line).toSorted()]
}

test('the map of the product is the one that was drawn', async () => {
  const sections = [await routes(), acts(), refused(), await words(), kept()]
  expect(sections.filter(([, lines]) => lines.length < 10)).toEqual([])
  const text = sections.map(([title, lines]) => `# ${title}\n${lines.join('\n')}\n`).join('\n')
  await expect(text).toMatchFileSnapshot('map.txt')
})
