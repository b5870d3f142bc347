// A member's own keys: her ways in, her sessions, and making new ones.
import { Button } from '#ui/button.tsx'
import type { Me } from '#wire/desk-replies.ts'
import { mayHavePasskeys } from '../../vault/passkey.ts'
import { digitsOfId } from '../digits.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { to } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { useRefusal, useSay } from '../words.tsx'

export function Keys() {
  const say = useSay('organisation')
  const { held, followed, perform } = useMember()
  const { progress, run } = useOutcome()
  const { lockboxes, sessions, me } = followed
  return (
    <Screen title={say('keys-title')} above={{ href: to('organisation'), text: say('to-organisation') }}>
      <p>{say('key-is', { digits: digitsOfId(held.key) })}</p>
      <h2>{say('ways-in')}</h2>
      <ul class="cards">{lockboxes.map((box) => <WayCard key={box.locator} box={box} isOnly={lockboxes.length === 1} />)}</ul>
      {!lockboxes.some(({ way }) => way === 'recovery') && <p class="notice grave">{say('no-recovery')}</p>}
      <ul class="ways">
        <li><a id="new-passphrase" href={to('organisation/keys/passphrase')}>{say('new-passphrase')}</a></li>
        <li><a id="new-recovery" href={to('organisation/keys/recovery')}>{say('new-recovery')}</a></li>
        {mayHavePasskeys() && <li><a href={to('organisation/keys/passkey')}>{say('add-passkey')}</a></li>}
      </ul>
      {held.contents.orgRootPrivate !== null && <p class="small">{say('founder-holds')}</p>}
      <h2>{say('sessions-title')}</h2>
      <p>{say('sessions', { n: sessions })}</p>
      <OutcomeNotice progress={progress} />
      <Button kind="quiet" onPress={() => void run(() => perform('end-sessions', { member: me.id }))}>{say('end-others')}</Button>
    </Screen>
  )
}

function WayCard({ box, isOnly }: { readonly box: Me['lockboxes'][number]; readonly isOnly: boolean }) {
  const say = useSay('organisation')
  const refusal = useRefusal()
  const { held, perform } = useMember()
  const { progress, run } = useOutcome()
  const isUsed = held.by?.locator === box.locator
  return (
    <li class="card">
      <p class="card-title">{say(`way-${box.way}`)}{isUsed && <small> ({say('way-used')})</small>}</p>
      <OutcomeNotice progress={progress} done={say('way-dropped')} />
      {box.way === 'passkey' && (
        <Button
          kind="quiet" why={isOnly ? refusal({ code: 'last-lockbox' }) : undefined}
          onPress={() => void run(() => perform('drop-lockbox', { locator: box.locator }))}
        >
          {say('drop-way')}
        </Button>
      )}
    </li>
  )
}
