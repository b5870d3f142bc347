// The two fields of the receipt's page, tolerant of how people type from paper.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import type { Words } from './receipt-page.tsx'
import { receiptFrom, type Mending, type TypedReceipt } from './typed-receipt.ts'

type Props = {
  readonly say: Words
  readonly typed: TypedReceipt
  readonly onTyped: (typed: TypedReceipt) => void
  readonly onRead: (receipt: TypedReceipt) => void
}

type Mend = { readonly mendings: readonly Mending[]; readonly tries: number }

export function AskReceipt({ say, typed, onTyped, onRead }: Props) {
  const [{ mendings, tries }, mend] = useState<Mend>({ mendings: [], tries: 0 })
  const problemOf = (field: Mending['field']) => {
    const mending = mendings.find((one) => one.field === field)
    return mending && say(`mend-${mending.refusal}`)
  }
  const problems = mendings.map(({ field, refusal }) => ({ field, text: say(`mend-${refusal}`) }))
  return (
    <form noValidate autocomplete="off" onSubmit={look}>
      <ErrorSummary key={tries} title={say('mend-first')} problems={problems} />
      <p>{say('intro')}</p>
      <Written {...{ id: 'code', label: say('code'), hint: say('code-hint'), problem: problemOf('code') }}
        value={typed.code} keys="text" onText={(code) => onTyped({ ...typed, code })} />
      <Written {...{ id: 'digits', label: say('digits'), hint: say('digits-hint'), problem: problemOf('digits') }}
        value={typed.digits} keys="numeric" onText={(digits) => onTyped({ ...typed, digits })} />
      <Button type="submit">{say('look')}</Button>
    </form>
  )

  function look(event: Event): void {
    event.preventDefault()
    const read = receiptFrom(typed)
    if (read.ok) onRead(read.value)
    else mend({ mendings: read.refusal, tries: tries + 1 })
  }
}

type WrittenProps = {
  readonly id: 'code' | 'digits'
  readonly label: string
  readonly hint: string
  readonly problem: string | undefined
  readonly value: string
  readonly keys: 'text' | 'numeric'
  readonly onText: (text: string) => void
}

function Written({ value, keys, onText, ...asking }: WrittenProps) {
  return (
    <Field {...asking}>
      {(wiring) => (
        <input
          {...wiring} class="digits" dir="ltr" inputMode={keys} autocomplete="off" autocapitalize="none" spellcheck={false} maxLength={40}
          value={value} onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
