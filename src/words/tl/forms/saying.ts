// What is said of a form that was read, and of a file that is none, in Tagalog.
import type { formSaying as english } from '../../en/forms/saying.ts'
import type { Translated } from '../../say.ts'

export const formSaying: Translated<typeof english> = {
  'meant': '{near} ba ang ibig sabihin ninyo?',
  'at-cell': '{sheet}, hilera {row}, {column}: {message}',
  'at-row': '{sheet}, hilera {row}: {message}',
  'at-sheet': '{sheet}: {message}',
  'title': 'Pamagat: {title}',
  'languages': 'Mga wika: {languages}',
  'no-language': 'isa, walang pangalan',
  'questions': { one: '{n} tanong', other: '{n} tanong' },
  'lists': { one: '{n} listahan ng pagpipilian', other: '{n} listahan ng pagpipilian' },
  'notices': {
    one: '{n} paalala: gagana, pero maaaring iba sa inaasahan ng form',
    other: '{n} paalala: gagana, pero maaaring iba sa inaasahan ng form',
  },
  'faults': { one: '{n} kailangang ayusin', other: '{n} kailangang ayusin' },
  'more': { one: 'at {n} pa', other: 'at {n} pa' },
  'written': 'Naisulat na ang {file}.',
  'write-where': 'Pagkatapos ng --to, pangalan ng bagong file na nagtatapos sa .xlsx o .xml.',
  'write-taken': 'Nariyan na ang {file}, at hindi ginalaw. Magbigay ng bagong pangalan.',
  'whole': 'Magagamit na ang form.',
  'other': 'Iba pa',
  'specify': 'Alin?',
  'unread-damaged': 'Sira ang file, o hindi buong na-save. Buksan sa programang gumawa nito, at i-save muli.',
  'unread-locked': 'May password ang file. I-save nang wala nito.',
  'unread-too-large': 'Mas marami ang laman ng file kaysa sa isang form. Alisin ang mga larawan, at mga sheet na hindi bahagi ng form.',
  'unread-empty': 'Walang laman ang file na ito.',
  'unread-old': 'Lumang uri ng workbook (.xls) ito, anuman ang pangalan. Buksan sa spreadsheet program, at i-save bilang .xlsx.',
  'unread-open-document': 'File ito ng LibreOffice o Numbers. I-save doon bilang .xlsx.',
  'unread-web-page': 'Web page ito na pinangalanang table. Buksan sa spreadsheet program, at i-save bilang .xlsx.',
  'unread-other': 'Hindi ito spreadsheet. Ang form ay .xlsx na file, o ang mga sheet ding iyon bilang .csv.',
  'unread-quote-open': 'May tekstong nasa panipi na nagsimula sa hilera {row} at hindi nagtapos. Ayusin ang hilerang iyon.',
  'unread-no-file': 'Hindi mabasa ang {file}. Iyon ba ang pangalan nito?',
}
