// The worker that reads a list, goes through it and looks for what is there twice, so that the page stays awake meanwhile.
import { duplicatesIn, type Duplicate, type Told } from '#domain/importing/duplicates.ts'
import { dryRun, type DryRun } from '#domain/importing/drafts.ts'
import type { ImportPlan, KnownHere, ListRow } from '#domain/importing/plan.ts'
import type { Unread } from '#reading/refused.ts'
import type { Result } from '#values/result.ts'
import { toBase32, toBase64url } from '#values/encoding.ts'
import { newId } from '../../../vault/new-id.ts'
import { listIn, type ListPart } from './list-in.ts'

export type ReadList = { readonly parts: readonly ListPart[]; readonly sha256: string }
export type Gone = { readonly run: DryRun; readonly twice: readonly Duplicate[] }
export type Task =
  | { readonly what: 'read'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly what: 'go-through'; readonly rows: readonly ListRow[]; readonly plan: ImportPlan; readonly here: KnownHere }
export type Answer = { readonly read: Result<ReadList, Unread> } | { readonly gone: Gone }

addEventListener('message', ({ data }: MessageEvent<Task>) => void work(data))

async function work(task: Task): Promise<void> {
  postMessage(task.what === 'read' ? { read: await read(task.bytes) } : { gone: goThrough(task) } satisfies Answer)
}

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<Result<ReadList, Unread>> {
  const sha256 = toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
  const parts = listIn(bytes)
  return parts.ok ? { ok: true, value: { parts: parts.value, sha256 } } : parts
}

function goThrough({ rows, plan, here }: Extract<Task, { readonly what: 'go-through' }>): Gone {
  const chance = (length: number) => crypto.getRandomValues(new Uint8Array(length))
  const run = dryRun(rows, plan, here, { id: () => newId(chance), code: () => toBase32(chance(5)) })
  const isNew = plan.kind === 'raised' || plan.kind === 'recommended'
  const list: readonly Told[] = run.ready.map(({ place, text }) => ({ key: String(place), text }))
  const record = here.demands.flatMap(({ code, title, text }) => [title, text].map((words) => ({ key: `D:${code}`, text: words })))
  return { run, twice: isNew ? duplicatesIn(list, record.filter(({ text }) => text !== '')) : [] }
}
