// What changed between two versions, word by word: what was taken away and what was put in, for eyes, for ears, and without colour.
import type { ComponentChildren } from 'preact'
import { differences, wordCutter } from '#domain/word-differences.ts'
import type { Text } from '#domain/demand.ts'
import type { Id } from '#values/id.ts'
import type { JointContent } from '#wire/joint-words.ts'
import { written } from '../told-text.tsx'
import { useDemanding, useObjective } from '../words.ts'
import type { DeskRecord } from '../with-waiting.ts'

type Props = { readonly record: DeskRecord; readonly before: JointContent; readonly after: JointContent }
type Line = { readonly key: string; readonly term: string; readonly before: Text; readonly after: Text }

export function WhatChanged({ record, before, after }: Props) {
  const say = useDemanding()
  const isOther = ({ before: one, after: other }: Line) => one.text !== other.text || one.lang !== other.lang
  const lines = useLines(record, before, after).filter(isOther)
  if (lines.length === 0) return <p>{say('changed-nothing')}</p>
  return (
    <dl class="leaves card changes">
      {lines.map(({ key, term, ...line }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd {...written(line.after.lang)}><Words before={line.before.text} after={line.after.text} lang={line.after.lang} /></dd>
        </div>
      ))}
    </dl>
  )
}

function Words({ before, after, lang }: { readonly before: string; readonly after: string; readonly lang: string }) {
  return (
    <>
      {differences(before, after, wordCutter(lang)).map(({ is, text }, at) => {
        if (is === 'same') return text
        return is === 'gone' ? <Marked key={at} of="gone">{text}</Marked> : <Marked key={at} of="new">{text}</Marked>
      })}
    </>
  )
}

/** Few screen readers say what `del` and `ins` are: the words for it stand before, for ears alone. */
function Marked({ of, children }: { readonly of: 'gone' | 'new'; readonly children: ComponentChildren }) {
  const say = useDemanding()
  const heard = <span class="for-ears" dir="auto">{` ${say(of === 'gone' ? 'heard-gone' : 'heard-new')} `}</span>
  return of === 'gone' ? <del>{heard}{children}</del> : <ins>{heard}{children}</ins>
}

function useLines(record: DeskRecord, before: JointContent, after: JointContent): readonly Line[] {
  const say = useDemanding()
  const objective = useObjective()
  const [one, other] = [before.words, after.words]
  const lang = other.title.lang
  const nameOf = ({ authorities }: JointContent) => (id: Id) =>
    [...authorities, ...record.authorities].find((each) => each.id === id)?.name ?? id
  const listed = (texts: readonly string[]): Text => ({ text: texts.join('\n'), lang })
  return [
    { key: 'title', term: say('demand-title'), before: one.title, after: other.title },
    { key: 'text', term: say('demand-text'), before: one.text, after: other.text },
    { key: 'how', term: say('demand-how'), before: one.howItCanBeDone, after: other.howItCanBeDone },
    {
      key: 'asks', term: say('parts'), before: listed(one.asks.map(({ title }) => title.text)),
      after: listed(other.asks.map(({ title }) => title.text)),
    },
    {
      key: 'whom', term: say('addressees'), before: listed(one.addressees.map(nameOf(before))),
      after: listed(other.addressees.map(nameOf(after))),
    },
    {
      key: 'new', term: say('leaves-authorities'), before: listed(before.authorities.map(told)),
      after: listed(after.authorities.map(told)),
    },
    { key: 'under', term: say('frameworks'), before: listed(one.frameworks), after: listed(other.frameworks) },
    { key: 'places', term: say('places'), before: listed(one.places), after: listed(other.places) },
    {
      key: 'objectives', term: say('objectives'), before: listed(one.objectives.map(objective)),
      after: listed(other.objectives.map(objective)),
    },
  ]
}

function told({ name, place, contact, termToAnswer: term }: JointContent['authorities'][number]): string {
  return [name, place, contact, ...(term ? [String(term.days), term.source] : [])].filter((part) => part !== '').join('; ')
}
