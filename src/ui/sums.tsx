// Sums as bars, one under the other as the years went, each with its words above and its sum at its end. It knows nothing of what it shows.
// It is as wide as its place, and starts where the reader's lines do.

export type SumBar = {
  readonly key: string
  /** When, and on which side. */
  readonly label: string
  readonly sum: string
  /** From 0 to 1, the longest: bars begin at nothing, so that twice as long is twice as much. */
  readonly length: number
  /** Hollow for what was asked, full for what was answered, dashed for what somebody else says it was. */
  readonly look: 'hollow' | 'full' | 'dashed'
}
type Props = {
  readonly id: string
  readonly title: string
  readonly desc: string
  readonly bars: readonly SumBar[]
  readonly dir: 'ltr' | 'rtl'
}

const rowHeight = 3.1
/** What is left of the width is for the sum at the end of the longest. */
const longest = 68

export function Sums({ id, title, desc, bars, dir }: Props) {
  const height = `${Number((bars.length * rowHeight).toFixed(2))}em`
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn in the page, which an <img> cannot be
    <svg class="sums" role="img" aria-labelledby={`${id}-t ${id}-d`} direction={dir} width="100%" height={height}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{desc}</desc>
      {bars.map((bar, row) => <Bar key={bar.key} bar={bar} top={row * rowHeight} dir={dir} />)}
    </svg>
  )
}

function Bar({ bar, top, dir }: { readonly bar: SumBar; readonly top: number; readonly dir: Props['dir'] }) {
  const width = Number((Math.max(0, Math.min(1, bar.length)) * longest).toFixed(1))
  const isRtl = dir === 'rtl'
  return (
    <>
      <text x={isRtl ? '100%' : '0'} y={em(top + 1)} class="lane">{bar.label}</text>
      <rect
        class={bar.look} x={isRtl ? `${100 - width}%` : '0'} y={em(top + 1.35)} width={`${width}%`} height="1em"
      />
      <text x={isRtl ? `${100 - width}%` : `${width}%`} y={em(top + 2.2)} dx={isRtl ? -8 : 8} class="sum">{bar.sum}</text>
    </>
  )
}

function em(height: number): string {
  return `${Number(height.toFixed(2))}em`
}
