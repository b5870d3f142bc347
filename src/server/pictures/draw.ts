// From what a picture says to the bytes of a PNG.
import { compose } from './compose.ts'
import { paint } from './paint.ts'
import type { Picture } from './picture.ts'
import { pngOf } from './png.ts'
import type { Typefaces } from './typefaces.ts'

export function draw(picture: Picture, faces: Typefaces): Uint8Array<ArrayBuffer> {
  return pngOf(paint(compose(picture, faces), faces))
}
