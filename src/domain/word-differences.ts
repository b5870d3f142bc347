// What changed between two texts, by words in every script: for a reader who is to sign the second and knew the first.

/** A stretch that stands in both, was taken away, or was put in; one after the other they give both texts back. */
export type Change = { readonly is: 'same' | 'gone' | 'new'; readonly text: string }
/** Cuts a text into words and what stands between them; together they are the text, and none cuts a letter in two. */
export type Cut = (text: string) => readonly string[]

/** So many words are compared; beyond it whole paragraphs are, so that no text of anybody makes a phone hot. */
const mostSteps = 2_000_000
const mostEdits = 1_000

/** The changes from `before` to `after`, those that stand side by side made one: first what is gone, then what is new. */
export function differences(before: string, after: string, cut: Cut): readonly Change[] {
  if (before === after) return before === '' ? [] : [{ is: 'same', text: before }]
  const [one, other] = [cut(before), cut(after)]
  const by = edits(one, other) ?? edits(paragraphs(before), paragraphs(after)) ?? [...gone([before]), ...fresh([after])]
  return readable(by)
}

/**
 * Words as the language has them, also where no spaces stand between them. `language` is a tag like 'th'; one that is not known is cut as
 * the platform can. Words that share a letter with what follows them (a sign on top of a space, say) are not divided there.
 */
export function wordCutter(language: string): Cut {
  const words = segmenter(language, 'word')
  const letters = segmenter(language, 'grapheme')
  return (text) => {
    const whole = new Set(Array.from(letters.segment(text), ({ index }) => index))
    const starts = Array.from(words.segment(text), ({ index }) => index).filter((index) => whole.has(index))
    return starts.map((start, at) => text.slice(start, starts[at + 1]))
  }
}

function segmenter(language: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity })
  } catch {
    return new Intl.Segmenter('und', { granularity })
  }
}

/** Myers' shortest edit, after what is the same at both ends was set aside; null when it would take too long. */
function edits(before: readonly string[], after: readonly string[]): readonly Change[] | null {
  const start = sameAtStart(before, after)
  const end = sameAtEnd(before.slice(start), after.slice(start))
  const [one, other] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  const between = one.length === 0 || other.length === 0 ? [...gone(one), ...fresh(other)] : shortest(one, other)
  return between && [...same(before.slice(0, start)), ...between, ...same(before.slice(before.length - end))]
}

function shortest(one: readonly string[], other: readonly string[]): readonly Change[] | null {
  const most = Math.min(one.length + other.length, mostEdits)
  const reached = new Int32Array(2 * most + 3)
  const rounds: Int32Array[] = []
  let steps = 0
  for (let d = 0; d <= most; d += 1) {
    rounds.push(reached.slice())
    for (let k = -d; k <= d; k += 2) {
      const [left, right] = [reached[most + k]!, reached[most + k + 2]!]
      let x = k === -d || (k !== d && left < right) ? right : left + 1
      while (x < one.length && x - k < other.length && one[x] === other[x - k]) x += 1
      reached[most + k + 1] = x
      if (x >= one.length && x - k >= other.length) return traced(one, other, rounds, most)
      steps += 1
    }
    if (steps > mostSteps) return null
  }
  return null
}

/** Walks back through the rounds, from the end of both to their beginning. */
function traced(one: readonly string[], other: readonly string[], rounds: readonly Int32Array[], most: number): readonly Change[] {
  const changes: Change[] = []
  let [x, y] = [one.length, other.length]
  for (let d = rounds.length - 1; d >= 0; d -= 1) {
    const reached = rounds[d]!
    const k = x - y
    const down = k === -d || (k !== d && reached[most + k]! < reached[most + k + 2]!)
    const before = d === 0 ? 0 : reached[most + 1 + (down ? k + 1 : k - 1)]!
    const [toX, toY] = d === 0 ? [0, 0] : [before, before - (down ? k + 1 : k - 1)]
    while (x > toX && y > toY) {
      x -= 1
      y -= 1
      changes.push({ is: 'same', text: one[x]! })
    }
    if (d === 0) break
    if (down) changes.push({ is: 'new', text: other[(y -= 1)]! })
    else changes.push({ is: 'gone', text: one[(x -= 1)]! })
  }
  return changes.toReversed()
}

/** Stretches of one kind made one; a space alone between two changes goes with them, so that a sentence does not flicker. */
function readable(changes: readonly Change[]): readonly Change[] {
  const stretches: { gone: string; new: string; same: string }[] = [{ gone: '', new: '', same: '' }]
  for (const { is, text } of changes) {
    const last = stretches.at(-1)!
    if (is !== 'same' && last.same !== '') stretches.push({ gone: '', new: '', same: '', [is]: text })
    else last[is] += text
  }
  const joined = stretches.reduce<typeof stretches>((all, next) => {
    const last = all.at(-1)
    const isGap = last !== undefined && last.gone + last.new !== '' && next.gone + next.new !== '' && last.same.trim() === ''
    if (!isGap) return [...all, next]
    return [...all.slice(0, -1), { gone: last.gone + last.same + next.gone, new: last.new + last.same + next.new, same: next.same }]
  }, [])
  const inOrder = ['gone', 'new', 'same'] as const
  return joined.map(withoutTail).flatMap((each) => inOrder.map((is) => ({ is, text: each[is] }))).filter(({ text }) => text !== '')
}

type Stretch = { readonly gone: string; readonly new: string; readonly same: string }

/** The space at the end of both stands in both: a line through it would say that something is there. */
function withoutTail(each: Stretch): Stretch {
  const [tail] = /\s*$/.exec(each.gone)!
  if (tail === '' || !each.new.endsWith(tail) || tail !== /\s*$/.exec(each.new)![0]) return each
  return { gone: each.gone.slice(0, -tail.length), new: each.new.slice(0, -tail.length), same: tail + each.same }
}

function paragraphs(text: string): readonly string[] {
  return text.split(/(?<=\n)/)
}

function sameAtStart(one: readonly string[], other: readonly string[]): number {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1
  return at
}

function sameAtEnd(one: readonly string[], other: readonly string[]): number {
  let at = 0
  while (at < one.length && at < other.length && one[one.length - 1 - at] === other[other.length - 1 - at]) at += 1
  return at
}

function same(texts: readonly string[]): readonly Change[] {
  return texts.map((text) => ({ is: 'same', text }))
}

function gone(texts: readonly string[]): readonly Change[] {
  return texts.map((text) => ({ is: 'gone', text }))
}

function fresh(texts: readonly string[]): readonly Change[] {
  return texts.map((text) => ({ is: 'new', text }))
}
