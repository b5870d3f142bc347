// The team keys that a member holds: each sealed to her, opened once, and believed only where the roster names its recipient.
import type { Id } from '#values/id.ts'
import { fromBase64url } from '#values/encoding.ts'
import type { Identity } from '#sealing/age-keys.ts'
import { openTeamKey, type TeamKey } from '#sealing/team-key.ts'
import type { Epoch, Roster, Team, TeamPurpose } from '#domain/roster.ts'
import type { Me } from '#wire/desk-replies.ts'

/** By key id: how a wrap names the key that opens it. */
export type TeamKeys = ReadonlyMap<Id, TeamKey>

/** Opens what is not open yet. Keys of teams or epochs that the roster does not know, and keys that are not what it says, stay closed. */
export async function openTeamKeys(
  subtle: SubtleCrypto, identity: Identity, roster: Roster, sealed: Me['keys'], known: TeamKeys,
): Promise<TeamKeys> {
  const opened = await Promise.all(sealed.map(async ({ team, epoch, bytes }) => {
    const wanted = roster.teams.find((one) => one.id === team)?.epochs[epoch]
    const file = fromBase64url(bytes)
    if (!wanted || !file) return null
    const before = known.get(wanted.key)
    if (before) return before
    const key = await openTeamKey(subtle, file, identity, { team, epoch, recipient: wanted.recipient })
    return key.ok ? key.value : null
  }))
  return new Map(opened.filter((key) => key !== null).map((key) => [key.keyId, key]))
}

export function teamFor(roster: Roster, purpose: TeamPurpose): Team | null {
  return roster.teams.find((team) => team.purpose === purpose) ?? null
}

/** The newest key of a team on which this device relies already: one that a lone steward made just now waits out its notice. */
export function epochInUse(team: Team, notices: readonly { readonly step: { readonly after: Roster } }[]): Epoch {
  const noticed = new Set(notices.map(({ step }) => step.after.seq))
  return team.epochs.findLast((epoch) => !noticed.has(epoch.since)) ?? team.epochs.at(-1)!
}

/** Which epoch a key id belongs to, for checking what a wrap claims. */
export function epochOf(roster: Roster, key: Id): { readonly team: Id; readonly epoch: Epoch } | null {
  for (const team of roster.teams) {
    const epoch = team.epochs.find((one) => one.key === key)
    if (epoch) return { team: team.id, epoch }
  }
  return null
}
