// Numbers as lists write them: 4, iv, D, and those of other scripts that a word processor can count in.

export type Counting = 'decimal' | 'decimalZero' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | 'bullet' | 'none' | 'other'

const known: readonly Counting[] = ['decimal', 'decimalZero', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman', 'bullet', 'none']

export function countingOf(written: string): Counting {
  return (known as readonly string[]).includes(written) ? (written as Counting) : 'other'
}

/** Counts in scripts of which we do not know the signs are told in digits. */
export function counted(number: number, counting: Counting): string {
  switch (counting) {
    case 'bullet': case 'none': return ''
    case 'decimalZero': return String(number).padStart(2, '0')
    case 'lowerLetter': return letters(number)
    case 'upperLetter': return letters(number).toUpperCase()
    case 'lowerRoman': return roman(number)
    case 'upperRoman': return roman(number).toUpperCase()
    default: return String(number)
  }
}

/** a ... z, aa, bb ... zz, aaa: the same letter again, as word processors count. */
function letters(number: number): string {
  if (number < 1) return String(number)
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(10, Math.ceil(number / 26)))
}

const steps = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'],
    [4, 'iv'],
  [1, 'i'],
] as const

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let [text, rest] = ['', number]
  for (const [value, sign] of steps) while (rest >= value) [text, rest] = [text + sign, rest - value]
  return text
}
