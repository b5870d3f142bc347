// One voice, which reads like a page: what was asked and said, what is allowed, what members gave it, and what the server sees.
import { plain } from '#values/sealed.ts'
import type { VoiceContent } from '#wire/voice-content.ts'
import type { Voice } from '../../vault/open-voices.ts'
import type { Kept } from '../../vault/seal-record.ts'
import { useDates } from '../dates.ts'
import { languageName } from '../language-names.ts'
import { useMember } from '../member.tsx'
import { langOf, plainText } from '../texts.ts'
import { useLanguage, useSay } from '../words.tsx'
import { BesideVoice } from './beside-voice.tsx'
import { Recordings } from './recordings.tsx'
import { ServerSees } from './server-sees.tsx'
import { answerTexts } from './voice-text.ts'
import { WhyClosed } from './why-closed.tsx'

type Props = {
  readonly voice: Voice
  readonly themes: readonly Kept[]
  readonly onThemes: () => Promise<void>
  /** Themes that other voices have, to be chosen from. */
  readonly known: readonly string[]
}

export function VoicePage({ voice, themes, onThemes, known }: Props) {
  const say = useSay('listening')
  const dates = useDates()
  const { row } = voice
  const id = `voice-${row.record}`
  return (
    <article class="voice" aria-labelledby={id}>
      <h2 id={id}>{voice.is === 'open' ? say('voice') : say('unreadable-title')}</h2>
      <p class="small">
        {say('voice-day', { date: dates.day(row.receivedOn) })} {row.readOn === null && <strong>{say('unread-mark')}</strong>}
      </p>
      {voice.is === 'open' ? <Said voice={voice} /> : <WhyClosed why={voice.why} />}
      {voice.is === 'open' && <BesideVoice record={row.record} {...{ themes, onThemes, known }} isVerified={voice.by !== null} />}
      <ServerSees row={row} />
    </article>
  )
}

type Opened = Extract<Voice, { readonly is: 'open' }>

function Said({ voice }: { readonly voice: Opened }) {
  const { said, round, by } = voice
  const say = useSay('listening')
  const { lang } = useLanguage()
  const { nameOf } = useMember()
  return (
    <>
      {said.contact && <Contact contact={said.contact} />}
      <dl class="answers">
        {round.questions.map((question) => (
          <div key={question.id}>
            <dt lang={langOf(question.label, lang)} dir="auto">{plainText(question.label, lang)}</dt>
            <Answers texts={answerTexts(question, said, lang)} lang={said.lang} isAloud={isAloud(said, question.id)} />
            <Recordings voice={voice} question={question.id} />
          </div>
        ))}
      </dl>
      <p class="small">
        {say(said.count === true ? 'may-count' : 'may-not-count')} {say(said.quote === true ? 'may-ask-quote' : 'may-not-quote')}
        {' '}{say('answers-in', { lang: languageName(said.lang, lang) })}
        {' '}{by === null ? say('origin-unverified') : say('origin-member', { name: nameOf(by) })}
      </p>
    </>
  )
}

type AnswersProps = { readonly texts: readonly string[]; readonly lang: string; readonly isAloud: boolean }

function Answers({ texts, lang, isAloud }: AnswersProps) {
  const say = useSay('listening')
  if (texts.length === 0 && isAloud) return null
  if (texts.length === 0) return <dd class="unsaid">{say('no-answer')}</dd>
  return <>{texts.map((text, at) => <dd key={at} lang={lang} dir="auto" class="as-written">{text}</dd>)}</>
}

function isAloud({ recordings = [] }: VoiceContent, id: string): boolean {
  return recordings.some(({ question }) => question === id)
}

function Contact({ contact: { how, when } }: { readonly contact: NonNullable<VoiceContent['contact']> }) {
  const say = useSay('listening')
  return (
    <div class="notice grave">
      <p class="notice-title">{say('contact-wish')}</p>
      <p dir="auto">{say('contact-how', { how: plain(how) })}</p>
      {plain(when) !== '' && <p dir="auto">{say('contact-when', { when: plain(when) })}</p>}
    </div>
  )
}
