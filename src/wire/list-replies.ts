// What the desk is told of its organisation's lists: which there are, and what one of them brought, with its parser.
import * as v from 'valibot'
import { worksSince } from '#domain/importing/import-rules.ts'
import { readerOf } from './desk-replies.ts'
import { day, id, list, text, textIn, whole } from './shapes.ts'

const undone = v.nullable(v.object({ on: day, reason: v.string() }))
const lists = v.object({
  lists: list(v.object({ id, name: text(200), on: day, demands: whole, events: whole, undone }), 2_000),
})
/** How many demands came with it, how many of them would stay if it were taken away now, and the first of these with the reason. */
const brought = v.object({
  demands: whole, stay: whole, staying: list(v.object({ id, title: textIn(300), why: v.picklist(worksSince) }), 100),
})

export type ListsReply = v.InferOutput<typeof lists>
export type BroughtReply = v.InferOutput<typeof brought>
export const readLists = readerOf(lists)
export const readBrought = readerOf(brought)
