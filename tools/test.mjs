// What `npm test` does: installs what is missing and hands over to the pinned Node, with the patterns given.
import { endAs, install, root, runNode } from './prepare.mjs'

await install(true)
endAs(await runNode(['tools/test.ts', ...process.argv.slice(2)], root))
