// What of a form is done otherwise than it asks.
import type { NoticeCode } from '#domain/forms/xlsform/said.ts'
import type { Phrase } from '../../say.ts'

/** {what} is what it is about. */
export const formNotices = {
  'sheet-ignored': 'The sheet {what} is not read.',
  'column-ignored': 'The column {what} is not used here.',
  'setting-ignored': 'The setting {what} is not used here.',
  'entities-ignored': 'The sheet {what} is not read: nothing is kept about people beside their answers.',
  'appearance-ignored': 'The appearance {what} changes nothing here.',
  'parameter-ignored': 'The parameter {what} changes nothing here.',
  'type-not-asked': '{what} is never taken down here, and stays empty.',
  'choices-in-file':
    '{what} takes its choices from another file, which is not read. The question is not asked; write its choices in the sheet choices.',
  'function-left-empty': '{what} is not worked out here: it comes to nothing, and what follows from it, too.',
  'other-added': '{what} gets the choice \'other\', and a question that asks which.',
  'label-missing': '{what} is asked without a word. Write what people shall read under label.',
  'choice-label-missing': 'The choice {what} has no label: its name is shown.',
  'words-missing': {
    one: '{n} label is missing in {what}: another language is shown there.',
    other: '{n} labels are missing in {what}: another language is shown there.',
  },
  'name-not-quoted':
    '{what} stands without quotes and names nothing, so it is taken for something empty. If it is a text, put it in quotes.',
  'default-not-answer': '{what} cannot be an answer to this question, so it begins empty.',
  'name-like-another': 'This name differs from {what} only by capital letters.',
  'language-like-another': 'This heading is taken for the language {what}, which is written otherwise elsewhere.',
  'group-empty': 'There is nothing in {what}.',
  'place-on-purpose': '{what} asks where somebody is: it is taken down only when she says so, and rounded.',
  'row-switched-off': '{what} is switched off, and not asked.',
} as const satisfies { readonly [C in NoticeCode]: Phrase }
