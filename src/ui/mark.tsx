// Marks: small round shapes that stand beside a word, so that no meaning hangs on colour alone. Each can be told from the others in
// black and white.
import type { VNode } from 'preact'

export const pen = 1.8

/** Drawn around the middle, six and a half units wide, in the colour of the text. */
const drawings = {
  unanswered: <circle r="6.4" />,
  refused: <><circle r="6.4" /><path d="M-3.4-3.4 3.4 3.4M3.4-3.4-3.4 3.4" /></>,
  promised: <><circle r="6.4" stroke-dasharray="2.9 2.1" /><path d="M0-3.7A3.7 3.7 0 0 0 0 3.7z" fill="currentColor" stroke="none" /></>,
  'acted-on': <><circle r="6.4" /><path d="M0-6.4A6.4 6.4 0 0 0 0 6.4z" fill="currentColor" stroke="none" /></>,
  'partly-met': <><circle r="6.4" /><path d="M0 0V-6.4A6.4 6.4 0 1 0 6.4 0z" fill="currentColor" stroke="none" /></>,
  met: <circle r="6.4" fill="currentColor" />,
  contested: <><path d="M-1.6-7.2A6 6 0 0 0-1.6 4.8z" fill="currentColor" /><path d="M1.6-4.8A6 6 0 0 1 1.6 7.2z" /></>,
  'taken-back': <path d="M-6.6-1.9H2.4a3.7 3.7 0 0 1 0 7.4H-2.6M-2.7-5.8-6.6-1.9l3.9 3.9" />,
  closed: <><circle r="6.4" /><path d="M-3.4 0H3.4" /></>,
  asked: <path d="M0-5.6 5.8 4.6H-5.8z" fill="currentColor" />,
  // Two that stand against each other.
  disputed: <path d="M-6.6-2.6H6.6M-6.6 2.6H6.6M3.4-6.4-3.4 6.4" />,
  beside: <circle r="2.6" fill="currentColor" stroke="none" />,
} as const satisfies Record<string, VNode>

const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': String(pen) } as const

export type MarkName = keyof typeof drawings
export const markNames = Object.keys(drawings) as readonly MarkName[]
/** Those of every page: a mark that stands on few is drawn where it stands. */
export const sheetNames = markNames.filter((name) => name !== 'disputed')

/** The shapes of a mark, for whoever draws it without a browser; `pen` wide where nothing else is said. */
export function drawingOf(name: MarkName): VNode {
  return drawings[name]
}

/** One mark, drawn where it stands. The word beside it says what it means, so it is silent to a screen reader. */
export function Mark({ name }: { readonly name: MarkName }) {
  return (
    <svg class={`mark s-${name}`} viewBox="-9 -9 18 18" aria-hidden="true">
      <Drawing name={name} />
    </svg>
  )
}

/**
 * The drawings of a page on which marks stand often: put once, and pointed to by `MarkOf`, in the colour of what is around it. The line
 * is that of `.mark` in `style/marks.css`: said once, not with each of them.
 */
export function MarkSheet({ names }: { readonly names: readonly MarkName[] }) {
  return (
    <svg class="mark-sheet" width="0" height="0" aria-hidden="true">
      {names.map((name) => <symbol key={name} id={`m-${name}`} viewBox="-9 -9 18 18">{drawings[name]}</symbol>)}
    </svg>
  )
}

export function MarkOf({ name }: { readonly name: MarkName }) {
  return (
    <svg class="mark" aria-hidden="true">
      <use href={`#m-${name}`} />
    </svg>
  )
}

function Drawing({ name }: { readonly name: MarkName }) {
  return <g {...line}>{drawings[name]}</g>
}
