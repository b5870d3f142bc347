// A passphrase drawn by chance: shown, written down, and typed back before it counts.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { newPassphrase } from '#sealing/passphrase.ts'
import type { Language } from '#words/languages.ts'
import { useParts } from '../parts.tsx'
import { passphraseWords, readTyped, typedProblem } from '../typed-secret.ts'
import { WordsIn } from '../unlock.tsx'
import { NotHere, usePiece } from '../when-here.tsx'
import { useLanguage, useSay } from '../words.tsx'

type Props = { readonly onDone: (passphrase: string) => void }

export function NewPassphrase({ onDone }: Props) {
  const say = useSay('opening')
  const { lang } = useLanguage()
  const [wordsIn, setWordsIn] = useState<Language>(lang)
  const words = usePiece(passphraseWords[wordsIn])
  return (
    <section class="step">
      {words.is === 'here' && <Drawn key={wordsIn} words={words.value} wordsIn={wordsIn} onWordsIn={setWordsIn} onDone={onDone} />}
      {words.is !== 'here' && <><h2>{say('passphrase-title')}</h2><WordsIn chosen={wordsIn} onChoose={setWordsIn} /></>}
      {words.is !== 'here' && <NotHere got={words} />}
    </section>
  )
}

type DrawnProps = Props & {
  readonly words: readonly string[]; readonly wordsIn: Language; readonly onWordsIn: (lang: Language) => void
}

function Drawn({ words, wordsIn, onWordsIn, onDone }: DrawnProps) {
  const { from } = useParts()
  const [passphrase, setPassphrase] = useState(() => newPassphrase(from.chance, words))
  const [isShown, setShown] = useState(true)
  const draw = () => setPassphrase(newPassphrase(from.chance, words))
  return isShown
    ? <Shown passphrase={passphrase} wordsIn={wordsIn} onWordsIn={onWordsIn} onDraw={draw} onHave={() => setShown(false)} />
    : <TypedBack passphrase={passphrase} wordsIn={wordsIn} onSee={() => setShown(true)} onDone={() => onDone(passphrase)} />
}

type ShownProps = {
  readonly passphrase: string; readonly wordsIn: Language
  readonly onWordsIn: (lang: Language) => void; readonly onDraw: () => void; readonly onHave: () => void
}

function Shown({ passphrase, wordsIn, onWordsIn, onDraw, onHave }: ShownProps) {
  const say = useSay('opening')
  return (
    <>
      <h2>{say('passphrase-title')}</h2>
      <p>{say('passphrase-why')}</p>
      <WordsIn chosen={wordsIn} onChoose={onWordsIn} />
      <output class="secret" id="passphrase-shown" lang={wordsIn}>{passphrase}</output>
      <p>{say('passphrase-write')}</p>
      <div class="row">
        <Button onPress={onHave}>{say('passphrase-have')}</Button>
        <Button kind="quiet" onPress={onDraw}>{say('passphrase-other')}</Button>
      </div>
    </>
  )
}

type TypedProps = { readonly passphrase: string; readonly wordsIn: Language; readonly onSee: () => void; readonly onDone: () => void }

function TypedBack({ passphrase, wordsIn, onSee, onDone }: TypedProps) {
  const say = useSay('opening')
  const desk = useSay('desk')
  const { from } = useParts()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  return (
    <form onSubmit={(event) => { event.preventDefault(); void submit() }}>
      <h2>{say('passphrase-title')}</h2>
      <TextField id="passphrase-back" label={say('passphrase-back')} problem={problem} value={typed} onText={setTyped} lang={wordsIn} />
      <div class="row">
        <Button type="submit">{say('passphrase-right')}</Button>
        <Button kind="quiet" onPress={onSee}>{say('passphrase-see')}</Button>
      </div>
    </form>
  )

  async function submit(): Promise<void> {
    const read = await readTyped(from.subtle, 'passphrase', typed, wordsIn)
    if (read.ok && read.value === passphrase) return onDone()
    setProblem(read.ok ? say('passphrase-differs') : typedProblem(desk, read.refusal))
    document.getElementById('passphrase-back')?.focus()
  }
}
