// Who speaks for whom, up and down the line of authorities and never sideways.
import type { Id } from '#values/id.ts'
import { expect, it } from 'vitest'
import { speaksFor } from './speaks-for.ts'

const lines = [['state', null], ['labour', 'state'], ['security', 'state'], ['desk', 'labour'], ['hen', 'egg'], ['egg', 'hen']] as const
const authorities = lines.map(([id, parent]) => ({ id: id as Id, parent: parent as Id | null }))

it.each([
  ['itself', 'labour', ['labour', 'state'], ['labour']],
  ['the nearest above it', 'desk', ['labour', 'state'], ['labour']],
  ['all beneath it', 'state', ['labour', 'security'], ['labour', 'security']],
  ['no neighbour', 'security', ['labour'], []],
  ['nobody it is not kin to', 'hen', ['labour'], []],
  ['nobody when it is not known', 'stranger', ['labour'], []],
])('an authority speaks for %s', (_, speaker, addressees, spokenFor) => {
  expect(speaksFor(speaker as Id, addressees as Id[], authorities)).toEqual(spokenFor)
})
