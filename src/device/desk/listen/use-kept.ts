// What members keep beside voices (themes, notes, vouching), by the record it is about.
import { useCallback, useState } from 'preact/hooks'
import type { Id } from '#values/id.ts'
import type { Kept, RecordKind } from '../../vault/seal-record.ts'
import { useMember } from '../member.tsx'
import { useOnce } from '../once.ts'

export type Beside = ReadonlyMap<Id, readonly Kept[]>

export function useKept(kind: RecordKind): { readonly beside: Beside; readonly again: () => Promise<void> } {
  const { keptOf } = useMember()
  const [beside, setBeside] = useState<Beside>(new Map())
  const again = useCallback(async () => {
    const all = await keptOf(kind)
    if (all.ok) setBeside(byRecord(all.value.kept))
  }, [keptOf, kind])
  useOnce(again)
  return { beside, again }
}

function byRecord(kept: readonly Kept[]): Beside {
  const about = new Map<Id, Kept[]>()
  for (const one of kept) for (const record of one.of) about.set(record, [...(about.get(record) ?? []), one])
  return about
}

/** The one text in a record of our own kinds, or null where it holds something else. */
export function textIn({ content }: Kept, name: 'theme' | 'note'): string | null {
  const text = ((content ?? {}) as Record<string, unknown>)[name]
  return typeof text === 'string' && text !== '' ? text : null
}
