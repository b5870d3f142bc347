// A page as it leaves this room: its status, its tree, and the text that is sent.
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

export type Page = { readonly status: 200 | 404 | 410; readonly tree: VNode }

/**
 * A page is read over a dear connection, so it carries no more than is seen: of the sheet of marks only those that stand on it, and
 * drawings without their closing tags. None of this can be text of people, whose `<` and `"` are escaped.
 */
export function renderPage({ tree }: Page): string {
  const html = renderToString(tree)
  const seen = html.replace(/<symbol id="m-([a-z-]+)".*?<\/symbol>/g, (mark, name) => (html.includes(`href="#m-${name}"`) ? mark : ''))
  return `<!doctype html>${seen.replace(/><\/(?:use|path|circle|line|rect)>/g, '/>')}`
}
