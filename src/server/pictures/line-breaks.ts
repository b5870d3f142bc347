// Where a line may end: after spaces and hyphens, and between words in scripts that write without spaces.

const withoutSpaces = /[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}]/u
/** What must not begin a line: it closes, ends or lengthens what stands before it. */
const closes = /^[\p{Pe}\p{Pf}\p{M}!,.:;?%…‰°·、。，．：；！？～ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮๆฯ،؛؟۔।॥၊။៖។៕ៗ"'”’]/u
/** What must not end a line. */
const opens = /[\p{Ps}\p{Pi}¿¡"'“‘$€£¥₱]$/u
const space = /[ \t\n\u200b]$/
const hyphen = /[\p{L}\p{N}][-‐–—/]$/u

/** The text cut wherever a line may end: put together again they are the text. */
export function breakable(text: string, lang: string): string[] {
  const pieces: string[] = []
  for (const { segment } of new Intl.Segmenter(known(lang), { granularity: 'word' }).segment(text)) {
    const before = pieces.at(-1)
    if (before === undefined || !mayBreak(before, segment)) pieces.push((pieces.pop() ?? '') + segment)
    else pieces.push(segment)
  }
  return pieces
}

function mayBreak(before: string, after: string): boolean {
  if (/^[ \t\n\u200b]/.test(after)) return false
  if (space.test(before)) return true
  if (closes.test(after) || opens.test(before)) return false
  if (hyphen.test(before)) return true
  return withoutSpaces.test([...before].at(-1)!) || withoutSpaces.test([...after][0]!)
}

/** A language tag may be anything that somebody typed. */
function known(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
