// What people see who are not members (yet): the newcomer's invite as far as it has come, and a verdict that waits for a witness.
import type { Hono } from 'hono'
import { utf8 } from '#values/encoding.ts'
import { isId } from '#values/id.ts'
import { readAct, type Act, type BodyOf } from '#wire/act.ts'
import type { House } from '../acts/house.ts'
import { inviteAnywhere } from '../store/invites.ts'
import { organisation, rosterEntries } from '../store/organisations.ts'
import { publishedAct } from '../store/published-acts.ts'
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
    const given = open ? verdictIn(waiting.act) : null
    const judged = given && await publishedAct(db, given.event.demand)
    // Of words that were changed since, nothing can be witnessed any more.
    if (!open || judged === null || judged.actHash !== given?.of) return context.json({ refusal: 'nothing-waits', detail: null }, 404)
    return context.json({
      act: waiting.act,
      actHash: waiting.actHash,
      sigs: JSON.parse(waiting.sigs) as unknown,
      expires: waiting.expires,
      entries: await rosterEntries(db, waiting.org),
      demand: judged.act,
    })
  })
}

function verdictIn(act: string): BodyOf<'give-verdict'> {
  const read = readAct(utf8(act))
  if (!read.ok || read.value.kind !== 'give-verdict') throw new Error('a verdict that was understood is no longer')
  return (read.value as Act<'give-verdict'>).body
}
