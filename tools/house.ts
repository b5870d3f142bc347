// The plan of the house: its rooms, who may import whom, and where each outside package is let in.

/** A room of src (or a folder beside it), by its path. `sees` are the other rooms it may import. */
export type Room = {
  readonly path: string
  readonly sees: readonly string[]
  /** Rooms that only some of its folders may import: room -> paths. */
  readonly seesFrom?: Readonly<Record<string, readonly string[]>>
  /** Folders from the top floor down: each may import what stands on a lower floor, never its neighbour. '.' is the room's own entries. */
  readonly floors?: readonly (readonly string[])[]
}

export type Plan = {
  readonly rooms: Readonly<Record<string, Room>>
  /** Outside packages, each with the paths (a room, a folder or a file) that may import it. 'node:*' is every module of Node. */
  readonly packages: Readonly<Record<string, readonly string[]>>
  /** What a file beside the code, ending in .test.ts, may import on top of what its room may. */
  readonly forTests: readonly string[]
  /** Folders that may import anything; only the shape of their files is checked. */
  readonly free: readonly string[]
  /** Paths that may hold .tsx. */
  readonly screens: readonly string[]
  readonly bannedNames: RegExp
  readonly longestFile: number
  readonly medianFile: number
  readonly longestLine: number
}

export const plan: Plan = {
  rooms: {
    values: { path: 'src/values', sees: [] },
    // Files that people bring, read into plain cells and paragraphs: it knows no rule of ours, and nothing here trusts a byte.
    reading: { path: 'src/reading', sees: ['values'] },
    ui: { path: 'src/ui', sees: [] },
    domain: { path: 'src/domain', sees: ['values'] },
    sealing: { path: 'src/sealing', sees: ['wire', 'domain', 'values'] },
    wire: { path: 'src/wire', sees: ['domain', 'values'] },
    words: { path: 'src/words', sees: ['domain'] },
    seeding: { path: 'src/seeding', sees: ['sealing', 'wire', 'words', 'domain', 'values'] },
    // Never sealing: what opens cannot be reached from where the sealed things are kept.
    server: {
      path: 'src/server',
      sees: ['wire', 'words', 'ui', 'domain', 'values', 'migrations'],
      // A form is read by a command, from a file on the disk of who runs it: nothing that serves reads what somebody brought.
      seesFrom: { reading: ['src/server/samasama/form'] },
      floors: [['.'], ['http', 'samasama'], ['site', 'reports'], ['acts', 'pictures', 'paper', 'search'], ['store', 'files', 'threads']],
    },
    device: {
      path: 'src/device',
      sees: ['wire', 'words', 'ui', 'sealing', 'reading', 'domain', 'values'],
      floors: [['.'], ['speak', 'desk', 'receipt', 'witness'], ['outbox'], ['vault']],
    },
    migrations: { path: 'migrations', sees: [] },
  },
  packages: {
    // Asking other computers is one command's, which a member runs at home; no part of the server can.
    'node:https': ['src/server/samasama/links'],
    'node:dns': ['src/server/samasama/links'],
    'node:*': ['src/server', 'src/seeding'],
    'age-encryption': ['src/sealing'],
    '@noble/hashes': ['src/sealing'],
    '@scure/base': ['src/sealing'],
    valibot: ['src/wire'],
    kysely: ['src/server', 'migrations'],
    pg: ['src/server'],
    hono: ['src/server/http'],
    '@hono/node-server': ['src/server/http'],
    preact: ['src/ui', 'src/server/site', 'src/device'],
    'preact-render-to-string': ['src/server'],
    idb: ['src/device'],
    minisearch: ['src/device'],
    uqr: ['src/ui'],
    // Letters of every script in the form and order in which they are written; fonts are files and need no arrow.
    harfbuzzjs: ['src/server/pictures'],
    'bidi-js': ['src/server/pictures'],
    // Documents for Word, written in a thread of their own.
    docx: ['src/server/paper'],
    // Unpacks what tables and documents are packed in, piece by piece, so that we count while it works and stop it.
    fflate: ['src/reading'],
  },
  forTests: ['vitest', 'fast-check', 'cctv-age', 'node:*', '#tests/'],
  free: ['tests', 'tools'],
  screens: ['src/ui', 'src/server/site', 'src/device'],
  bannedNames: /^(utils?|helpers?|common|shared|core|lib|types|index)$|(manager|service)$/i,
  longestFile: 300,
  medianFile: 80,
  longestLine: 140,
}
