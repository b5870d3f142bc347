// Several things asked within one demand: each has a standing of its own, and the whole stands as the worst of them.
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { newId } from '../../vault/new-id.ts'
import { useMember } from '../member.tsx'
import type { DemandFieldProps } from './demand-fields.tsx'
import { useDemanding } from './words.ts'

export function AsksField({ form, change, problems }: Omit<DemandFieldProps, 'record'>) {
  const say = useDemanding()
  const { from } = useMember()
  const problem = problems.find(({ field }) => field === 'asks')?.text
  const put = (asks: typeof form.asks) => change({ ...form, asks })
  return (
    <fieldset class={problem ? 'field has-problem' : 'field'} id="asks" tabIndex={-1}>
      <legend>{say('parts')}</legend>
      <p class="hint">{say('parts-hint')}</p>
      {problem && <p class="problem">{problem}</p>}
      {form.asks.map((ask, at) => (
        <div class="row end" key={ask.id}>
          <TextField
            id={`ask-${at}`} label={say('part', { n: at + 1 })} value={ask.title.text} lang={ask.title.lang} most={300}
            onText={(text) => put(form.asks.with(at, { ...ask, title: { ...ask.title, text } }))}
          />
          <Button id={`ask-${at}-away`} kind="quiet" onPress={() => put(form.asks.toSpliced(at, 1))}>{say('take-away')}</Button>
        </div>
      ))}
      {form.asks.length < 30 && (
        <Button
          id="add-ask" kind="quiet"
          onPress={() => put([...form.asks, { id: newId(from.chance), title: { text: '', lang: form.title.lang } }])}
        >
          {say('add-part')}
        </Button>
      )}
    </fieldset>
  )
}
