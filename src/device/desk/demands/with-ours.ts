// Parts what is here into demands that are here whole and the lists of our own, with what was published here and has not gone out first.
import type { Id } from '#values/id.ts'
import { isOurs } from './is-ours.ts'
import type { Loaded } from './loaded.ts'
import type { DeskRecord, Here, OnDesk } from './with-waiting.ts'

type Lists = Pick<Loaded, 'ours' | 'toLook'> & { readonly met: ReadonlySet<Id> }

export function withOurs(record: DeskRecord, { ours, toLook, met }: Lists, { organisation }: Here): DeskRecord {
  const here = new Map(record.demands.map((kept) => [kept.demand.id, kept]))
  const listed = new Set(ours.lines.map(({ demand }) => demand.id))
  const fresh = record.demands.filter((kept) => {
    return kept.isShort !== true && record.waiting.has(kept.demand.id) && !listed.has(kept.demand.id) && isOurs(kept, organisation)
  })
  const inOrder = (lines: readonly { readonly demand: { readonly id: Id } }[]): readonly OnDesk[] => (
    lines.flatMap(({ demand }) => here.get(demand.id) ?? []))
  const lines = [...fresh, ...inOrder(ours.lines)]
  return {
    ...record,
    demands: record.demands.filter(({ isShort }) => isShort !== true),
    ours: { lines, toLook: inOrder(toLook?.lines ?? []), total: Math.max(ours.total, lines.length), waiting: ours.waiting, met },
  }
}
