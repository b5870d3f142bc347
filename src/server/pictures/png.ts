// A canvas as a PNG of 256 colours: the same points always give the same bytes.
import { crc32, deflateSync } from 'node:zlib'
import { steps, tones, type Canvas } from './canvas.ts'
import type { Tone } from './picture.ts'

type Colour = readonly [number, number, number]

/** Paper and inks of the public pages by day (`ui/style/tokens.css`): a shared picture does not know whose night it is. */
const paper: Colour = [0xfb, 0xf8, 0xf1]
const inks: Readonly<Record<Tone, Colour>> = {
  ink: [0x1d, 0x1a, 0x16],
  soft: [0x49, 0x42, 0x39],
  accent: [0x0b, 0x48, 0x4e],
  warning: [0x7c, 0x1a, 0x12],
  rule: [0xcb, 0xbf, 0xa8],
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const indexed = 3

export function pngOf(canvas: Canvas): Uint8Array<ArrayBuffer> {
  const { width, height } = canvas
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, indexed, 0, 0, 0], 8)
  const body = deflateSync(rowsOf(canvas), { level: 6 })
  const parts = [signature, chunk('IHDR', head), chunk('PLTE', palette()), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))]
  return new Uint8Array(Buffer.concat(parts))
}

/** Each row begins with a byte that says it is written as it is. */
function rowsOf({ width, height, points }: Canvas): Uint8Array {
  const rows = new Uint8Array((width + 1) * height)
  for (let row = 0; row < height; row += 1) rows.set(points.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  return rows
}

function palette(): Buffer {
  const blends = tones.flatMap((tone) => Array.from({ length: steps }, (_, step) => blend(inks[tone], (step + 1) / steps)))
  return Buffer.from([paper, ...blends].flat())
}

function blend(ink: Colour, part: number): number[] {
  return ink.map((value, at) => Math.round(paper[at]! + (value - paper[at]!) * part))
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(named, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}
