// Unlocking: what was typed is read with help word by word, stretched in a worker, and opens the lockbox that it finds.
import { useEffect, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { SelectField, TextField } from '#ui/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { languages, nativeNames, type Language } from '#words/languages.ts'
import type { Secret } from '#values/secret.ts'
import type { Bytes } from '#sealing/derive.ts'
import { lockboxKeys } from '#sealing/lockbox.ts'
import type { FollowRefusal } from '../vault/follow.ts'
import { unlockWith, type Held, type Way } from '../vault/held.ts'
import { askPasskey } from '../vault/passkey.ts'
import { AfterRestore } from './after-restore.tsx'
import { useParts } from './parts.tsx'
import { passphraseWords, readTyped, typedProblem } from './typed-secret.ts'
import { useLanguage, useRefusal, useSay } from './words.tsx'

type Stage =
  | { readonly is: 'typing' } | { readonly is: 'stretching'; readonly share: number } | { readonly is: 'fetching' }
  | { readonly is: 'refused'; readonly refusal: FollowRefusal; readonly held?: Held }
const typing: Stage = { is: 'typing' }

export function UnlockByText({ way }: { readonly way: 'passphrase' | 'recovery' }) {
  const say = useSay('desk')
  const { from } = useParts()
  const { lang } = useLanguage()
  const [text, setText] = useState('')
  const [wordsIn, setWordsIn] = useState<Language>(lang)
  const [problem, setProblem] = useState<string>()
  const [isHidden, setHidden] = useState(false)
  const { stage, setStage, open } = useUnlocking(way)
  // They come while she types.
  useEffect(() => void (way === 'passphrase' && passphraseWords[wordsIn].fetch()), [way, wordsIn])
  const busy = stage.is === 'stretching' || stage.is === 'fetching'
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (!busy) void submit() }}>
      {way === 'passphrase' && <WordsIn chosen={wordsIn} onChoose={setWordsIn} />}
      <div class={isHidden ? 'hide-letters' : undefined}>
        <TextField
          id="secret" label={say(way)} hint={say(`${way}-hint`)} problem={problem} value={text} onText={setText}
          lang={way === 'passphrase' ? wordsIn : 'zxx'}
        />
      </div>
      <label class="choice">
        <input type="checkbox" checked={isHidden} onChange={() => setHidden(!isHidden)} /><span>{say('hide-letters')}</span>
      </label>
      <StageNotice stage={stage} way={way} />
      <Button type="submit">{say('unlock')}</Button>
    </form>
  )

  async function submit(): Promise<void> {
    const read = await readTyped(from.subtle, way, text, wordsIn)
    setProblem(read.ok ? undefined : typedProblem(say, read.refusal))
    if (!read.ok) return void document.getElementById('secret')?.focus()
    setStage({ is: 'stretching', share: 0 })
    await open(await from.stretch(read.value, (share) => setStage({ is: 'stretching', share })))
  }
}

/** In which of our languages the words of a passphrase are. */
export function WordsIn({ chosen, onChoose }: { readonly chosen: Language; readonly onChoose: (lang: Language) => void }) {
  const say = useSay('desk')
  const choose = (one: string) => onChoose(one as Language)
  return <SelectField id="words-in" label={say('words-in')} value={chosen} options={languageOptions} onChoose={choose} />
}

export function UnlockByPasskey() {
  const say = useSay('desk')
  const { from } = useParts()
  const { stage, setStage, open } = useUnlocking('passkey')
  return (
    <>
      <StageNotice stage={stage} way="passkey" />
      <Button onPress={() => void press()}>{say('use-passkey')}</Button>
    </>
  )

  async function press(): Promise<void> {
    setStage({ is: 'fetching' })
    const bytes = await askPasskey(navigator.credentials, from.chance)
    if (!bytes.ok) return setStage({ is: 'refused', refusal: { code: 'passkey-failed', detail: null } })
    await open(bytes.value)
  }
}

function useUnlocking(way: Way) {
  const { from, vault } = useParts()
  const [stage, setStage] = useState<Stage>(typing)
  const open = async (bytes: Secret<Bytes>) => {
    setStage({ is: 'fetching' })
    const held = await unlockWith(from, await lockboxKeys(from.subtle, bytes), way)
    if (!held.ok) return setStage({ is: 'refused', refusal: held.refusal })
    const entered = await vault.enter(held.value)
    // When it is open, this screen is gone.
    if (!entered.ok) setStage({ is: 'refused', refusal: entered.refusal, held: held.value })
  }
  return { stage, setStage, open }
}

function StageNotice({ stage, way }: { readonly stage: Stage; readonly way: Way }) {
  const say = useSay('desk')
  const refusal = useRefusal()
  if (stage.is === 'typing') return null
  if (stage.is === 'fetching') return <output class="line">{say('fetching')}</output>
  if (stage.is === 'stretching') return <Stretching share={stage.share} />
  const { code } = stage.refusal
  if (code === 'unknown-lockbox') return <Notice title={say(`wrong-${way}`)} kind="grave" live />
  const { restored } = stage.refusal
  const sentence = code === 'passkey-failed' ? say('passkey-failed') : refusal(stage.refusal)
  return (
    <Notice title={sentence} kind="grave" live>
      {restored && stage.held && <AfterRestore restored={restored} held={stage.held} />}
    </Notice>
  )
}

export function Stretching({ share }: { readonly share: number }) {
  const say = useSay('desk')
  return (
    <p class="progress">
      <progress max={100} value={Math.round(share * 100)} aria-label={say('stretching', { share: '' })} />
      <span>{say('stretching', { share: String(Math.round(share * 100)) })}</span>
    </p>
  )
}

const languageOptions = languages.map((one) => ({ value: one, label: nativeNames[one], lang: one }))
