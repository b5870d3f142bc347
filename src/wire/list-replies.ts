// What the desk is told of its organisation's lists: which there are, and what came with one of them, with its parser.
import * as v from 'valibot'
import { readerOf } from './desk-replies.ts'
import { day, hash, id, list, text, whole } from './shapes.ts'

const undone = v.nullable(v.object({ on: day, reason: v.string() }))
const lists = v.object({
  lists: list(v.object({ id, name: text(200), on: day, demands: whole, events: whole, undone }), 2_000),
})
const came = v.object({
  /** Each demand with the hash of the act with which it came. */
  demands: list(v.object({ id, hash }), 20_000),
  events: list(v.object({ id, demand: id }), 80_000),
})

export type ListsReply = v.InferOutput<typeof lists>
export type CameReply = v.InferOutput<typeof came>
export const readLists = readerOf(lists)
export const readCame = readerOf(came)
