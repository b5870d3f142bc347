// `samasama form`: reads a spreadsheet as a form, and prints what was read, what is done otherwise, and all that is to be mended.
import { basename, extname } from 'node:path'
import { questionsIn, wordsIn, type Form } from '#domain/forms/form.ts'
import type { Where } from '#domain/forms/xlsform/said.ts'
import { readXlsform, type ReadForm } from '#domain/forms/xlsform/read-xlsform.ts'
import { faultSentence, noticeSentence, otherWords, sayOfForms, withPlace } from '#words/forms.ts'
import { readFormFile, type Unformed } from './samasama/form/read-form-file.ts'
import { writeFormFile } from './samasama/form/write-form-file.ts'

type Message = Where & { readonly message: string }
/** What `--json` prints. `column` is the heading, '' where the whole row or sheet is meant. */
export type Printed = {
  readonly title: string
  readonly languages: readonly string[]
  readonly questions: readonly { readonly name: string; readonly type: string; readonly label: string; readonly list: string | null }[]
  readonly lists: readonly { readonly name: string; readonly choices: readonly string[] }[]
  readonly notices: readonly Message[]
  readonly errors: readonly Message[]
}

const say = sayOfForms('en')
const mostNotices = 40

/**
 * The lines to print, and the exit code: 1 when anything is to be mended. `to` is the file that it is written to again, when nothing is;
 * 2 when it cannot be written there.
 */
export function runForm(file: string, asJson: boolean,
  to: string | null = null): { readonly lines: readonly string[]; readonly code: number } {
  const read = readFormFile(file)
  const form = read.ok ? readXlsform(read.value, otherWords, basename(file, extname(file))) : null
  const printed = read.ok ? printedOf(form!) : unreadForm(file, read.refusal)
  const lines = asJson ? [JSON.stringify(printed, null, 2)] : linesOf(printed, read.ok)
  if (printed.errors.length > 0) return { lines, code: 1 }
  if (to === null || form === null) return { lines, code: 0 }
  const written = writeFormFile(form.form, to)
  return { lines: [...(asJson ? [] : lines), say(written, { file: to })], code: written === 'written' ? 0 : 2 }
}

function printedOf({ form, faults, notices }: ReadForm): Printed {
  const at = ({ sheet, row, column }: Where, message: string): Message => ({ sheet, row, column, message })
  return {
    title: form.title, languages: form.languages.map(({ name }) => name), questions: questionsOf(form),
    lists: form.lists.map(({ name, choices }) => ({ name, choices: choices.map((choice) => choice.name) })),
    notices: notices.map((notice) => at(notice, noticeSentence('en', notice))),
    errors: faults.map((fault) => at(fault, faultSentence('en', fault))),
  }
}

function questionsOf(form: Form): Printed['questions'] {
  return questionsIn(form).map(({ name, typed, said, list }) => ({
    name, type: list === null ? typed : typed.split(' ')[0]!, label: wordsIn(said.label, form.language, form), list,
  }))
}

function unreadForm(file: string, { why, row }: Unformed): Printed {
  const message = why === 'quote-open' ? say('unread-quote-open', { row: String(row) })
    : why === 'no-file' ? say('unread-no-file', { file }) : say(`unread-${why}`)
  return { title: '', languages: [], questions: [], lists: [], notices: [], errors: [{ sheet: '', row: 0, column: '', message }] }
}

function linesOf({ title, languages, questions, lists, notices, errors }: Printed, isForm: boolean): readonly string[] {
  if (!isForm) return errors.map(({ message }) => plain(message))
  const placed = (all: readonly Message[]) => all.map((each) => `  ${plain(withPlace('en', each, each.message))}`)
  const more = notices.length - mostNotices
  return [
    plain(say('title', { title })), plain(say('languages', { languages: languages.join(', ') || say('no-language') })),
    say('questions', { n: questions.length }), say('lists', { n: lists.length }),
    ...(notices.length === 0 ? [] : ['', `${say('notices', { n: notices.length })}:`, ...placed(notices.slice(0, mostNotices))]),
    ...(more > 0 ? [`  ${say('more', { n: more })}`] : []),
    '', ...(errors.length === 0 ? [say('whole')] : [`${say('faults', { n: errors.length })}:`, ...placed(errors)]),
  ]
}

/** What stands in somebody's file moves no cursor and changes no colour of a terminal. */
function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is meant
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g, ' ')
}
