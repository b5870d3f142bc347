// The team's sealed drafts of demands: opened on this device, each in its newest version.
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Id } from '#values/id.ts'
import { readDraftOfDemand } from '#wire/demand-draft.ts'
import type { AskRefusal } from '../../vault/ask.ts'
import { useMember } from '../member.tsx'
import type { DemandForm } from './demand-form.ts'

export type KeptDraft = { readonly record: Id; readonly form: DemandForm; readonly by: Id; readonly keptOn: string }
export type KeptDrafts = { readonly drafts: readonly KeptDraft[]; readonly refusal: AskRefusal | null; readonly again: () => Promise<void> }

/** Null while they are fetched. */
export function useDrafts(): KeptDrafts | null {
  const { keptOf, followed } = useMember()
  const [read, setRead] = useState<Omit<KeptDrafts, 'again'> | null>(null)
  const again = useCallback(async () => {
    const kept = await keptOf('draft')
    if (!kept.ok) return setRead({ drafts: [], refusal: kept.refusal })
    const drafts = kept.value.kept.flatMap(({ record, content, by, keptOn }) => {
      const form = readDraftOfDemand(content)
      return form === null ? [] : [{ record, form, by, keptOn }]
    })
    setRead({ drafts, refusal: null })
  }, [keptOf])
  useEffect(() => void again(), [again, followed.chain.head])
  return read && { ...read, again }
}
