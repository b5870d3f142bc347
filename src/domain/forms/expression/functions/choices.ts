// Functions over choices that were made, several parted by spaces: https://getodk.github.io/xforms-spec/#fn:selected.
import { toNumber, toText } from '../value.ts'
import { built, type BuiltIns } from './built.ts'

export const choices: BuiltIns = {
  selected: built(2, 2, ([of, choice]) => chosenIn(toText(of!)).includes(toText(choice!).trim())
    || (toText(of!).trim() === '' && toText(choice!).trim() === '')),
  'selected-at': built(2, 2, ([of, place]) => chosenIn(toText(of!))[Math.trunc(toNumber(place!))] ?? ''),
  'count-selected': built(1, 1, ([of]) => chosenIn(toText(of!)).length),
}

export function chosenIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((choice) => choice !== '')
}
