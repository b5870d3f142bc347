import { describe, expect, test } from 'vitest'
import { desk } from './en/desk.ts'
import { listening } from './en/listening.ts'
import { opening } from './en/opening.ts'
import { organisation } from './en/organisation.ts'
import { refusals } from './en/refusals.ts'
import { desk as deskId } from './id/desk.ts'
import { listening as listeningId } from './id/listening.ts'
import { opening as openingId } from './id/opening.ts'
import { organisation as organisationId } from './id/organisation.ts'
import { refusals as refusalsId } from './id/refusals.ts'
import type { Catalogue, Phrase } from './say.ts'
import { desk as deskTl } from './tl/desk.ts'
import { listening as listeningTl } from './tl/listening.ts'
import { opening as openingTl } from './tl/opening.ts'
import { organisation as organisationTl } from './tl/organisation.ts'
import { refusals as refusalsTl } from './tl/refusals.ts'

const areas: readonly (readonly [string, Catalogue, Catalogue, Catalogue])[] = [
  ['desk', desk, deskId as Catalogue, deskTl as Catalogue],
  ['listening', listening, listeningId as Catalogue, listeningTl as Catalogue],
  ['opening', opening, openingId as Catalogue, openingTl as Catalogue],
  ['organisation', organisation, organisationId as Catalogue, organisationTl as Catalogue],
  ['refusals', refusals, refusalsId as Catalogue, refusalsTl as Catalogue],
]

function formsOf(phrase: Phrase): readonly string[] {
  return typeof phrase === 'string' ? [phrase] : Object.values(phrase)
}

/** The slots that may be filled, over all forms of a phrase. */
function slotsIn(phrase: Phrase): readonly string[] {
  return [...new Set(formsOf(phrase).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot)))].toSorted()
}

describe.each(areas)('the words of %s', (_, english, indonesian, tagalog) => {
  const others = [['Indonesian', indonesian], ['Tagalog', tagalog]] as const
  test.each(others)('have a text of their own in %s, with the same slots', (_language, other) => {
    expect(Object.keys(english).filter((key) => other[key] === undefined)).toEqual([])
    const differ = (key: string) => String(slotsIn(other[key]!)) !== String(slotsIn(english[key]!))
    expect(Object.keys(english).filter(differ)).toEqual([])
  })

  test('blame nobody, promise nothing, and are short', () => {
    for (const text of [english, indonesian, tagalog].flatMap((words) => Object.values(words).flatMap(formsOf))) {
      expect(text).not.toMatch(/\b(error|invalid|oops|zero.knowledge|unbreakable|guarantee|galat|kesalahan sistem)\b/i)
      expect(text.length).toBeLessThan(260)
    }
  })
})
