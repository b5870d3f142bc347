import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countsOf } from './suite-counts.ts'

const root = mkdtempSync(join(tmpdir(), 'counts-'))
afterAll(() => rmSync(root, { recursive: true }))

function counts(report: object | null, code: number, filesExpected: number) {
  const reportFile = join(root, report === null ? 'none.json' : 'report.json')
  if (report !== null) writeFileSync(reportFile, JSON.stringify(report))
  return countsOf({ reportFile, code, filesExpected, root })
}

function file(name: string, ...tests: (readonly [status: string, fullName: string])[]) {
  const status = tests.some(([each]) => each === 'failed') ? 'failed' : 'passed'
  return { name: join(root, name), status, assertionResults: tests.map(([each, fullName]) => ({ status: each, fullName })) }
}

test('tests are counted, and those that did not pass are named', () => {
  const a = file('src/a.test.ts', ['passed', 'one'], ['failed', 'two'], ['skipped', 'three'], ['pending', 'four'], ['todo', 'five'])
  expect(counts({ testResults: [a, file('src/b.test.ts', ['passed', 'six'])] }, 1, 2)).toEqual({
    passed: 2,
    failed: ['src/a.test.ts: two'],
    skipped: ['src/a.test.ts: three', 'src/a.test.ts: four', 'src/a.test.ts: five'],
  })
})

test.each([
  ['no report', null, 0, 0, 'vitest ended with 0 and without a report'],
  ['a file that could not be read', { testResults: [{ ...file('src/a.test.ts'), status: 'failed' }] }, 1, 1, 'src/a.test.ts'],
  ['fewer files than there are', { testResults: [file('src/a.test.ts', ['passed', 'one'])] }, 0, 2, '2 files of tests are here'],
  ['an unexplained end', { testResults: [file('src/a.test.ts', ['passed', 'one'])] }, 1, 1, 'vitest ended with 1'],
])('%s is a failure', (_, report, code, filesExpected, why) => {
  expect(counts(report, code, filesExpected).failed).toEqual([expect.stringContaining(why)])
})
