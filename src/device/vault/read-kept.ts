// Reads all sealed records of one kind that this member may open; those that do not open are counted, never in the way.
import { ok, type Result } from '#values/result.ts'
import type { Id } from '#values/id.ts'
import { readRecordsPage, type SealedByMember } from '#wire/desk-replies.ts'
import type { AskRefusal } from './ask.ts'
import type { Held } from './held.ts'
import { notSeen } from './not-seen.ts'
import { openKept, type Kept, type RecordKind } from './seal-record.ts'
import type { Surroundings } from './surroundings.ts'
import type { Open, Vault } from './vault.ts'

export type AllKept = { readonly kept: readonly Kept[]; readonly unreadable: number }

export async function readKept(
  from: Surroundings, vault: Pick<Vault, 'read'>, open: Open, kind: RecordKind,
): Promise<Result<AllKept, AskRefusal>> {
  const kept: Kept[] = []
  let unreadable = 0
  const seen = new Set<Id>()
  for (let after = '', done = false; !done;) {
    const page = await vault.read(`/desk/records?kind=${kind}&after=${after}`, readRecordsPage)
    if (!page.ok) return page
    const rows = notSeen(seen, page.value.records)
    for (const row of rows) {
      const opened = await openOnce(from, open, row)
      if (opened) kept.push(opened)
      else unreadable += 1
    }
    after = rows.at(-1)?.record ?? after
    done = page.value.done || rows.length === 0
  }
  return ok({ kept, unreadable })
}

/** What was opened stays open as long as she is unlocked: it is forgotten with what she holds. */
const openedBy = new WeakMap<Held, Map<Id, Kept>>()

async function openOnce(from: Surroundings, open: Open, row: SealedByMember): Promise<Kept | null> {
  const known = openedBy.get(open.held) ?? new Map<Id, Kept>()
  openedBy.set(open.held, known)
  const before = known.get(row.record)
  if (before) return before
  const opened = await openKept(from, open, row)
  if (!opened.ok) return null
  known.set(row.record, opened.value)
  return opened.value
}
