// The marks of the pages as strokes that a picture can hold: the same shapes, told without a browser.
import type { VNode } from 'preact'
import { drawingOf, pen, type MarkName } from '#ui/mark.tsx'
import type { Mark, Stroke, Tone } from '../pictures/picture.ts'

type Props = {
  readonly children?: readonly VNode[]
  readonly r?: string
  readonly d?: string
  readonly fill?: string
  readonly stroke?: string
  readonly 'stroke-dasharray'?: string
}

/** As `ui/style/marks.css` has them: in the warning what goes against those who ask, in the accent what is done. */
const loud: Partial<Record<MarkName, Tone>> = {
  refused: 'warning', 'taken-back': 'warning', contested: 'warning', 'acted-on': 'accent', 'partly-met': 'accent', met: 'accent',
}

export function markFor(name: MarkName): Mark {
  return {
    strokes: strokesOf(drawingOf(name)),
    tone: loud[name] ?? 'ink',
  }
}

function strokesOf(node: VNode): Stroke[] {
  const { children, r, d, fill, stroke, 'stroke-dasharray': dashes } = node.props as Props
  if (children !== undefined) return children.flatMap(strokesOf)
  const path = d ?? `M${r} 0A${r} ${r} 0 0 1-${r} 0A${r} ${r} 0 0 1 ${r} 0Z`
  return [{
    path,
    filled: fill === 'currentColor',
    pen: stroke === 'none' ? 0 : pen,
    dashes: dashes?.split(' ').map(Number) ?? [],
  }]
}
