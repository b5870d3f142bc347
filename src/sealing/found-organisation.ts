// Founds an organisation: its root, its founder, two team keys and her lockboxes, in the one act that opens it.
import { fromBase64url, toBase64url } from '#values/encoding.ts'
import { idOf, type Id } from '#values/id.ts'
import { dayOf, type Moment } from '#values/moment.ts'
import type { Secret } from '#values/secret.ts'
import { teamPurposes } from '#domain/roster.ts'
import { actBytes, type Act, type BodyOf } from '#wire/act.ts'
import type { Envelope } from '#wire/envelope.ts'
import { hashOf, keyIdOf } from '#wire/hash.ts'
import { orgIdOf, rosterEntryBytes, type RosterEntry } from '#wire/roster-entry.ts'
import type { Chance } from './chance.ts'
import type { Bytes } from './derive.ts'
import { sealLockbox, type LockboxKeys } from './lockbox.ts'
import { memberKeys, newRoot, type MemberKeyring } from './member-keys.ts'
import { newOrganisationRoot, signGenesis, type OrganisationRoot } from './organisation-root.ts'
import { newTeamKey, sealTeamKey, type TeamKey } from './team-key.ts'

export type Founding = {
  readonly description: BodyOf<'open-organisation'>['description']
  readonly now: Moment
  /** The secret of the one-time link. */
  readonly opening: string
  readonly lockboxes: readonly { readonly way: 'passphrase' | 'recovery' | 'passkey'; readonly keys: LockboxKeys }[]
  /** The founder's root when it was made before (a founding that is tried again); else a fresh one. */
  readonly memberRoot?: Secret<Bytes>
}
export type Founded = {
  readonly envelope: Envelope
  readonly act: Act<'open-organisation'>
  readonly org: Id
  readonly root: string
  readonly member: Id
  /** The key id under which the founder signs. */
  readonly key: Id
  readonly keyring: MemberKeyring
  readonly memberRoot: Secret<Bytes>
  readonly teams: readonly TeamKey[]
}

type Beside = {
  readonly bytes: Bytes
  readonly named: { readonly sha256: BodyOf<'open-organisation'>['keys'][number]['bytes']['sha256']; readonly length: number }
}

/** Everything for POST /acts. Nothing is kept here: if it is not answered, the same envelope can be sent again. */
export async function foundOrganisation(subtle: SubtleCrypto, chance: Chance, founding: Founding): Promise<Founded> {
  const memberRoot = founding.memberRoot ?? newRoot(chance)
  const keyring = await memberKeys(subtle, memberRoot)
  const organisation = await newOrganisationRoot(subtle, chance)
  const org = await orgIdOf(subtle, organisation.root)
  const member = idOf(chance(16))
  const key = await keyIdOf(subtle, fromBase64url(keyring.keys.act)!)
  const teams = await Promise.all(teamPurposes.map(() => newTeamKey(subtle, chance, idOf(chance(16)), 0)))
  const genesis = await signedGenesis(subtle, { founding, keyring, organisation, org, member, key, teams })
  const keys = await Promise.all(teams.map((team) => keyBeside(subtle, team, member, keyring)))
  const boxes = await Promise.all(
    founding.lockboxes.map((box) =>
      boxBeside(subtle, box, { member, org, root: organisation.root, memberRoot, orgRootPrivate: organisation.seed }),
    ),
  )
  const body = {
    genesis,
    description: founding.description,
    keys: keys.map(({ entry }) => entry),
    lockboxes: boxes.map(({ entry }) => entry),
  }
  const act: Act<'open-organisation'> = {
    v: 1,
    org,
    id: idOf(chance(16)),
    kind: 'open-organisation',
    body,
    by: key,
    previous: null,
    head: null,
    replaces: null,
    at: founding.now,
    day: null,
  }
  const beside = [...keys, ...boxes].map(({ beside: { bytes } }) => toBase64url(bytes))
  const sig = await keyring.signers.act.sign(fromBase64url(organisation.root)!, actBytes(act))
  const envelope = {
    act: new TextDecoder().decode(actBytes(act)),
    sigs: [{ by: key, sig }],
    beside,
    opening: founding.opening,
    work: null,
  }
  return { envelope, act, org, root: organisation.root, member, key, keyring, memberRoot, teams }
}

type Parts = {
  readonly founding: Founding
  readonly keyring: MemberKeyring
  readonly organisation: OrganisationRoot
  readonly org: Id
  readonly member: Id
  readonly key: Id
  readonly teams: readonly TeamKey[]
}

/** The genesis is signed by the root, whose key id is the organisation's id, and by the founder. */
async function signedGenesis(subtle: SubtleCrypto, { founding, keyring, organisation, org, member, key, teams }: Parts) {
  const entry: RosterEntry = {
    v: 1,
    org,
    seq: 0,
    prev: null,
    kind: 'genesis',
    body: {
      day: dayOf(founding.now),
      root: organisation.root,
      founder: member,
      keys: keyring.keys,
      rootHeldByFounder: true,
      teams: teams.map(({ team, recipient }, at) => ({ team, purpose: teamPurposes[at]!, recipient })),
    },
  }
  const bytes = rosterEntryBytes(entry)
  const sigs = [
    { by: org, sig: await signGenesis(subtle, organisation, bytes) },
    { by: key, sig: await keyring.signers.roster.sign(fromBase64url(organisation.root)!, bytes) },
  ]
  return { entry: new TextDecoder().decode(bytes), sigs }
}

async function keyBeside(subtle: SubtleCrypto, team: TeamKey, member: Id, keyring: MemberKeyring) {
  const sealed = await sealTeamKey(team, keyring.keys.recipient)
  if (!sealed.ok) throw new Error('a member has a recipient of our own making')
  const beside = await besideOf(subtle, sealed.value)
  return { beside, entry: { team: team.team, epoch: team.epoch, member, bytes: beside.named } }
}

async function boxBeside(subtle: SubtleCrypto, box: Founding['lockboxes'][number], contents: Parameters<typeof sealLockbox>[1]) {
  const beside = await besideOf(subtle, await sealLockbox(box.keys, contents))
  return { beside, entry: { locator: box.keys.locatorHash, way: box.way, bytes: beside.named } }
}

async function besideOf(subtle: SubtleCrypto, bytes: Bytes): Promise<Beside> {
  return { bytes, named: { sha256: await hashOf(subtle, bytes), length: bytes.length } }
}
