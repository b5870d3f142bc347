// Acts between this device and the record: they wait, they are sent, and then the record that is asked for next has them.
import type { MembersAct } from '#wire/act.ts'
import type { Waiting } from '../../outbox/order.ts'

/** In the order in which they were made. `asked-for`: sent before the record was asked for that is now on its way. */
export type Passing = readonly { readonly act: MembersAct; readonly is: 'waiting' | 'sent' | 'asked-for' }[]

/** After a look at what waits: new ones come in, what waits no more was sent, what was refused counts no longer. */
export function afterLooking(before: Passing, waiting: readonly Pick<Waiting, 'act' | 'refused'>[]): Passing {
  const gone = before.filter(({ act }) => !waiting.some((one) => one.act.id === act.id))
  const good = waiting.filter((one) => one.refused === null)
  return [
    ...gone.map(({ act, is }) => ({ act, is: is === 'waiting' ? ('sent' as const) : is })),
    ...good.map(({ act }) => ({ act, is: 'waiting' as const })),
  ]
}

/** When the record is asked for: it will have what was sent by now. */
export function afterAsking(before: Passing): Passing {
  return before.map(({ act, is }) => ({ act, is: is === 'waiting' ? is : 'asked-for' }))
}

/** When that record has come. */
export function afterFetching(before: Passing): Passing {
  return before.filter(({ is }) => is !== 'asked-for')
}
