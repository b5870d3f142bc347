// With an organisation of another server: the files that go to and fro, what each of them is, and what came of the one that was opened.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { mostFileLetters, readJointFile, type AnswerFile, type JointFile, type OrganisationFile } from '#wire/joint-files.ts'
import { followRoster } from '#wire/roster-chain.ts'
import { numberOfOrganisation } from '../../digits.ts'
import { useMember } from '../../member.tsx'
import { OutcomeNotice, useOutcome } from '../../outcome.tsx'
import { to } from '../../router.tsx'
import { Screen } from '../../screen.tsx'
import { isDone } from '../is-done.ts'
import { LinkButton } from '../link-button.tsx'
import { useDemanding } from '../words.ts'
import { bringAnswer, keepGuest, saveAboutUs, useGuests } from './guests.ts'
import { openDraft } from './opened-drafts.ts'

type Trouble = 'file-too-large' | 'not-such-a-file' | 'file-too-new' | 'for-another' | 'file-roster-broken'
type Read =
  | { readonly is: 'none' | 'reading' }
  | { readonly is: 'refused'; readonly why: Trouble }
  | { readonly is: 'organisation'; readonly file: OrganisationFile }
  | { readonly is: 'answer'; readonly file: AnswerFile }
  | { readonly is: 'draft'; readonly joint: string }

export function ElsewhereScreen() {
  const say = useDemanding()
  const member = useMember()
  const { progress, run } = useOutcome()
  const about = say('file-about-us', { name: member.followed.description.name })
  return (
    <Screen title={say('elsewhere-title')} above={{ href: to('demand'), text: say('title') }}>
      <p>{say('elsewhere-what')}</p>
      <ol class="steps">
        <li>{say('elsewhere-1')}</li>
        <li>{say('elsewhere-2')}</li>
        <li>{say('elsewhere-3')}</li>
        <li>{say('elsewhere-4')}</li>
      </ol>
      <h2>{say('elsewhere-ours')}</h2>
      <p>{say('elsewhere-ours-what')}</p>
      <p class="small">{say('propose-own', { digits: numberOfOrganisation(member.held.org) })}</p>
      <OutcomeNotice progress={progress} done={say('file-saved')} />
      <Button id="save-us" kind="quiet" onPress={() => progress !== 'busy' && void run(() => saveAboutUs(member, about))}>
        {say('elsewhere-save-us')}
      </Button>
      <h2>{say('elsewhere-open')}</h2>
      <OpenFile />
      <Guests />
    </Screen>
  )
}

function OpenFile() {
  const say = useDemanding()
  const member = useMember()
  const [read, become] = useState<Read>({ is: 'none' })
  const problem = read.is === 'refused' ? say(read.why) : undefined
  return (
    <>
      <Field id="joint-file" label={say('elsewhere-file')} hint={say('elsewhere-file-hint')} problem={problem}>
        {(wiring) => (
          <input
            {...wiring} type="file" accept=".json,application/json" autocomplete="off"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      {read.is === 'reading' && <output class="line">{say('file-reading')}</output>}
      {problem && <Notice title={problem} kind="grave" live />}
      {read.is === 'organisation' && <Organisation key={read.file.organisation} file={read.file} />}
      {read.is === 'answer' && <Answer key={read.file.act} file={read.file} />}
      {read.is === 'draft' && (
        <Notice title={say('elsewhere-draft-open')} live>
          <LinkButton id="to-joint" to={`demand/together/${read.joint}`}>{say('to-joint')}</LinkButton>
        </Notice>
      )}
    </>
  )

  async function choose(file: File | undefined): Promise<void> {
    if (file === undefined) return
    if (file.size > mostFileLetters) return become({ is: 'refused', why: 'file-too-large' })
    become({ is: 'reading' })
    const found = readJointFile(await file.text().catch(() => ''))
    become(found.ok ? await opened(found.value) : { is: 'refused', why: found.refusal })
  }

  async function opened(file: JointFile): Promise<Read> {
    if (file.is === 'samasama-answer') return { is: 'answer', file }
    if (file.is === 'samasama-organisation') {
      const roster = await followRoster(member.from.subtle, file.entries, file.organisation)
      return roster.ok ? { is: 'organisation', file } : { is: 'refused', why: 'file-roster-broken' }
    }
    const draft = await openDraft(member, file)
    return draft.ok ? { is: 'draft', joint: draft.value.draft.id } : { is: 'refused', why: draft.refusal }
  }
}

function Organisation({ file }: { readonly file: OrganisationFile }) {
  const say = useDemanding()
  const member = useMember()
  const { progress, run } = useOutcome()
  return (
    <section class="card" aria-labelledby="from-file">
      <h3 id="from-file" dir="auto">{file.name}</h3>
      <p dir="auto">{say('elsewhere-at', { address: file.address })}</p>
      <p>{say('joint-number', { digits: numberOfOrganisation(file.organisation) })}</p>
      <p>{say('elsewhere-compare')}</p>
      <OutcomeNotice progress={progress} done={say('elsewhere-kept')} />
      {!isDone(progress) && (
        <Button
          id="keep-guest" why={member.whyNot('keep-guest')}
          onPress={() => progress !== 'busy' && void run(() => keepGuest(member, file))}
        >
          {say('elsewhere-keep')}
        </Button>
      )}
    </section>
  )
}

function Answer({ file }: { readonly file: AnswerFile }) {
  const say = useDemanding()
  const member = useMember()
  const { progress, run } = useOutcome()
  const guests = useGuests().result
  const name = guests?.ok ? guests.value.guests.find(({ organisation }) => organisation === file.guest)?.name : undefined
  return (
    <section class="card" aria-labelledby="from-file">
      <h3 id="from-file">{say('elsewhere-answer', { name: name ?? say('somebody') })}</h3>
      <OutcomeNotice progress={progress} done={say('elsewhere-brought')} />
      {isDone(progress)
        ? <LinkButton id="to-joint" to={`demand/together/${file.joint}`}>{say('to-joint')}</LinkButton>
        : (
          <Button
            id="bring-answer" why={member.whyNot('bring-together')}
            onPress={() => progress !== 'busy' && void run(() => bringAnswer(member, file))}
          >
            {say('elsewhere-bring')}
          </Button>
        )}
    </section>
  )
}

function Guests() {
  const say = useDemanding()
  const { result } = useGuests()
  if (!result?.ok || result.value.guests.length === 0) return null
  return (
    <section aria-labelledby="guests">
      <h2 id="guests">{say('elsewhere-guests')}</h2>
      <ul class="cards">
        {result.value.guests.map(({ organisation, name, address }) => (
          <li key={organisation} class="card">
            <strong dir="auto">{name}</strong> <span class="small" dir="ltr">{address}</span>
            <p class="small">{say('joint-number', { digits: numberOfOrganisation(organisation) })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
