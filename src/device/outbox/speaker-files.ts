// Sends what stands beside a voice: from the byte that the server has, in pieces, on after every cut as long as something comes through.
import type { Id } from '#values/id.ts'
import type { Hash } from '#wire/hash.ts'
import { readBegunUpload, readOffset, tusVersion, uploadHeaders, uploadType, type BegunUpload } from '#wire/upload.ts'
import { askFor, type Ask } from '../vault/ask.ts'
import type { Posted } from './speaker-post.ts'

/** Sends a piece; answers the status (0 without a network), and how far the server says that it is. */
export type PutPiece = (sending: BegunUpload, offset: number, bytes: Uint8Array<ArrayBuffer>) => Promise<{
  readonly status: number; readonly offset: number | null
}>
export type SealedPart = { readonly org: Id; readonly record: Id; readonly sha256: Hash; readonly bytes: Uint8Array<ArrayBuffer> }

/** Bytes of one request: what a line that falls silent may cost, and how often it can be told how far it is. */
const pieceBytes = 131_072
const patience = 120_000
/** So often in a row nothing more may come through before it is left for later. */
const mostStuck = 3

/** Pieces by the platform's own fetch, with no cookie and nothing that tells where the person came from. */
export function putBy(fetching: typeof fetch): PutPiece {
  return async ({ upload, token }, offset, body) => {
    const headers = {
      [uploadHeaders.version]: tusVersion, [uploadHeaders.token]: token, [uploadHeaders.offset]: `${offset}`, 'Content-Type': uploadType,
    }
    try {
      const { status, headers: told } = await fetching(`/uploads/${upload}`, {
        method: 'PATCH', headers, body, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error',
        signal: AbortSignal.timeout(patience),
      })
      return { status, offset: readOffset(told.get(uploadHeaders.offset) ?? undefined) }
    } catch {
      return { status: 0, offset: null }
    }
  }
}

/** `onArrived` hears how many bytes are there. Sent again it does no harm: what is there whole is not sent. */
export async function sendPart(ask: Ask, put: PutPiece, part: SealedPart, onArrived: (bytes: number) => void): Promise<Posted> {
  const { org, record, sha256 } = part
  const request = { path: '/uploads', method: 'POST', body: JSON.stringify({ org, record, sha256 }) } as const
  let reached = -1
  for (let stuck = 0; stuck < mostStuck;) {
    const begun = await askFor(ask, request, readBegunUpload)
    if (!begun.ok && begun.refusal.code === 'unknown-upload') return { is: 'refused', refusal: begun.refusal.code }
    if (!begun.ok) return { is: 'later' }
    if ('done' in begun.value) return { is: 'received' }
    stuck = begun.value.offset > reached ? 0 : stuck + 1
    reached = begun.value.offset
    onArrived(reached)
    if (await sendFrom(put, begun.value, part.bytes, onArrived)) return { is: 'received' }
  }
  return { is: 'later' }
}

/** True when the last byte is there; false as soon as a piece is not taken as it was sent. */
async function sendFrom(
  put: PutPiece, begun: BegunUpload, bytes: Uint8Array<ArrayBuffer>, onArrived: (bytes: number) => void,
): Promise<boolean> {
  for (let at = begun.offset; at < bytes.length;) {
    const piece = bytes.slice(at, at + pieceBytes)
    const { status, offset } = await put(begun, at, piece)
    if (status !== 204 || offset !== at + piece.length) return false
    at = offset
    onArrived(at)
  }
  return true
}
