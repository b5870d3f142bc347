// Every field of the device, read from its source: none lets the browser write to its disk what somebody typed.
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = globSync('src/{device,ui}/**/*.tsx').filter((path) => !path.includes('.test.'))
const fields = sources.flatMap((path) => {
  const found = readFileSync(path, 'utf8').matchAll(/<(?:input|textarea)\b[^]*?\/>/g)
  return [...found].map(([field]) => ({ path, field }))
})
const written = fields.filter(({ path, field }) => !/type="(checkbox|radio)"|type=\{several/.test(field) && path !== 'src/ui/field.tsx')

test('there are fields to look at', () => {
  expect(written.length).toBeGreaterThan(4)
})

test.each(written)('$path keeps nothing in the browser’s memory of forms', ({ field }) => {
  expect(field).toContain('autocomplete="off"')
})
