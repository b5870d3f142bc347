// Which font draws which part of a text: what has a script goes to its font, what has none stays with what stands before it.
import { longestRead } from './picture.ts'
import { fontNames, scriptOf, type FontName } from './font-files.ts'

export type Run = { readonly font: FontName; readonly start: number; readonly end: number }
/** Whether a font has a sign for a code point. */
export type Has = (font: FontName, codePoint: number) => boolean

const ofNoScript = /^[\p{sc=Zyyy}\p{sc=Zinh}]/u
const isLetter = /[\p{L}\p{N}\p{M}]/u
/** Joiners and spaces without width: they steer how others are drawn. */
const unseen = /^\p{DI}$/u

/** What is left of a text that anybody may have written: no pictographs, no signs that turn the direction, spaces once, not endless. */
export function readable(text: string): string {
  const read = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.toWellFormed().slice(0, longestRead * 4))]
  return read.slice(0, longestRead).map(({ segment }) => segment).join('')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/(?![\u200b-\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]|[\ufffd\p{Emoji_Presentation}\p{Variation_Selector}\u20e3]/gu, '')
    // A letter carries a few marks in any script; a tower of them would reach over the next line and out of the picture.
    .replace(/(\p{sc=Zinh}{3})\p{sc=Zinh}+/gu, '$1')
    .replace(/(\p{M}{8})\p{M}+/gu, '$1')
    .replace(/ +/g, ' ')
    .trim()
}

/** Null when a letter is among them that no font of ours can draw. Other signs without a font are left out first by `drawable`. */
export function runsOf(text: string, has: Has): readonly Run[] | null {
  const runs: Run[] = []
  const strong = [...text].find((sign) => !ofNoScript.test(sign)) ?? ''
  const first = fontNames.find((name) => scriptOf(name).test(strong)) ?? 'latin'
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const font = fontOf(segment, runs.at(-1)?.font ?? first, has)
    if (font === undefined) return null
    const last = runs.at(-1)
    const end = index + segment.length
    if (last?.font === font) runs[runs.length - 1] = { ...last, end }
    else runs.push({ font, start: index, end })
  }
  return runs
}

/** The text without the signs that no font of ours has; null when a letter or a number would be lost. */
export function drawable(text: string, has: Has): string | null {
  const kept = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => {
    if (fontOf(segment, 'latin', has) !== undefined) return segment
    return isLetter.test(segment) ? null : ''
  })
  return kept.includes(null) ? null : kept.join('').replace(/ +/g, ' ').trim()
}

function fontOf(sign: string, before: FontName, has: Has): FontName | undefined {
  const own = fontNames.filter((name) => scriptOf(name).test(sign))
  const wanted = ofNoScript.test(sign) ? [before, ...own, 'latin' as const] : own
  return wanted.find((name) => [...sign].every((one) => unseen.test(one) || has(name, one.codePointAt(0)!)))
}
