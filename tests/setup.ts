// What holds for every test file: an odd time zone, so that a day read off the machine's clock shows itself, and bounded properties.
import { configureGlobal } from 'fast-check'

const zone = new Date(2026, 0, 1).getTimezoneOffset()
if (zone !== -14 * 60) throw new Error(`the suite runs in Pacific/Kiritimati, not at offset ${zone}: run it through npm test or npx vitest`)

configureGlobal({ numRuns: 100 })
