// Every act in one sentence, for the log, for what waits and for what is to be signed.
import type { Id } from '#values/id.ts'
import { utf8 } from '#values/encoding.ts'
import { plainText } from './texts.ts'
import type { MembersAct } from '#wire/act.ts'
import { readRosterEntry, type RosterEntry, type SignedEntry } from '#wire/roster-entry.ts'
import type { Say } from '#words/say.ts'
import type { organisation } from '#words/en/organisation.ts'
import { writtenDate } from '#words/dates.ts'
import type { Language } from '#words/languages.ts'
import { useMember, type Member } from './member.tsx'
import { useLanguage, useSay } from './words.tsx'

type Telling = {
  readonly say: Say<typeof organisation>
  readonly role: (role: Member['followed']['me']['role']) => string
  readonly lang: Language
  readonly nameOf: (member: Id) => string
  readonly followed: Member['followed']
}

/** Tells an act in the reader's language, with the names that the organisation uses. */
export function useTold(): (act: MembersAct) => string {
  const telling = useTelling()
  return (act) => tellAct(telling, act)
}

/** Tells an entry of the roster. */
export function useToldEntry(): (entry: RosterEntry) => string {
  const telling = useTelling()
  return (entry) => tellEntry(telling, entry)
}

export function entryOf(signed: SignedEntry): RosterEntry | null {
  const entry = readRosterEntry(utf8(signed.entry))
  return entry.ok ? entry.value : null
}

function useTelling(): Telling {
  const say = useSay('organisation')
  const desk = useSay('desk')
  const { lang } = useLanguage()
  const { nameOf, followed } = useMember()
  return { say, lang, nameOf, followed, role: (role) => desk(role) }
}

function tellAct(telling: Telling, act: MembersAct): string {
  const { say, lang, nameOf, role } = telling
  switch (act.kind) {
    case 'enter-roster': {
      const entry = entryOf(act.body.entry)
      return entry ? tellEntry(telling, entry) : say('told-enter-roster')
    }
    case 'invite': return say('told-invite', { role: role(act.body.role), date: day(lang, act.body.until) })
    case 'end-sessions': return say('told-end-sessions', { whom: nameOf(act.body.member) })
    case 'open-round': return say('told-open-round', { round: plainText(act.body.title, lang) })
    case 'edit-round': return say('told-edit-round', { round: plainText(act.body.title, lang) })
    case 'acknowledge-voices': return say('told-acknowledge-voices', { n: act.body.records.length })
    case 'keep-record': return say(`told-keep-${act.body.kind}`)
    case 'witness': return say('told-witness', { name: act.body.name })
    case 'discard-late-act': return say('told-discard-late-act', { reason: act.body.reason })
    case 'keep-authority': return say('told-keep-authority', { name: act.body.name })
    case 'publish-demand': return say('told-publish-demand', { title: act.body.title.text })
    case 'keep-guest': return say('told-keep-guest', { name: act.body.name })
    case 'publish-together': return say('told-publish-together', { title: act.body.demand.title.text })
    case 'edit-demand': return say('told-edit-demand', { title: act.body.title.text })
    case 'name-ally': return say('told-name-ally', { name: act.body.name })
    case 'record-event': return say('told-record-event', { who: act.body.actor.name })
    case 'retract-event': return say('told-retract-event', { reason: act.body.reason })
    case 'record-correction': return say('told-record-correction', { who: act.body.sentBy.name })
    case 'record-conflict': return say('told-record-conflict', { publisher: act.body.source.publisher })
    case 'retract-conflict': return say('told-retract-conflict', { reason: act.body.reason })
    case 'retract-correction': return say('told-retract-correction', { reason: act.body.reason })
    case 'decline-claim': return say('told-decline-claim', { reason: act.body.reason })
    case 'import-demands': return say('told-import-demands', { name: act.body.file.name })
    case 'undo-import': return say('told-undo-import', { reason: act.body.reason })
    default: return say(`told-${act.kind}`)
  }
}

function tellEntry({ say, nameOf, role, followed, lang }: Telling, entry: RosterEntry): string {
  const team = (id: Id) => say(`team-${followed.roster.teams.find((one) => one.id === id)?.purpose ?? 'everyone'}`)
  switch (entry.kind) {
    case 'admit-member': return say('entry-admit-member', { whom: nameOf(entry.body.member), role: role(entry.body.role) })
    case 'change-role': return say('entry-change-role', { whom: nameOf(entry.body.member), role: role(entry.body.role) })
    case 'remove-member': return say('entry-remove-member', { whom: nameOf(entry.body.member) })
    case 'renew-keys': return say('entry-renew-keys', { whom: nameOf(entry.body.member) })
    case 'freeze-member': return say('entry-freeze-member', { whom: nameOf(entry.body.member) })
    case 'thaw-member': return say('entry-thaw-member', { whom: nameOf(entry.body.member) })
    case 'new-epoch': return say('entry-new-epoch', { team: team(entry.body.team), n: entry.body.epoch + 1 })
    case 'add-team': return say('entry-add-team', { team: say(`team-${entry.body.purpose}`) })
    case 'add-device': return say('entry-add-device', { date: day(lang, entry.body.until) })
    default: return say(`entry-${entry.kind}`)
  }
}

function day(lang: Language, date: string): string {
  return writtenDate(lang, { date, precision: 'day' })
}
