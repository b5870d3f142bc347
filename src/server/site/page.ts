// A page as it leaves this room: its status, its tree, and the text that is sent.
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

export type Page = { readonly status: 200 | 404; readonly tree: VNode }

export function renderPage({ tree }: Page): string {
  return `<!doctype html>${renderToString(tree)}`
}
