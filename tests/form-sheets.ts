// Forms for tests, written as people write them: a sheet of rows, cells parted by bars.
import { readyForm } from '#domain/forms/compile-form.ts'
import type { Form } from '#domain/forms/form.ts'
import { beginSitting, type Answers, type Sitting } from '#domain/forms/sitting/sitting.ts'
import type { BroughtSheet } from '#domain/forms/xlsform/brought.ts'
import { readXlsform, type ReadForm } from '#domain/forms/xlsform/read-xlsform.ts'
import type { Day } from '#values/day.ts'

export const wording = () => ({ other: 'Other', specify: 'Which?' })

/** `## name` begins a sheet; every other line is a row, its cells parted by ' | '. */
export function sheetsOf(text: string): readonly BroughtSheet[] {
  const sheets: { name: string; rows: { number: number; cells: { column: number; text: string }[] }[] }[] = []
  for (const line of text.split('\n').map((each) => each.trim()).filter((each) => each !== '')) {
    if (line.startsWith('## ')) {
      sheets.push({ name: line.slice(3), rows: [] })
      continue
    }
    const cells = line.split('|').flatMap((cell, column) => (cell.trim() === '' ? [] : [{ column, text: cell.trim() }]))
    const { rows } = sheets.at(-1)!
    rows.push({ number: rows.length + 1, cells })
  }
  return sheets
}

export function read(text: string): ReadForm {
  return readXlsform(sheetsOf(text), wording, 'test')
}

/** Throws when the form has a fault: a test that is about something else should say so. */
export function formOf(text: string): Form {
  const { form, faults } = read(text)
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  return form
}

export const around = { today: '2026-12-01' as Day, now: '2026-12-01T09:30:00.000+08:00', chance: () => 0.25 }

export function sit(text: string, before?: Answers): Sitting {
  return beginSitting(readyForm(formOf(text)), around, before)
}
