// What people see who are not members (yet): the newcomer's invite as far as it has come, and a verdict that waits for a witness.
import type { Hono } from 'hono'
import { utf8 } from '#values/encoding.ts'
import { isId, type Id } from '#values/id.ts'
import { readAct, type Act } from '#wire/act.ts'
import type { House } from '../acts/house.ts'
import { demandOf } from '../store/demands.ts'
import { inviteAnywhere } from '../store/invites.ts'
import { organisation, rosterEntries } from '../store/organisations.ts'
import { proposal } from '../store/waiting.ts'

export function joiningRoutes(app: Hono, house: House): void {
  const { db } = house.store
  /** Who knows an invite's id holds its link: the id is made from the secret. */
  app.get('/invites/:invite', async (context) => {
    const asked = context.req.param('invite')
    const invite = isId(asked) ? await inviteAnywhere(db, asked) : null
    if (!invite) return context.json({ refusal: 'unknown-invite', detail: null }, 404)
    const { org, role, teams, until, state, mac, steward, stewardNonce, newcomer } = invite
    const description: unknown = JSON.parse((await organisation(db, org))!.description)
    return context.json({
      org,
      entries: await rosterEntries(db, org),
      description,
      invite: { role, teams, until, state, mac },
      steward,
      stewardNonce,
      newcomer: newcomer?.member ?? null,
    })
  })
  app.get('/proposals/:org/:act', async (context) => {
    const { org, act } = context.req.param()
    const waiting = isId(org) && isId(act) ? await proposal(db, org, act) : null
    const open = waiting?.kind === 'give-verdict' && waiting.state === 'waiting' && waiting.expires > house.now()
    const judged = open ? await demandOf(db, demandIn(waiting.act), false) : null
    if (!open || judged === null) return context.json({ refusal: 'nothing-waits', detail: null }, 404)
    const { id, code, title, text } = judged.demand
    return context.json({
      act: waiting.act,
      actHash: waiting.actHash,
      sigs: JSON.parse(waiting.sigs) as unknown,
      expires: waiting.expires,
      entries: await rosterEntries(db, waiting.org),
      demand: { id, code, title, text },
    })
  })
}

/** On which demand a verdict is given. */
function demandIn(act: string): Id {
  const read = readAct(utf8(act))
  if (!read.ok || read.value.kind !== 'give-verdict') throw new Error('a verdict that was understood is no longer')
  return (read.value as Act<'give-verdict'>).body.event.demand
}
