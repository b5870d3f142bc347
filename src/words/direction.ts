// Which way a text runs beside another: a name that runs against its sentence is set apart, else its brackets jump to the wrong end.

const againstLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const againstRight = /(?=\p{L})[^\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** Whether something in `text` runs against a page or sentence of that direction. */
export function runsAgainst(direction: 'ltr' | 'rtl', text: string): boolean {
  return (direction === 'rtl' ? againstRight : againstLeft).test(text)
}

/**
 * The text as it may stand in a sentence: isolated where it runs against it, with marks of the text itself, since a sentence is also a
 * title, a description and data. What is isolated already stays as it is, so that a list of names runs as its sentence does.
 */
export function apart(direction: 'ltr' | 'rtl', text: string): string {
  return runsAgainst(direction, text.replaceAll(/\u2068[^\u2069]*\u2069/g, '')) ? `\u2068${text}\u2069` : text
}
