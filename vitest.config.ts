// How the suite runs: three projects, so that a browser is only started for journeys, one journey at a time.
import { defineConfig } from 'vitest/config'

process.env['TZ'] = 'Pacific/Kiritimati'

const shared = { setupFiles: ['tests/setup.ts'], environment: 'node', pool: 'forks', hookTimeout: 60_000 } as const

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'units',
          include: ['{src,tools,migrations,tests}/**/*.test.{ts,tsx}'],
          exclude: ['tests/journeys/**', 'tests/attackers/**'],
          testTimeout: 20_000,
        },
      },
      { extends: true, test: { ...shared, name: 'attackers', include: ['tests/attackers/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: { ...shared, name: 'journeys', include: ['tests/journeys/**/*.test.ts'], testTimeout: 120_000, fileParallelism: false },
      },
    ],
  },
})
