// Runs axe on a page as it stands, and tells what it found in a way that a failing test can be read.
import type { Page } from 'playwright-core'
import axe from 'axe-core'

/** Every violation as 'rule: element'; empty when there is none. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // The page's own policy lets no foreign script in, so axe is handed to it by the browser's debugger.
  await page.evaluate(axe.source)
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }))
  return found.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`))
}

/** How far a page is wider than its window, in CSS pixels. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))
}
