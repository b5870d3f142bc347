// Counts what a run of vitest's tests came to, from the report it writes as JSON.
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** `names` are those of the tests that failed or were skipped. */
export type Counts = {
  readonly passed: number
  readonly failed: readonly string[]
  readonly skipped: readonly string[]
}

type Assertion = { readonly status: string; readonly fullName: string }
type File = { readonly name: string; readonly status: string; readonly assertionResults: readonly Assertion[] }

/** How the run ended besides its report: its exit code, and how many test files stand in its folders. */
export type Run = { readonly reportFile: string; readonly code: number | null; readonly filesExpected: number; readonly root: string }

/** A run never counts as good for want of a report, of files, or of a failed test that would explain its exit code. */
export function countsOf({ reportFile, code, filesExpected, root }: Run): Counts {
  if (!existsSync(reportFile)) return { passed: 0, failed: [`vitest ended with ${code} and without a report`], skipped: [] }
  const files = (JSON.parse(readFileSync(reportFile, 'utf8')) as { testResults: File[] }).testResults
  const counts = tally(files, root)
  const failed = [...counts.failed]
  if (files.length < filesExpected) failed.push(`${filesExpected} files of tests are here, yet only ${files.length} were run`)
  if (code !== 0 && failed.length === 0) failed.push(`vitest ended with ${code}: what it says above is the reason`)
  return { ...counts, failed }
}

function tally(files: readonly File[], root: string): Counts {
  const tests = files.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: relative(root, file.name) })))
  const named = (fits: (status: string) => boolean) =>
    tests.filter(({ status }) => fits(status)).map(({ file, fullName }) => `${file}: ${fullName}`)
  // A file that could not be read has no failed test to show for it.
  const unread = files.filter((file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'))
  return {
    passed: named((status) => status === 'passed').length,
    failed: [...named((status) => status === 'failed'), ...unread.map(({ name }) => relative(root, name))],
    skipped: named((status) => status !== 'passed' && status !== 'failed'),
  }
}
