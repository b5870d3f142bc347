// A QR code as a picture. It is dark on light in every colour scheme, because that is what phones read.
import { encode } from 'uqr'

type Props = { readonly text: string; readonly title: string }

export function Qr({ text, title }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn in the page, which an <img> cannot be
    <svg class="qr" role="img" viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <title>{title}</title>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={data.map((row, y) => runs(row, y)).join('')} />
    </svg>
  )
}

/** The dark runs of one row, each as a rectangle one unit high. */
function runs(row: readonly boolean[], y: number): string {
  const starts = [...row.keys()].filter((x) => row[x] && !row[x - 1])
  return starts.map((x) => `M${x} ${y}h${lengthFrom(row, x)}v1H${x}z`).join('')
}

function lengthFrom(row: readonly boolean[], start: number): number {
  const end = row.indexOf(false, start)
  return (end === -1 ? row.length : end) - start
}
