// Has pictures drawn in a thread of their own.
import { join } from 'node:path'
import { makerWith, type Bytes, type Limits, type Maker } from '../threads/maker.ts'
import type { Picture } from './picture.ts'

export type Png = Bytes
export type Drawer = Maker<Picture>

export function drawerWith(failed: () => void, limits?: Limits): Drawer {
  return makerWith(threadFile(), failed, limits)
}

/** Beside this file, in the sources as in the built server. */
function threadFile(): string {
  return join(import.meta.dirname, `drawing-thread${import.meta.filename.endsWith('.ts') ? '.ts' : '.js'}`)
}
