// What a demand is read under: targets, conventions and treaty bodies, found by words or by number; what is chosen stays until taken away.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { frameworkOf } from '#domain/frameworks.ts'
import type { frameworks as names } from '#words/en/frameworks.ts'
import { finding } from '#words/en/finding.ts'
import { targets } from '#words/en/targets.ts'
import { useSay } from '../words.tsx'
import type { DemandFieldProps } from './demand-fields.tsx'
import { findableFrameworks, frameworksFor } from './find-frameworks.ts'
import { useDemanding } from './words.ts'

const mostFound = 8
/** As many as the door takes. */
const most = 60

export function FrameworksField({ form, change }: Pick<DemandFieldProps, 'form' | 'change'>) {
  const say = useDemanding()
  const nameOf = useFrameworkName()
  const put = (frameworks: readonly string[]) => change({ ...form, frameworks: [...frameworks] })
  return (
    <fieldset class="field" id="frameworks" tabIndex={-1}>
      <legend>{say('frameworks')}</legend>
      <p class="hint">{say('frameworks-hint')}</p>
      <ul class="chosen">
        {form.frameworks.map((code) => (
          <li key={code} class="row">
            <span>{nameOf(code)}</span>
            <Button id={`framework-${code}-away`} kind="quiet" onPress={() => put(form.frameworks.filter((each) => each !== code))}>
              {say('take-away')}
            </Button>
          </li>
        ))}
      </ul>
      {form.frameworks.length < most && <Find chosen={form.frameworks} onFound={(code) => put([...form.frameworks, code])} />}
    </fieldset>
  )
}

function Find({ chosen, onFound }: { readonly chosen: readonly string[]; readonly onFound: (code: string) => void }) {
  const say = useDemanding()
  const nameOf = useFrameworkName()
  const own = useSay('finding')
  const [wanted, setWanted] = useState('')
  // Also by the English words: many know these texts by no others.
  const wordsOf = (code: string) => (code in finding ? [own(code as 'upr'), finding[code as 'upr']] : [])
  const all = findableFrameworks(Object.keys(finding), (code) => [...wordsOf(code), nameOf(code)].join(' '))
  const found = frameworksFor(wanted, all).filter((code) => !chosen.includes(code))
  return (
    <>
      <TextField
        id="find-framework" type="search" label={say('find-framework')} hint={say('find-framework-hint')} value={wanted} most={80}
        onText={setWanted}
      />
      {wanted.trim() !== '' && (
        <output class="line">{found.length === 0 ? say('frameworks-none') : say('frameworks-found', { n: found.length })}</output>
      )}
      <ul class="found">
        {found.slice(0, mostFound).map((code) => (
          <li key={code}>
            <Button id={`framework-${code}`} kind="quiet" onPress={() => { onFound(code); setWanted('') }}>{nameOf(code)}</Button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** 'Target 8.8 of the 2030 Agenda: Protect labour rights ...'; 'Article 10 of the Domestic Workers Convention, 2011 (No. 189)'. */
export function useFrameworkName(): (code: string) => string {
  const say = useDemanding()
  const named = useSay('frameworks')
  return (code) => {
    const found = frameworkOf(code)
    if (found === null || found.kind === 'objective') return code
    if (found.kind === 'target') {
      const words = (targets as Readonly<Record<string, string>>)[found.target]
      const target = say('target', { number: found.target })
      return words === undefined ? target : `${target}: ${words}`
    }
    if (found.kind === 'body') return named(found.body as keyof typeof names)
    const convention = named(found.convention)
    return found.article === null ? convention : say('article-of', { number: String(found.article), convention })
  }
}
