// A passphrase drawn by chance: shown, written down, and typed back before it counts.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { newPassphrase } from '#sealing/passphrase.ts'
import type { Language } from '#words/languages.ts'
import { useParts } from '../parts.tsx'
import { passphraseWords, readTyped, typedProblem } from '../typed-secret.ts'
import { WordsIn } from '../unlock.tsx'
import { useLanguage, useSay } from '../words.tsx'

type Props = { readonly onDone: (passphrase: string) => void }

export function NewPassphrase({ onDone }: Props) {
  const { from } = useParts()
  const { lang } = useLanguage()
  const [wordsIn, setWordsIn] = useState<Language>(lang)
  const [passphrase, setPassphrase] = useState(() => newPassphrase(from.chance, passphraseWords[lang]))
  const [isShown, setShown] = useState(true)
  const draw = (chosen: Language) => {
    setWordsIn(chosen)
    setPassphrase(newPassphrase(from.chance, passphraseWords[chosen]))
  }
  return (
    <section class="step">
      {isShown
        ? <Shown passphrase={passphrase} wordsIn={wordsIn} onDraw={draw} onHave={() => setShown(false)} />
        : <TypedBack passphrase={passphrase} wordsIn={wordsIn} onSee={() => setShown(true)} onDone={() => onDone(passphrase)} />}
    </section>
  )
}

type ShownProps = {
  readonly passphrase: string; readonly wordsIn: Language; readonly onDraw: (lang: Language) => void; readonly onHave: () => void
}

function Shown({ passphrase, wordsIn, onDraw, onHave }: ShownProps) {
  const say = useSay('opening')
  return (
    <>
      <h2>{say('passphrase-title')}</h2>
      <p>{say('passphrase-why')}</p>
      <WordsIn chosen={wordsIn} onChoose={onDraw} />
      <output class="secret" id="passphrase-shown" lang={wordsIn}>{passphrase}</output>
      <p>{say('passphrase-write')}</p>
      <div class="row">
        <Button onPress={onHave}>{say('passphrase-have')}</Button>
        <Button kind="quiet" onPress={() => onDraw(wordsIn)}>{say('passphrase-other')}</Button>
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
