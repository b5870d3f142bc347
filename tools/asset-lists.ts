// Turns the bundler's manifest into what a page needs to know of an entry: its script, its styles, and all it may load.

/** One entry of the bundler's manifest.json. */
type Chunk = {
  readonly file: string
  readonly name?: string
  readonly isEntry?: boolean
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}
export type Manifest = Readonly<Record<string, Chunk>>

/** Addresses begin with '/'. `script` is null for a stylesheet; `modules` come at once with the script; `all` has later parts too. */
export type Assets = {
  readonly script: string | null
  readonly styles: readonly string[]
  readonly modules: readonly string[]
  readonly all: readonly string[]
  /** What each part that comes later needs beside what came at once, by the path of its source in src. */
  readonly pieces: Readonly<Record<string, readonly string[]>>
}

export function assetLists(manifest: Manifest): Record<string, Assets> {
  const entries = Object.entries(manifest).filter(([, chunk]) => chunk.isEntry === true)
  return Object.fromEntries(entries.map(([key, chunk]) => [chunk.name ?? key, assetsOf(key, chunk, manifest)]))
}

function assetsOf(key: string, entry: Chunk, manifest: Manifest): Assets {
  const atOnce = reach(key, manifest, (chunk) => chunk.imports ?? [])
  const ever = reach(key, manifest, (chunk) => [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])])
  const later = new Set(ever.flatMap((chunk) => chunk.dynamicImports ?? []))
  const isStyle = entry.file.endsWith('.css')
  return {
    script: isStyle ? null : `/${entry.file}`,
    styles: addresses(atOnce.flatMap((chunk) => chunk.css ?? []).concat(isStyle ? entry.file : [])),
    modules: addresses(atOnce.map(({ file }) => file).filter((file) => file !== entry.file)),
    all: addresses(ever.flatMap((chunk) => [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])])),
    pieces: Object.fromEntries([...later].map((each) => [each.replace(/^src\//, ''), pieceOf(each, atOnce, manifest)])),
  }
}

function pieceOf(key: string, here: readonly Chunk[], manifest: Manifest): string[] {
  const needed = reach(key, manifest, (chunk) => chunk.imports ?? []).filter((chunk) => !here.includes(chunk))
  return addresses(needed.flatMap(({ file, css }) => [file, ...(css ?? [])]))
}

function reach(key: string, manifest: Manifest, next: (chunk: Chunk) => readonly string[]): Chunk[] {
  const keys = new Set([key])
  // A set that grows while it is walked is walked to its end: each chunk once, whatever circles there are.
  for (const each of keys) for (const further of next(chunkAt(each, manifest))) keys.add(further)
  return [...keys].map((each) => chunkAt(each, manifest))
}

function chunkAt(key: string, manifest: Manifest): Chunk {
  const chunk = manifest[key]
  if (chunk === undefined) throw new Error(`the manifest speaks of ${key} and does not hold it`)
  return chunk
}

function addresses(files: readonly string[]): string[] {
  return [...new Set(files)].map((file) => `/${file}`)
}
