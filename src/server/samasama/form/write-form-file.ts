// Writes a form to a new file: a workbook that people go on with, or an XForm for the programs of field workers.
import { writeFileSync } from 'node:fs'
import type { Form } from '#domain/forms/form.ts'
import { writeXform } from '#domain/forms/xform/write-xform.ts'
import { writeXlsform } from '#domain/forms/xlsform/write-xlsform.ts'
import { writeSpreadsheet } from '#reading/workbook/write-spreadsheet.ts'

/** The word that says what became of it; nothing that is there already is touched. */
export function writeFormFile(form: Form, file: string): 'written' | 'write-where' | 'write-taken' {
  const bytes = file.endsWith('.xml') ? writeXform(form) : file.endsWith('.xlsx') ? writeSpreadsheet(writeXlsform(form)) : null
  if (bytes === null) return 'write-where'
  try {
    writeFileSync(file, bytes, { flag: 'wx' })
    return 'written'
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') return 'write-taken'
    throw thrown
  }
}
