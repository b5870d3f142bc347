// The roster: who has which keys and what they may do, as it stands after its entries. Pure; the signatures were checked before.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'

export const roles = ['steward', 'organiser', 'case-worker', 'researcher', 'reader'] as const
export type Role = (typeof roles)[number]

/** Public halves: Ed25519 as base64url (32 bytes), the recipient as an age post-quantum recipient. */
export type MemberKeys = {
  readonly act: string
  readonly manifest: string
  readonly roster: string
  readonly login: string
  readonly edition: string
  readonly recipient: string
}

export type Member = {
  readonly id: Id
  /** The key id under which she signs: the first 16 bytes of the SHA-256 of her public act key. */
  readonly key: Id
  readonly keys: MemberKeys
  readonly role: Role
  readonly frozen: boolean
}

/** Everybody holds the key of `everyone` (drafts, names); those who listen hold the key of `listening` (voices, themes). */
export const teamPurposes = ['everyone', 'listening'] as const
export type TeamPurpose = (typeof teamPurposes)[number]

export type Epoch = { readonly epoch: number; readonly recipient: string; readonly key: Id; readonly since: number }
export type Team = {
  readonly id: Id
  readonly purpose: TeamPurpose
  readonly members: readonly Id[]
  /** Oldest first; the last one is in use. */
  readonly epochs: readonly Epoch[]
}

export type Device = { readonly id: Id; readonly key: Id; readonly act: string; readonly manifest: string; readonly until: Day }
export type Partner = { readonly org: Id; readonly root: string; readonly recipient: string }

export type Roster = {
  readonly org: Id
  readonly root: string
  readonly rootHeldByFounder: boolean
  readonly opened: Day
  readonly seq: number
  /** Hash of the last entry's bytes. */
  readonly head: string
  /** The latest day that an entry has named so far. */
  readonly day: Day
  readonly members: readonly Member[]
  readonly devices: readonly Device[]
  readonly teams: readonly Team[]
  readonly partners: readonly Partner[]
  readonly trustees: readonly string[]
  /** Key ids that once were good, and the entry that ended them. */
  readonly endedKeys: readonly { readonly key: Id; readonly keys: MemberKeys; readonly member: Id; readonly at: number }[]
}

/** What an entry says. Every kind is understood from the first day, even where no screen writes it yet. */
export type RosterChange =
  | { readonly kind: 'genesis'; readonly body: Genesis }
  | {
      readonly kind: 'admit-member'
      readonly body: {
        readonly day: Day
        readonly member: Id
        readonly keys: MemberKeys
        readonly role: Role
        readonly teams: readonly Id[]
        readonly invite: Id
      }
    }
  | { readonly kind: 'remove-member'; readonly body: { readonly day: Day; readonly member: Id } }
  | {
      readonly kind: 'change-role'
      readonly body: { readonly day: Day; readonly member: Id; readonly role: Role; readonly teams: readonly Id[] }
    }
  | { readonly kind: 'renew-keys'; readonly body: { readonly day: Day; readonly member: Id; readonly keys: MemberKeys } }
  | {
      readonly kind: 'add-device'
      readonly body: { readonly day: Day; readonly device: Id; readonly act: string; readonly manifest: string; readonly until: Day }
    }
  | { readonly kind: 'remove-device'; readonly body: { readonly day: Day; readonly device: Id } }
  | {
      readonly kind: 'add-team'
      readonly body: {
        readonly day: Day
        readonly team: Id
        readonly purpose: TeamPurpose
        readonly recipient: string
        readonly members: readonly Id[]
      }
    }
  | {
      readonly kind: 'new-epoch'
      readonly body: { readonly day: Day; readonly team: Id; readonly epoch: number; readonly recipient: string }
    }
  | {
      readonly kind: 'pin-partner'
      readonly body: { readonly day: Day; readonly org: Id; readonly root: string; readonly recipient: string }
    }
  | { readonly kind: 'unpin-partner'; readonly body: { readonly day: Day; readonly org: Id } }
  | {
      readonly kind: 'commit-trustees'
      readonly body: { readonly day: Day; readonly needed: number; readonly shares: readonly string[]; readonly secret: string }
    }
  | { readonly kind: 'release-root'; readonly body: { readonly day: Day } }
  | { readonly kind: 'freeze-member'; readonly body: { readonly day: Day; readonly member: Id } }
  | { readonly kind: 'thaw-member'; readonly body: { readonly day: Day; readonly member: Id } }

export type RosterKind = RosterChange['kind']
export type Genesis = {
  readonly day: Day
  readonly root: string
  readonly founder: Id
  readonly keys: MemberKeys
  readonly teams: readonly { readonly team: Id; readonly purpose: TeamPurpose; readonly recipient: string }[]
  readonly rootHeldByFounder: boolean
}
