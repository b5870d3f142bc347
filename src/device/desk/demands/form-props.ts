// What every part of the form for an event is handed: what is filled in, how to change it, and what is to be mended.
import type { EventForm, FormField } from './event-form.ts'
import type { Speaker } from './speakers.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

export type FormProps = {
  readonly form: EventForm
  readonly set: (change: Partial<EventForm>) => void
  readonly problem: (field: FormField) => string | undefined
  readonly record: DeskRecord
  readonly kept: OnDesk
  readonly speakers: readonly Speaker[]
}
