// What `npm run build` does: installs what is missing and builds, whether or not the last build is still good.
import { build, install } from './prepare.mjs'

await install(false)
await build()
