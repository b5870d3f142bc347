// Runs axe on a page as it stands, and tells what it found in a way that a failing test can be read.
import type { Page } from 'playwright-core'
import axe from 'axe-core'

/** Every violation as 'rule: element', of the rules named or of all; empty when there is none. */
export async function violationsOn(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  // The page's own policy lets no foreign script in, so axe is handed to it by the browser's debugger.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source)
  const options: axe.RunOptions = { resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: [...rules] } : {}) }
  const found = await page.evaluate((asked) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, asked), options)
  return found.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`))
}

/** How far a page is wider than its window, in CSS pixels. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))
}

const pressed = 'button, select, textarea, summary, label.choice, a.button, nav a, input:not([type=radio], [type=checkbox])'

/** What is pressed or typed into, and is less high than a thumb needs: 44 CSS pixels. Links within a sentence are as high as their line. */
export async function smallTargetsOn(page: Page): Promise<readonly string[]> {
  const heights = await page.locator(pressed).evaluateAll((targets) => (
    targets.filter((one) => one.checkVisibility()).map((one) => [one.getBoundingClientRect().height, one.outerHTML.slice(0, 120)] as const)
  ))
  return heights.filter(([height]) => height < 43.9).map(([height, html]) => `${height} px: ${html}`)
}
