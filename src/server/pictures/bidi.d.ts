// The part of bidi-js that is an ES module; its types stand beside the other one.
declare module 'bidi-js/dist/bidi.mjs' {
  import type { Bidi } from 'bidi-js'
  export default function bidiOf(): Bidi
}
