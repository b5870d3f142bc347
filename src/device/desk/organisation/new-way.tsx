// A new passphrase, code or passkey: its lockbox takes the old one's place in one step, so a change is never half done.
import { useState } from 'preact/hooks'
import { lockboxKeys, sealLockbox, type LockboxKeys } from '#sealing/lockbox.ts'
import { hashOf } from '#wire/hash.ts'
import type { Performed } from '../../outbox/outbox.ts'
import type { Way } from '../../vault/held.ts'
import { useMember, type Member } from '../member.tsx'
import { NewPasskey } from '../opening/new-passkey.tsx'
import { NewPassphrase } from '../opening/new-passphrase.tsx'
import { NewRecovery } from '../opening/new-recovery.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { goTo, to, type Params } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { Stretching } from '../unlock.tsx'
import { useSay } from '../words.tsx'

const titles = { passphrase: 'new-passphrase', recovery: 'new-recovery', passkey: 'add-passkey' } as const
const dones = { passphrase: 'passphrase-changed', recovery: 'recovery-changed', passkey: 'passkey-added' } as const

export function NewWay({ params }: { readonly params: Params }) {
  const say = useSay('organisation')
  const member = useMember()
  const [share, setShare] = useState<number | null>(null)
  const { progress, run } = useOutcome()
  const way: Way = params['way'] === 'recovery' || params['way'] === 'passkey' ? params['way'] : 'passphrase'
  const isAsking = share === null && progress === undefined
  return (
    <Screen title={say(titles[way])} above={{ href: to('organisation/keys'), text: say('keys-title') }}>
      {isAsking && way === 'passphrase' && <NewPassphrase onDone={(text) => void stretchAndKeep(text)} />}
      {isAsking && way === 'recovery' && <NewRecovery onDone={(code) => void stretchAndKeep(code)} />}
      {isAsking && way === 'passkey' && (
        <NewPasskey
          organisation={member.followed.description.name} person={member.nameOf(member.followed.me.id)}
          onDone={(bytes) => void lockboxKeys(member.from.subtle, bytes).then(keep)} onLeave={() => goTo('organisation/keys')}
        />
      )}
      {share !== null && progress === undefined && <Stretching share={share} />}
      <OutcomeNotice progress={progress} done={say(dones[way])} />
    </Screen>
  )

  async function stretchAndKeep(text: string): Promise<void> {
    setShare(0)
    await keep(await lockboxKeys(member.from.subtle, await member.from.stretch(text, setShare)))
  }
  async function keep(keys: LockboxKeys): Promise<void> {
    await run(() => keepWay(member, way, keys))
  }
}

/** A passkey is one more way in; passphrase and code replace the one that was there. */
async function keepWay({ from, held, fresh, perform }: Member, way: Way, keys: LockboxKeys): Promise<Performed> {
  const sealed = await sealLockbox(keys, held.contents)
  const bytes = { sha256: await hashOf(from.subtle, sealed), length: sealed.length }
  const old = way === 'passkey' ? undefined : fresh()?.followed.lockboxes.find((box) => box.way === way)
  return perform('keep-lockbox', { lockbox: { locator: keys.locatorHash, way, bytes }, replaces: old?.locator ?? null }, [sealed])
}
