// Who is asked: found by typing among those on the record, or written down here, one body at a time and never two in one.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import type { Authority } from '#domain/authority.ts'
import { AddAuthority } from './add-authority.tsx'
import type { DemandFieldProps } from './demand-fields.tsx'
import { withAddressee, withoutAddressee, type DemandForm } from './demand-form.ts'
import { useDemanding } from './words.ts'
import type { DeskRecord } from './with-waiting.ts'

export function AddresseesField({ form, change, record, problems }: DemandFieldProps) {
  const say = useDemanding()
  const problem = problems.find(({ field }) => field === 'addressees')?.text
  const known = knownTo(form, record)
  return (
    <fieldset class={problem ? 'field has-problem' : 'field'} id="addressees" tabIndex={-1}>
      <legend>{say('addressees')}</legend>
      <p class="hint">{say('addressees-hint')}</p>
      {problem && <p class="problem">{problem}</p>}
      <ul class="chosen">
        {form.addressees.map((id) => {
          const authority = known.find((one) => one.id === id)
          return authority && (
            <li key={id} class="row">
              <span>
                <span dir="auto">{authority.name}</span>{' '}
                <span class="small">{authority.place}{form.authorities.some((one) => one.id === id) && ` · ${say('authority-new')}`}</span>
              </span>
              <Button
                id={`addressee-${id}-away`} kind="quiet" onPress={() => change(withoutAddressee(form, id))}
              >
                {say('take-away')}
              </Button>
            </li>
          )
        })}
      </ul>
      <FindAuthority known={known.filter(({ id }) => !form.addressees.includes(id))} onFound={(id) => change(withAddressee(form, id))} />
      <AddAuthority known={known} lang={form.title.lang} onAdded={(fresh) => change(withAddressee(form, fresh.id, fresh))} />
    </fieldset>
  )
}

function knownTo(form: DemandForm, record: DeskRecord): readonly Authority[] {
  return [...record.authorities, ...form.authorities.filter(({ id }) => !record.authorities.some((one) => one.id === id))]
}

const mostFound = 8

function FindAuthority({ known, onFound }: { readonly known: readonly Authority[]; readonly onFound: (id: Authority['id']) => void }) {
  const say = useDemanding()
  const [wanted, setWanted] = useState('')
  const found = wanted.trim() === '' ? [] : known.filter((one) => fits(one, wanted))
  return (
    <>
      <TextField
        id="find-authority" type="search" label={say('find-authority')} hint={say('find-authority-hint')} value={wanted}
        onText={setWanted}
      />
      {wanted.trim() !== '' && (
        <output class="line">{found.length === 0 ? say('found-none') : say('found-count', { n: found.length })}</output>
      )}
      <ul class="found">
        {found.slice(0, mostFound).map(({ id, name, place }) => (
          <li key={id}>
            <Button
              id={`found-${id}`} kind="quiet" onPress={() => { onFound(id); setWanted('') }}
            >
              {say('ask-them', { name, place })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

function fits({ name, place, code }: Authority, wanted: string): boolean {
  const words = `${name} ${place} ${code}`.toLowerCase()
  return wanted.trim().toLowerCase().split(/\s+/).every((word) => words.includes(word))
}
