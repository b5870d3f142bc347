// A timeline as a picture: lanes of marks over the years, and a band of spans beneath. It knows nothing of what it shows.
// Time runs as the reader's lines do, from right to left in Arabic: there the words of the lanes begin, and the band is read like a
// sentence. The marks themselves are never mirrored: they mean a standing, not a way.
// It is as wide as its place: across in hundredths, down in the size of the letters, so it neither shrinks text nor needs a script.
import type { MarkName } from './mark.tsx'
import { linesOf, type Placed } from './timeline-lines.ts'

/** `at`, `from` and `to` run from 0 (the first day of the picture) to 1 (the last). */
export type TimelinePoint = { readonly at: number; readonly mark: MarkName }
export type TimelineLane = { readonly label: string; readonly points: readonly TimelinePoint[] }
export type TimelineSpan = { readonly from: number; readonly to: number; readonly label: string; readonly mark: MarkName }
export type TimelineTick = { readonly at: number; readonly label: string }

type Props = {
  readonly id: string
  /** What the picture shows, as one finding; it stands above the picture for everybody. */
  readonly title: string
  /** The same at more length, for those who do not see it. */
  readonly desc: string
  readonly lanes: readonly TimelineLane[]
  readonly band: { readonly label: string; readonly spans: readonly TimelineSpan[] }
  readonly ticks: readonly TimelineTick[]
  readonly dir: 'ltr' | 'rtl'
}

/** The style moves each mark by half of this, so that its middle stands where it is put. */
const markSize = '1.25em'
const labelHeight = 1.5
const lineHeight = 1.35
const bandHeight = 1.9

export function Timeline({ id, title, desc, lanes, band, ticks, dir }: Props) {
  const { placed, end } = placedLanes(lanes)
  const bandTop = end + labelHeight
  const bottom = bandTop + bandHeight + 0.3
  const across = acrossIn(dir)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn in the page, which an <img> cannot be
    <svg class="timeline" role="img" aria-labelledby={`${id}-t ${id}-d`} direction={dir} width="100%" height={em(bottom + 1.7)}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{desc}</desc>
      <g class="tick">{ticks.map((tick) => <Tick key={tick.at} tick={tick} bottom={bottom} across={across} />)}</g>
      {placed.map((lane) => <Lane key={lane.label} lane={lane} across={across} dir={dir} />)}
      <text x={dir === 'rtl' ? '100%' : '0'} y={em(end + 1.1)} class="lane">{band.label}</text>
      {band.spans.map((span) => <Span key={span.from} span={span} top={bandTop} across={across} dir={dir} />)}
    </svg>
  )
}

type Across = (at: number) => string
type PlacedLane = { readonly label: string; readonly top: number; readonly points: readonly Placed<TimelinePoint>[] }

function Lane({ lane, across, dir }: { lane: PlacedLane; across: Across; dir: Props['dir'] }) {
  return (
    <>
      <text x={dir === 'rtl' ? '100%' : '0'} y={em(lane.top + 1.1)} class="lane">{lane.label}</text>
      {lane.points.map(({ item, line }, place) => {
        const y = em(lane.top + labelHeight + line * lineHeight + 0.6)
        const size = { width: markSize, height: markSize }
        return <use key={place} href={`#m-${item.mark}`} class={`s-${item.mark}`} x={across(item.at)} y={y} {...size} />
      })}
    </>
  )
}

/** The word stands in its span where the narrowest screen has room for it; else only the mark, or, in a sliver, nothing. */
function Span({ span, top, across, dir }: { span: TimelineSpan; top: number; across: Across; dir: Props['dir'] }) {
  const room = (span.to - span.from) * 270
  const [start, end] = dir === 'rtl' ? [span.to, span.from] : [span.from, span.to]
  const forward = dir === 'rtl' ? -1 : 1
  const middle = top + bandHeight / 2
  const x = across(span.from)
  return (
    <g class={`span s-${span.mark}`}>
      <rect x={across(start)} y={em(top)} width={hundredths(Math.abs(end - start) * inner)} height={em(bandHeight)} />
      {room >= 20 && (
        <use href={`#m-${span.mark}`} x={x} y={em(middle)} width={markSize} height={markSize} transform={`translate(${12 * forward} 0)`} />
      )}
      {room >= 28 + widthOf(span.label) && <text x={x} y={em(middle + 0.35)} dx={24 * forward}>{span.label}</text>}
    </g>
  )
}

/** About how wide a word is on the narrowest screen, in pixels: a character of Chinese, Japanese or Korean is as wide as it is high. */
function widthOf(word: string): number {
  return [...word].reduce((width, character) => width + (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(character) ? 15 : 8.4), 0)
}

function Tick({ tick, bottom, across }: { tick: TimelineTick; bottom: number; across: Across }) {
  const x = across(tick.at)
  return (
    <>
      <line x1={x} x2={x} y1={em(0.4)} y2={em(bottom)} />
      <text x={x} y={em(bottom + 1.2)} class="year">{tick.label}</text>
    </>
  )
}

function placedLanes(lanes: readonly TimelineLane[]): { placed: PlacedLane[]; end: number } {
  let top = 0
  const placed = lanes.map(({ label, points }) => {
    const lane = { label, top, ...linesOf(points) }
    top += labelHeight + Math.max(1, lane.lines) * lineHeight + 0.2
    return { label, top: lane.top, points: lane.placed }
  })
  return { placed, end: top }
}

/** Marks at both ends stand within the picture, so there is a margin of a few hundredths. */
const margin = 4
const inner = 1 - (2 * margin) / 100

function acrossIn(dir: Props['dir']): Across {
  return (at) => hundredths((dir === 'rtl' ? 1 - at : at) * inner + margin / 100)
}

function hundredths(part: number): string {
  return `${Number((part * 100).toFixed(1))}%`
}

function em(height: number): string {
  return `${Number(height.toFixed(2))}em`
}
