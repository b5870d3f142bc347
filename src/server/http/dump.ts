// Everything public in one packed file of lines: made a few demands at a time, at most once for each version of the record.
import { createHash } from 'node:crypto'
import { open, unlink, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { createGzip } from 'node:zlib'
import { toBase32 } from '#values/encoding.ts'
import type { Day } from '#values/day.ts'
import { dayOf, minute, type Moment } from '#values/moment.ts'
import type { House } from '../acts/house.ts'
import { say } from '../site/data/asked.ts'
import { authoritiesJson, licenceLink, organisationsJson } from '../site/data/others.ts'
import { demandsJson } from '../site/json.ts'
import type { Shelf } from '../site/record.ts'
import type { Visit } from '../site/view.ts'
import { demandsInTurn } from '../store/public-shelf.ts'

/** The file has no name any more: it is gone when its last reader is. */
export type Dump = {
  readonly version: string
  readonly made: Moment
  readonly size: number
  readonly sha256: string
  readonly file: FileHandle
}
type Kept = Dump & { readers: number; isOver: boolean }

/** However often the record changes, no more is made than one in this time: who wants the newest asks for pages of data. */
export const keptFor = 10 * minute
/** Few enough that nobody waits for them. */
const atOnce = 50
const pieceBytes = 65_536

export type Dumps = {
  readonly newest: () => Promise<Dump>
  readonly bytesOf: (dump: Dump) => ReadableStream<Uint8Array>
}

export function dumps(house: House, shelf: () => Promise<Shelf>): Dumps {
  let [kept, coming]: [Kept | null, Promise<Kept> | null] = [null, null]

  async function newest(): Promise<Kept> {
    const now = await shelf()
    if (kept?.version === now.version || (kept !== null && house.now() - kept.made < keptFor)) return kept
    coming ??= made(house, now).then(instead).finally(() => (coming = null))
    return coming
  }
  function instead(dump: Kept): Kept {
    const before = kept
    kept = dump
    if (before !== null) void over(before)
    return dump
  }
  return { newest, bytesOf: (dump) => read(dump as Kept) }
}

async function made(house: House, shelf: Shelf): Promise<Kept> {
  const file = await nameless(house)
  try {
    const hash = createHash('sha256')
    let size = 0
    await pipeline(Readable.from(linesOf(house, shelf, dayOf(house.now()))), createGzip(), async (pieces: AsyncIterable<Buffer>) => {
      for await (const piece of pieces) {
        hash.update(piece)
        size += (await file.write(piece)).bytesWritten
      }
    })
    return { version: shelf.version, made: house.now(), size, sha256: hash.digest('hex'), file, readers: 0, isOver: false }
  } catch (thrown) {
    await file.close()
    throw thrown
  }
}

/** For its owner only, and for nobody who comes after: nothing of it stays when the server ends, however it ends. */
async function nameless({ chance }: House): Promise<FileHandle> {
  const path = join(tmpdir(), `samasama-${toBase32(chance(16))}`)
  const file = await open(path, 'wx+', 0o600)
  await unlink(path)
  return file
}

async function* linesOf({ store, address }: House, shelf: Shelf, today: Day): AsyncGenerator<string> {
  const visit: Visit = { lang: 'en', on: today, today, address, assets: { site: '' } }
  const line = (is: string, value: object) => `${JSON.stringify({ is, ...value })}\n`
  const { authorities, organisations, catalogue } = shelf
  const counts = { demands: catalogue.entries.length, authorities: authorities.length, organisations: organisations.length }
  const licence = { licence: say('licence'), licenceLink, terms: say('licence-text') }
  yield line('record', { of: 'Samasama', address, asOf: today, ...counts, ...licence })
  for (const each of organisationsJson(shelf, organisations, visit)) yield line('organisation', each)
  for (const each of authoritiesJson(shelf, authorities, visit)) yield line('authority', each)
  for await (const demands of demandsInTurn(store.db, atOnce)) {
    yield demandsJson({ ...shelf, demands }, visit).map((each) => line('demand', each)).join('')
    await setImmediate() // others are answered between
  }
}

/** A reader holds the file until it has all of it, or has gone away. */
function read(dump: Kept): ReadableStream<Uint8Array> {
  let at = 0
  dump.readers += 1
  const done = () => {
    dump.readers -= 1
    return close(dump)
  }
  return new ReadableStream<Uint8Array>({
    pull: async (to) => {
      const piece = new Uint8Array(Math.min(pieceBytes, dump.size - at))
      const { bytesRead } = await dump.file.read(piece, 0, piece.length, at)
      at += bytesRead
      if (bytesRead > 0) to.enqueue(piece.subarray(0, bytesRead))
      if (at < dump.size && bytesRead > 0) return
      to.close()
      await done()
    },
    cancel: done,
  }, { highWaterMark: 0 })
}

async function over(dump: Kept): Promise<void> {
  dump.isOver = true
  await close(dump)
}

async function close({ isOver, readers, file }: Kept): Promise<void> {
  if (isOver && readers === 0) await file.close()
}
