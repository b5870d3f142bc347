// Saying what the list is: which sheet, what its lines are, which column holds what, its source, and what holds for all lines.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { SelectField, TextField } from '#ui/field.tsx'
import { fields } from '#domain/importing/columns.ts'
import { listKinds, type ListKind } from '#domain/importing/plan.ts'
import { columnLetters } from '#reading/table.ts'
import { useSay } from '../../words.tsx'
import { useDemanding } from '../words.ts'
import type { DeskRecord } from '../with-waiting.ts'
import { ForAll } from './for-all.tsx'
import { listProblems, withHeading, withPart, type ListForm } from './list-form.ts'
import type { ListPart } from './list-in.ts'

export type StepProps = {
  readonly record: DeskRecord; readonly parts: readonly ListPart[]; readonly form: ListForm; readonly change: (form: ListForm) => void
}

export function PlanStep({ onTry, ...props }: StepProps & { readonly onTry: () => void }) {
  const [say, desk] = [useDemanding(), useSay('desk')]
  const { parts, form, change } = props
  const [isTried, setTried] = useState(false)
  const problems = isTried ? listProblems(form) : []
  const field = (code: (typeof problems)[number]) => (code === 'kind-missing-list' ? 'kind' : 'source-name')
  const problemOf = (code: (typeof problems)[number]) => (problems.includes(code) ? say(code) : undefined)
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      <ErrorSummary
        title={desk('to-mend', { n: problems.length })} problems={problems.map((code) => ({ field: field(code), text: say(code) }))}
      />
      <Sheets {...props} />
      <Choices
        id="kind" label={say('rows-are')} hint={say('rows-are-hint')} problem={problemOf('kind-missing-list')} several={false}
        choices={listKinds.map((kind) => ({ value: kind, label: say(`rows-${kind}`), hint: say(`rows-${kind}-hint`) }))}
        chosen={form.kind === '' ? [] : [form.kind]} onChoose={([kind]) => change({ ...form, kind: kind as ListKind })}
      />
      <Columns parts={parts} form={form} change={change} />
      <TextField
        id="source-name" label={say('source-name')} hint={say('source-name-hint')} problem={problemOf('source-missing-list')}
        value={form.name} most={200} onText={(name) => change({ ...form, name })}
      />
      <TextField
        id="source-publisher" label={say('source-publisher')} value={form.publisher} most={200}
        onText={(publisher) => change({ ...form, publisher })}
      />
      <TextField
        id="source-link" type="url" label={say('source-link')} value={form.link} most={2_000} onText={(link) => change({ ...form, link })}
      />
      <ForAll {...props} />
      <Button id="try" type="submit">{say('try-it')}</Button>
    </form>
  )

  function submit(): void {
    setTried(true)
    if (listProblems(form).length === 0) onTry()
  }
}

function Sheets({ parts, form, change }: Omit<StepProps, 'record'>) {
  const say = useDemanding()
  const { name, rows } = parts[form.part]!
  const named = (part: ListPart) => (part.name === null ? say('sheet-paragraphs') : part.isHidden
    ? say('sheet-hidden', { name: part.name }) : part.name)
  const first = (cells: readonly string[]) => cells.filter((cell) => cell !== '').slice(0, 4).join(' · ').slice(0, 60)
  const headings = rows.slice(0, 20).map(({ place, cells }, at) => ({ value: String(at), label: `${place}: ${first(cells)}` }))
  return (
    <>
      {parts.length > 1 && (
        <SelectField
          id="sheet" label={say('sheet')} value={String(form.part)} options={
            parts.map((part, at) => ({ value: String(at), label: named(part) }))}
          onChoose={(part) => change(withPart(form, parts, Number(part)))}
        />
      )}
      {name !== null && (
        <SelectField
          id="heading" label={say('headings')} value={String(form.heading)} options={
            [{ value: '-1', label: say('headings-none') }, ...headings]}
          onChoose={(heading) => change(withHeading(form, rows, Number(heading)))}
        />
      )}
    </>
  )
}

function Columns({ parts, form, change }: Omit<StepProps, 'record'>) {
  const say = useDemanding()
  const { rows } = parts[form.part]!
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const example = (column: number) => (rows[form.heading === -1 ? 0 : form.heading]?.cells[column] ?? '').slice(0, 40)
  const options = Array.from({ length: width }, (_, at) => ({ value: String(at), label: `${columnLetters(at)} ${example(at)}`.trim() }))
  return (
    <fieldset class="field" id="columns">
      <legend>{say('columns')}</legend>
      <p class="hint">{say('columns-hint')}</p>
      {fields.map((field) => (
        <SelectField
          key={field} id={`column-${field}`} label={say(`column-${field}`)} value={String(form.mapping[field] ?? '')}
          options={[{ value: '', label: say('column-none') }, ...options]}
          onChoose={(column) => {
            const { [field]: _, ...others } = form.mapping
            change({ ...form, mapping: column === '' ? others : { ...others, [field]: Number(column) } })
          }}
        />
      ))}
    </fieldset>
  )
}
