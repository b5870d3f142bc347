// Prepares this tree and runs the named file of it with the pinned Node: `node tools/run.mjs dist/server/samasama.js check`.
import { launch } from './prepare.mjs'

const [file = '', ...args] = process.argv.slice(2)
await launch(file, args)
