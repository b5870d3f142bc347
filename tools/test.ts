// Runs everything that is checked, step by step, and closes with one line: how many passed, failed and were skipped.
import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgres } from './find-postgres.ts'
import { getAge } from './get-age.ts'
import { getChromium } from './get-chromium.ts'
import { isBuilt, root } from './prepare.mjs'
import { countsOf, type Counts } from './suite-counts.ts'

type Step = { readonly name: string; readonly args: readonly string[] }
type Suite = { readonly project: string; readonly files: string; readonly but: readonly string[] }
type Found = { readonly chromium: string | null; readonly age: string | null; readonly postgres: string | null }

const tsc = join(root, 'node_modules/typescript/bin/tsc')
const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
const vitest = join(root, 'node_modules/vitest/vitest.mjs')

const checks: readonly Step[] = [
  { name: 'types', args: [tsc, '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of the rules, which know neither DOM nor Node', args: [tsc, '--noEmit', '-p', 'src/domain/tsconfig.json'] },
  { name: 'lint', args: [oxlint] },
  { name: 'check-house', args: ['tools/check-house.ts'] },
]
const build: Step = { name: 'build', args: ['tools/build.ts'] }

const suites: readonly Suite[] = [
  { project: 'units', files: '{src,tools,migrations,tests}/**/*.test.{ts,tsx}', but: ['tests/journeys/**', 'tests/attackers/**'] },
  { project: 'attackers', files: 'tests/attackers/**/*.test.ts', but: [] },
  { project: 'journeys', files: 'tests/journeys/**/*.test.ts', but: [] },
]

/** Patterns narrow the run to the test files whose path holds one of them; the other steps are left out then. */
async function main(patterns: readonly string[]): Promise<void> {
  const found = { chromium: getChromium(), age: getAge(), postgres: await findPostgres(process.env) }
  const postgres = found.postgres === null ? 'none, set DATABASE_URL' : 'found'
  console.log(`Browser: ${found.chromium ?? 'none'}. Age: ${found.age ?? 'none'}. PostgreSQL: ${postgres}.`)
  const results = [
    missingInCI(found),
    ...(patterns.length > 0 ? [] : checks.map(step)),
    isBuilt() ? passed('build', 'the one that stands is of these sources') : step(build),
    ...suites.map((suite) => runSuite(suite, patterns, found)),
  ]
  close(results, patterns)
}

function missingInCI({ chromium, age, postgres }: Found): Counts {
  if (process.env['CI'] !== 'true') return nothing
  const missing = [
    chromium === null && 'no browser was found', age === null && 'no age tool was found', postgres === null && 'no PostgreSQL was found',
  ]
  return { ...nothing, failed: missing.filter((each) => each !== false) }
}

const nothing: Counts = { passed: 0, failed: [], skipped: [] }

function passed(name: string, how: string): Counts {
  console.log(`${name}: ${how}`)
  return { ...nothing, passed: 1 }
}

/** What a step says is shown only when it fails. */
function step({ name, args }: Step): Counts {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (status === 0) return passed(name, `good, ${seconds} s`)
  console.log(`${name}: failed, ${seconds} s\n${stdout}${stderr}`)
  return { ...nothing, failed: [name] }
}

function runSuite({ project, files, but }: Suite, patterns: readonly string[], found: Found): Counts {
  const here = globSync(files, { cwd: root, exclude: [...but] })
  const isWanted = (file: string) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern))
  if (!here.some(isWanted)) return nothing
  const folder = mkdtempSync(join(tmpdir(), 'samasama-report-'))
  const reportFile = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const args = [vitest, 'run', '--project', project, '--passWithNoTests', ...reporters, ...patterns]
  console.log(`\n${project}`)
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: environment(found) })
  const counts = countsOf({ reportFile, code: status, filesExpected: patterns.length > 0 ? 0 : here.length, root })
  rmSync(folder, { recursive: true })
  return counts
}

/** Tests say themselves where their data, port and database are: what this machine has set for a server must not reach them. */
function environment({ chromium, age, postgres }: Found): NodeJS.ProcessEnv {
  const { DATABASE_URL, SAMASAMA_DATA, HOST, PORT, ...env } = process.env
  const found = { SAMASAMA_CHROMIUM: chromium ?? '', SAMASAMA_AGE: age ?? '', SAMASAMA_TEST_POSTGRES: postgres ?? '' }
  return { ...env, TZ: 'Pacific/Kiritimati', ...found }
}

function close(results: readonly Counts[], patterns: readonly string[]): void {
  const good = results.reduce((sum, counts) => sum + counts.passed, 0)
  const failed = results.flatMap((counts) => counts.failed)
  const skipped = results.flatMap((counts) => counts.skipped)
  const isIdle = patterns.length > 0 && good + failed.length + skipped.length <= 1
  if (isIdle) failed.push(`no test file has ${patterns.join(' or ')} in its path`)
  for (const name of skipped) console.log(`skipped: ${name}`)
  for (const name of failed) console.log(`failed: ${name}`)
  console.log(`\n${good} passed, ${failed.length} failed, ${skipped.length} skipped`)
  process.exitCode = failed.length > 0 ? 1 : 0
}

await main(process.argv.slice(2))
