// Acts that the record which was fetched cannot have: those that went in after it was asked for, and those that still wait.
import type { MembersAct } from '#wire/act.ts'
import type { Waiting } from '../../outbox/order.ts'

/** `after`: how many had gone in before the record was asked for. What was refused counts no longer. */
export function notInRecord(
  sent: readonly MembersAct[], after: number, waiting: readonly Pick<Waiting, 'act' | 'refused'>[],
): readonly MembersAct[] {
  return [...sent.slice(after), ...waiting.filter(({ refused }) => refused === null).map(({ act }) => act)]
}
