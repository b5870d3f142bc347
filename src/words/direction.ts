// Which way a text runs beside another: a name that runs against its sentence is set apart, else its brackets jump to the wrong end.

const againstLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const againstRight = /(?=\p{L})[^\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** Whether something in `text` runs against a page or sentence of that direction. */
export function runsAgainst(direction: 'ltr' | 'rtl', text: string): boolean {
  return (direction === 'rtl' ? againstRight : againstLeft).test(text)
}
