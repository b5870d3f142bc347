// Looking again: our demands by how long nobody has looked, each done with one tap, with a link where there is one.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { lookedAt } from '#domain/demand-rules.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { to } from '../router.tsx'
import { tidy } from '../texts.ts'
import { useLanguage, useRefusal } from '../words.tsx'
import { hostOf, linkFrom } from './links.ts'
import { longestUnseen, type Unseen } from './longest-unseen.ts'
import { hereOf } from './record.tsx'
import { TitleOf } from './told-text.tsx'
import { WithRecord } from './with-record.tsx'
import type { DeskRecord, OnDesk } from './with-waiting.ts'
import { useDemanding } from './words.ts'

/** So many at once: more is nobody's evening. */
const most = 50

export function LookScreen() {
  const say = useDemanding()
  const { held, followed } = useMember()
  const witness = useWitness()
  return (
    <WithRecord title={say('look-title')} above={{ href: to('demand'), text: say('title') }}>
      {(record) => {
        const unseen = longestUnseen({ ...record, demands: oursToLook(record) }, held.org, followed.today)
        if (unseen.length === 0) return <p>{say('look-none')}</p>
        return (
          <>
            <p>{say('look-what')}</p>
            <Looks unseen={unseen} witness={witness} />
          </>
        )
      }}
    </WithRecord>
  )
}

/** Those that were shown stay while she is here, also when others come before them now: what she noted stands where she noted it. */
function Looks({ unseen, witness }: { readonly unseen: readonly Unseen[]; readonly witness: Witness }) {
  const [first] = useState(() => unseen.slice(0, most))
  const now = new Map(unseen.map((one) => [one.kept.demand.id, one]))
  return (
    <ol class="cards">
      {first.map((one) => <Look key={one.kept.demand.id} {...now.get(one.kept.demand.id) ?? one} {...witness} />)}
    </ol>
  )
}

/** Where our list is not here whole, the server has said which of ours come first. */
function oursToLook({ ours, demands }: DeskRecord): readonly OnDesk[] {
  if (ours === undefined) return demands
  const lines = new Map([...ours.toLook, ...ours.lines].map((kept) => [kept.demand.id, kept]))
  return [...lines.values()]
}

type Witness = { readonly who: string; readonly onWho: (who: string) => void }

function Look({ kept: { demand }, days, who, onWho }: Unseen & Witness) {
  const [say, refusal, member] = [useDemanding(), useRefusal(), useMember()]
  const { lang } = useLanguage()
  const here = hereOf(member)
  const [link, setLink] = useState('')
  const { progress, run, clear } = useOutcome()
  const look = { on: here.today, source: sourceFrom(link, lang, here.today), witness: tidy(who) }
  const may = lookedAt(demand, look, here)
  const isLinkWrong = tidy(link) !== '' && look.source === null
  const mended = isLinkWrong ? say('sent-link-wrong') : may.ok ? undefined : refusal({ code: may.refusal })
  const why = member.whyNot('look-at-demand') ?? mended
  const seen = days === null ? say('look-never') : days === 0 ? say('look-today') : say('look-days', { n: days })
  return (
    <li class="card">
      <p class="card-title"><a href={to(`demand/of/${demand.id}`)}><TitleOf demand={demand} /></a></p>
      <p class="small">{demand.code} · {seen}</p>
      <Button id={`looked-${demand.id}`} kind="quiet" why={why} onPress={press}>{say('look-nothing')}</Button>
      <OutcomeNotice progress={progress} done={say('looked-done')} />
      <details class="more">
        <summary>{say('look-more')}</summary>
        <TextField
          id={`where-${demand.id}`} type="url" label={say('look-where')} problem={isLinkWrong ? say('sent-link-wrong') : undefined}
          value={link} most={2_000} onText={(text) => { clear(); setLink(text) }}
        />
        <TextField id={`who-${demand.id}`} label={say('look-who')} value={who} most={200} onText={(text) => { clear(); onWho(text) }} />
      </details>
    </li>
  )

  function press(): void {
    if (progress !== 'busy') void run(() => member.perform('look-at-demand', { demand: demand.id, ...look }))
  }
}

/** Who looked, as it was typed last: held in memory, so that it is gone when the desk is locked. */
const typedLast = new WeakMap<object, string>()

function useWitness(): Witness {
  const { held, followed } = useMember()
  const [who, setWho] = useState(typedLast.get(held) ?? followed.description.name)
  return { who, onWho: (typed) => { typedLast.set(held, typed); setWho(typed) } }
}

function sourceFrom(typed: string, lang: string, today: ReturnType<typeof hereOf>['today']) {
  const link = linkFrom(typed)
  return link === null ? null : { publisher: hostOf(link), title: '', date: null, lang, link, accessed: today, archive: null }
}
