// Has documents written in a thread of their own.
import { join } from 'node:path'
import { makerWith, type Limits, type Maker } from '../threads/maker.ts'
import type { Paper } from './paper.ts'

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export function writerWith(failed: () => void, limits?: Limits): Maker<Paper> {
  return makerWith(join(import.meta.dirname, `word-thread${import.meta.filename.endsWith('.ts') ? '.ts' : '.js'}`), failed, limits)
}
