// What the type of a row says: a question and of which list, where a group begins or ends, or nothing that is known.
import { nearest } from '../expression/nearest.ts'
import type { QuestionType } from '../form.ts'

export type RowType =
  | {
    readonly kind: 'question'; readonly type: QuestionType; readonly typed: string; readonly list: string | null
    readonly hasOther: boolean
  }
  | { readonly kind: 'begin' | 'end'; readonly what: 'group' | 'repeat' }
  | { readonly kind: 'list-missing'; readonly typed: string }
  | { readonly kind: 'unknown'; readonly near: string }

/** Each type by every name that it has. https://xlsform.org/en/#question-types */
const types: Readonly<Record<string, QuestionType>> = {
  text: 'text', string: 'text', 'q string': 'text', 'phone number': 'text', url: 'text',
  integer: 'integer', int: 'integer', 'q int': 'integer', number: 'integer', decimal: 'decimal', 'q decimal': 'decimal',
    percentage: 'integer',
  range: 'range', date: 'date', 'q date': 'date', time: 'time', datetime: 'dateTime', 'date time': 'dateTime', 'q datetime': 'dateTime',
  note: 'note', 'q note': 'note', acknowledge: 'acknowledge', trigger: 'acknowledge', 'q acknowledge': 'acknowledge',
  calculate: 'calculate', calculation: 'calculate', 'q calculate': 'calculate', hidden: 'hidden',
  image: 'image', photo: 'image', picture: 'image', 'q picture': 'image', audio: 'audio', 'q audio': 'audio', video: 'video',
    'q video': 'video',
  file: 'file', geopoint: 'geopoint', gps: 'geopoint', location: 'geopoint', 'q geopoint': 'geopoint', 'q location': 'geopoint',
  barcode: 'barcode', 'q barcode': 'barcode',
  start: 'start', 'start time': 'start', end: 'end', 'end time': 'end', today: 'today', 'get today': 'today', 'get start time': 'start',
  'get end time': 'end',
}
/** Known elsewhere, and never asked here: marks of a phone and its owner above all, which nobody should collect. */
const unasked = [
  'deviceid', 'device id', 'get device id', 'imei', 'subscriberid', 'subscriber id', 'get subscriber id', 'simserial', 'sim id',
  'get sim id', 'phonenumber', 'get phone number', 'username', 'email', 'audit', 'background-audio', 'background geopoint',
  'background-geopoint', 'start-geopoint', 'geotrace', 'geoshape', 'osm', 'xml-external', 'csv-external', 'table', 'trigger-from-file',
]

const selects: readonly (readonly [RegExp, QuestionType])[] = [
  [/^(?:select[ _]one|select1|select one from|select_one_from|add select one prompt using)\b/, 'select_one'],
  [/^(?:select[ _]multiple|select all that apply(?: from)?|select_all_that_apply|select many|add select multiple prompt using)\b/,
    'select_multiple'],
  [/^(?:rank|odk:rank)\b/, 'rank'],
]
const other = /\s+(?:or[ _]other|or specify other|specify other)$/i
const bounds = /^(begin|end)[ _]?(group|repeat|lgroup|looped group)$/

export function rowTypeOf(typed: string): RowType {
  const text = typed.replace(/[\s\u00a0]+/g, ' ').trim()
  const low = text.toLowerCase()
  const bound = bounds.exec(low)
  if (bound !== null) return { kind: bound[1] as 'begin' | 'end', what: bound[2] === 'group' ? 'group' : 'repeat' }
  const named = low.replaceAll('_', ' ')
  if (Object.hasOwn(types, named)) return question(types[named]!, text)
  // Lists in files beside the form, and the answers of others, are never read.
  if (/^select_?\w*[ _](from[ _]file|external[ _]file)/.test(low)) return question('unasked', text)
  if (unasked.includes(named) || unasked.includes(low) || low.startsWith('uri:')
    || /^osm\b/.test(low)) return question('unasked', text)
  if (/^select[ _]one[ _]external\b/.test(low)) return listed('select_one', text, text.replace(/^\S+ ?(?:one external )?/i, ''))
  for (const [begins, of] of selects) {
    const found = begins.exec(low)
    if (found !== null) return listed(of, text, text.slice(found[0].length).trim())
  }
  return { kind: 'unknown', near: nearest(low, knownTypes) }
}

const knownTypes = [
  ...Object.keys(types), 'select_one', 'select_multiple', 'rank', 'begin group', 'end group', 'begin repeat', 'end repeat', 'begin_group',
  'end_group', 'begin_repeat', 'end_repeat',
]

function question(type: QuestionType, typed: string): RowType {
  return { kind: 'question', type, typed, list: null, hasOther: false }
}

function listed(type: QuestionType, typed: string, rest: string): RowType {
  const list = rest.replace(other, '')
  if (list === '') return { kind: 'list-missing', typed }
  // Choices that are answers of the same interview.
  if (list.startsWith('${')) return question('unasked', typed)
  return { kind: 'question', type, typed: `${type} ${list}`, list, hasOther: other.test(rest) }
}
