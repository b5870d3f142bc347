// The whole of HTTP in one reading: headers, then each group of routes, then what is not here and what went wrong.
import { Hono } from 'hono'
import type { House } from '../acts/house.ts'
import { actsRoutes } from './acts-routes.ts'
import { assetRoutes, type Assets } from './assets.ts'
import { attachmentRoutes } from './attachment-routes.ts'
import { deskRecordRoutes } from './desk-record-routes.ts'
import { deskRoutes } from './desk-routes.ts'
import { deskShellRoutes } from './desk-shell-routes.ts'
import { fromOwnPages, safeHeaders } from './headers.ts'
import { joiningRoutes } from './joining-routes.ts'
import { loginRoutes } from './login-routes.ts'
import { editions } from './page-cache.ts'
import { pageRoutes } from './page-routes.ts'
import { searchKeeper } from './search-keeper.ts'
import { speakingRoutes } from './speaking-routes.ts'
import { speakingShellRoutes } from './speaking-shell-routes.ts'
import { uploadRoutes } from './upload-routes.ts'
import { witnessRoutes } from './witness-routes.ts'

export function appFor(house: House, assets: Assets): Hono {
  const app = new Hono()
  app.use(safeHeaders(house.address), fromOwnPages(house.address))
  actsRoutes(app, house)
  loginRoutes(app, house)
  speakingRoutes(app, house)
  uploadRoutes(app, house)
  speakingShellRoutes(app, house, assets)
  joiningRoutes(app, house)
  const current = editions(house)
  const keeper = searchKeeper(house)
  deskRoutes(app, house)
  attachmentRoutes(app, house)
  deskRecordRoutes(app, house, { current, keeper })
  deskShellRoutes(app, assets)
  witnessRoutes(app, assets)
  assetRoutes(app, assets)
  pageRoutes(app, house, assets, { current, keeper })
  // A bug is caught here and nowhere else: its kind goes to the log, never what it was about.
  app.onError((thrown, context) => {
    // Who hung up in the middle, as phones do, hears no answer, and it is nobody's bug.
    if (context.req.raw.signal.aborted) return context.body(null, 400)
    house.log({ what: 'bug', bug: `${thrown.name}: ${firstLine(thrown.stack)}` })
    return context.json({ refusal: 'our-mistake', detail: null }, 500)
  })
  return app
}

/** Where in the code it happened. A message may hold what somebody wrote, so it is left out. */
function firstLine(stack: string | undefined): string {
  return (
    stack
      ?.split('\n')
      .find((line) => line.trimStart().startsWith('at '))
      ?.trim() ?? 'somewhere'
  )
}
