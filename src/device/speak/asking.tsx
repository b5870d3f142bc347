// The walk through a checked round: which screen stands, what was typed so far, and the end of it.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { CalmScreen } from '#ui/calm-screen.tsx'
import { directionOf } from '#words/languages.ts'
import type { Around } from './around.ts'
import { AskContact, AskPermission } from './ask-plainly.tsx'
import { AskQuestion } from './ask-question.tsx'
import { ChooseLanguage, Consent, languageTitle, Unchecked, WhoAsks } from './beginning.tsx'
import {
  changed, contentFrom, emptyDraft, recordedFor, typedFor, withRecorded, withTyped, type Draft, type Recorded,
} from './draft.ts'
import { Ending, type Stage } from './ending-stage.tsx'
import { Help } from './help.tsx'
import { KeptBefore } from './kept-before.tsx'
import type { Found } from './look-up.ts'
import { usePlace } from './place.ts'
import { ChooseReceipt, Review, type Changing } from './review.tsx'
import { sealAndSend } from './send.ts'
import { countAsked, languagesFor, placeAfter, placeOf, screensOf, type Screen } from './sequence.ts'
import { wordsIn, wordsWished, type Words } from './words.ts'

export function Asking({ around, found }: { readonly around: Around; readonly found: Found }) {
  const { round } = found.round
  const screens = useMemo(() => screensOf(round, found.round.pinned), [round, found.round.pinned])
  const languages = useMemo(() => languagesFor(round, around.wishes), [round, around.wishes])
  const [draft, keep] = useState<Draft>(() => emptyDraft(languages[0]!))
  const [stage, setStage] = useState<Stage>({ is: 'asking' })
  const sealing = useRef(false)
  const walk = usePlace()
  const place = Math.min(walk.place, screens.length - 1)
  const screen = screens[place]!
  const choosing = screen.is === 'language'
  const { say, language } = choosing ? wordsWished(around.wishes) : wordsIn(draft.lang)
  useEffect(() => speakIn(language, draft.lang), [language, draft.lang])
  // Fetched behind the first question, while there is a network.
  useEffect(() => void (screen.is === 'question' && around.labour()), [around, screen.is])

  const foot = <Help hotlines={found.hotlines} lang={draft.lang} say={say} />
  const leave = { text: say('leave'), onPress: around.leave }
  const shared = { around, say, foot, leave }
  if (stage.is !== 'asking') return <Ending {...shared} {...{ stage, setStage, code: round.code }} />
  const back = place > 0 ? { text: say('back'), onPress: walk.goBack } : undefined
  const title = titleOf(screen, say, countAsked(round), around.wishes)
  return (
    <CalmScreen key={place} name={nameOf(screen)} title={title} counts={'number' in screen} back={back} leave={leave} foot={foot}>
      {place === 0 && <KeptBefore around={around} say={say} />}
      <Body
        {...{ screen, say, round, draft, languages, onDraft: keep, onDone: goOn, onChange: change, onSend: finish }}
        onNo={() => setStage({ is: 'traces', isKept: false })}
      />
    </CalmScreen>
  )

  function goOn(): void {
    walk.goTo(placeAfter(screens, place, walk.mending))
  }

  function change(what: Changing): void {
    const at = typeof what === 'string' ? placeOf(screens, what) : placeOf(screens, 'question', what.question)
    walk.goTo(at, true)
  }

  async function finish(wantsReceipt: boolean): Promise<void> {
    const content = contentFrom(draft, round)
    if (!content.ok) return walk.goTo(placeOf(screens, 'review'))
    // Two quick touches are one voice.
    if (sealing.current) return
    sealing.current = true
    const ended = await sealAndSend(around, found.round, content.value, wantsReceipt, (step) => setStage({ is: 'working', step }))
    sealing.current = false
    if (ended === null) return setStage({ is: 'unsealed' })
    keep(emptyDraft(draft.lang))
    setStage({ is: 'ended', ...ended })
  }
}

type BodyProps = {
  readonly screen: Screen
  readonly say: Words
  readonly round: Found['round']['round']
  readonly draft: Draft
  readonly languages: readonly string[]
  /** A recording may end when the screen is another one already: it is put into the draft as that is by then. */
  readonly onDraft: (change: Draft | ((before: Draft) => Draft)) => void
  readonly onDone: () => void
  readonly onChange: (what: Changing) => void
  readonly onNo: () => void
  readonly onSend: (wantsReceipt: boolean) => Promise<void>
}

function Body({ screen, say, round, draft, languages, onDraft, onDone, onChange, onNo, onSend }: BodyProps) {
  const { lang } = draft
  const told = { say, lang, round, onDone }
  switch (screen.is) {
    case 'language': {
      const onChoose = (chosen: string) => onDraft(changed(draft, { lang: chosen }))
      return <ChooseLanguage {...{ languages, onChoose, onDone }} />
    }
    case 'unchecked': return <Unchecked {...told} />
    case 'who': return <WhoAsks {...told} />
    case 'consent': return <Consent {...told} onNo={onNo} />
    case 'question': {
      const { question } = screen
      const onTyped = (typed: readonly string[]) => onDraft((before) => withTyped(before, question.id, typed))
      const answered = { typed: typedFor(draft, question), recorded: recordedFor(draft, question) }
      const onRecorded = (change: (before: readonly Recorded[]) => readonly Recorded[]) => (
        onDraft((before) => withRecorded(before, question.id, change(recordedFor(before, question)))))
      return <AskQuestion {...{ say, lang, question, onTyped, onRecorded, onDone }} {...answered} />
    }
    case 'count':
    case 'quote': return <AskPermission is={screen.is} {...{ say, draft, onDraft, onDone }} />
    case 'contact': return <AskContact {...{ say, draft, onDraft, onDone }} />
    case 'review': return <Review {...{ say, round, draft, onChange, onDone }} />
    case 'receipt': return <ChooseReceipt say={say} onSend={(wants) => void onSend(wants)} />
  }
}

function titleOf(screen: Screen, say: Words, all: number, wishes: readonly string[]): string {
  if ('number' in screen) return say('progress', { number: String(screen.number), all: String(all) })
  return screen.is === 'language' ? languageTitle(wishes) : say(`${screen.is}-title`)
}

function nameOf(screen: Screen): string {
  return screen.is === 'question' ? `question-${screen.question.id}` : screen.is
}

/** The page's language is that of the words; its direction that of the speaker's language. */
function speakIn(words: string, lang: string): void {
  document.documentElement.lang = words
  document.documentElement.dir = directionOf(lang)
}
