// The built files of the device, read once: served from memory under their hashed names, packed ahead; no path is ever joined.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context, Hono } from 'hono'

export type EntryAssets = {
  readonly script: string | null
  readonly styles: readonly string[]
  readonly modules: readonly string[]
  readonly all: readonly string[]
  readonly pieces: Readonly<Record<string, readonly string[]>>
}
export type Assets = { readonly entries: Readonly<Record<string, EntryAssets>>; readonly files: ReadonlyMap<string, File> }
type File = {
  readonly type: string
  readonly plain: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer>
  readonly brotli: Uint8Array<ArrayBuffer>
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
  wasm: 'application/wasm',
}

/** Reads what was built for the device; an empty folder gives no entries. */
export function readAssets(folder: string): Assets {
  const list = join(folder, 'entries.json')
  const entries = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Assets['entries']) : {}
  const assets = join(folder, 'assets')
  const names = existsSync(assets) ? readdirSync(assets) : []
  const files = new Map<string, File>(names.map((name) => [`/assets/${name}`, packed(join(assets, name))] as const))
  const worker = join(folder, 'worker.js')
  if (existsSync(worker)) files.set('/worker.js', packed(worker))
  return { entries, files }
}

export function assetRoutes(app: Hono, assets: Assets): void {
  app.get('/assets/:name', (context) =>
    serve(context, assets.files.get(new URL(context.req.url).pathname), 'public, max-age=31536000, immutable'),
  )
  app.get('/worker.js', (context) => serve(context, assets.files.get('/worker.js'), 'no-cache'))
}

function serve(context: Context, file: File | undefined, caching: string): Response | Promise<Response> {
  if (!file) return context.notFound()
  const accepts = context.req.header('Accept-Encoding') ?? ''
  const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : null
  const body = encoding === 'br' ? file.brotli : encoding === 'gzip' ? file.gzip : file.plain
  const headers: Record<string, string> = { 'Content-Type': file.type, 'Cache-Control': caching, Vary: 'Accept-Encoding' }
  if (encoding) headers['Content-Encoding'] = encoding
  return context.body(body, 200, headers)
}

function packed(path: string): File {
  const plain = new Uint8Array(readFileSync(path))
  const brotli = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  const type = types[path.split('.').at(-1)!] ?? 'application/octet-stream'
  return { type, plain, gzip: new Uint8Array(gzipSync(plain, { level: 9 })), brotli: new Uint8Array(brotli) }
}
