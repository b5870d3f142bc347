// What `npm start` does: prepares this tree and runs the server, with the arguments given.
import { launch } from './prepare.mjs'

await launch('dist/server/main.js', process.argv.slice(2))
