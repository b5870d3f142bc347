// Writing down an authority in place: what it is called, what it is, where; and, where it is known, how it is reached and its term.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { SelectField, TextField } from '#ui/field.tsx'
import { authorityKinds, type Authority } from '#domain/authority.ts'
import { newId } from '../../vault/new-id.ts'
import { useMember } from '../member.tsx'
import { useSay, useLanguage } from '../words.tsx'
import { languagesFor } from './more-fields.tsx'
import { authorityFrom, authorityProblems, noAuthority, type AuthorityForm } from './new-authority.ts'
import { useDemanding, useFold } from './words.ts'

type Props = { readonly known: readonly Authority[]; readonly lang: string; readonly onAdded: (authority: Authority) => void }
type Part = {
  readonly form: AuthorityForm
  readonly set: (change: Partial<AuthorityForm>) => void
  readonly problem: (field: string) => string | undefined
}

export function AddAuthority({ known, lang, onAdded }: Props) {
  const [say, desk] = [useDemanding(), useSay('desk')]
  const { from } = useMember()
  const [isOpen, setOpen] = useState(false)
  const [form, setForm] = useState(noAuthority)
  const [isTried, setTried] = useState(false)
  const problems = isTried ? authorityProblems(form).map(({ field, code }) => ({ field, text: say(`mend-${code}`) })) : []
  const part: Part = {
    form, set: (change) => setForm((before) => ({ ...before, ...change })),
    problem: (field) => problems.find((one) => one.field === field)?.text,
  }
  if (!isOpen) return <Button id="new-authority" kind="quiet" onPress={() => setOpen(true)}>{say('new-authority')}</Button>
  return (
    <div class="card new-authority">
      <p class="card-title">{say('new-authority')}</p>
      <ErrorSummary title={desk('to-mend', { n: problems.length })} problems={problems} />
      <WhatItIs {...part} />
      <Besides {...part} known={known} />
      <div class="row">
        <Button id="new-authority-do" kind="quiet" onPress={add}>{say('new-authority-do')}</Button>
        <Button id="new-authority-not" kind="quiet" onPress={() => setOpen(false)}>{desk('cancel')}</Button>
      </div>
    </div>
  )

  function add(): void {
    setTried(true)
    if (authorityProblems(form).length > 0) return
    onAdded(authorityFrom(form, newId(from.chance), lang, known.map(({ code }) => code)))
    setForm(noAuthority)
    setTried(false)
    setOpen(false)
  }
}

function WhatItIs({ form, set, problem }: Part) {
  const say = useDemanding()
  const fold = useFold()
  const named = authorityKinds.map((kind) => ({ value: kind as string, label: fold(`authority-${kind}`) }))
  const kinds = [{ value: '', label: say('choose') }, ...named]
  return (
    <>
      <TextField
        id="new-name" label={say('authority-name')} hint={say('authority-name-hint')} problem={problem('new-name')} value={form.name}
        most={200} onText={(name) => set({ name })}
      />
      <SelectField
        id="new-kind" label={say('authority-kind')} problem={problem('new-kind')} value={form.kind} options={kinds}
        onChoose={(kind) => set({ kind: kind as AuthorityForm['kind'] })}
      />
      <TextField
        id="new-place" label={say('authority-place')} hint={say('authority-place-hint')} problem={problem('new-place')}
        value={form.place} most={120} onText={(place) => set({ place })}
      />
    </>
  )
}

function Besides({ form, set, problem, known }: Part & { readonly known: readonly Authority[] }) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const above = known
    .map(({ id, name, place }) => ({ value: id as string, label: `${name} (${place})` }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  const rest = languagesFor('en', lang).filter(({ value }) => !form.languages.includes(value))
  return (
    <details class="more" open={problem('new-days') !== undefined || problem('new-law') !== undefined || undefined}>
      <summary>{say('authority-besides')}</summary>
      <SelectField
        id="new-parent" label={say('authority-parent')} value={form.parent}
        options={[{ value: '', label: say('authority-parent-none') }, ...above]}
        onChoose={(parent) => set({ parent: parent as AuthorityForm['parent'] })}
      />
      <SelectField
        id="new-languages" label={say('authority-languages')} hint={form.languages.join(', ')} value=""
        options={[{ value: '', label: say('choose') }, ...rest]}
        onChoose={(tag) => tag !== '' && set({ languages: [...form.languages, tag] })}
      />
      <TextField
        id="new-contact" label={say('authority-contact')} hint={say('authority-contact-hint')} value={form.contact} most={400}
        onText={(contact) => set({ contact })}
      />
      <TextField
        id="new-days" label={say('authority-days')} hint={say('authority-days-hint')} problem={problem('new-days')} value={form.days}
        most={4} onText={(days) => set({ days })}
      />
      <TextField
        id="new-law" label={say('authority-law')} problem={problem('new-law')} value={form.law} most={400}
        onText={(law) => set({ law })}
      />
    </details>
  )
}
