// The languages in which a passphrase can be made.
import type { Language } from './choose.ts'
import * as en from './en.ts'
import * as id from './id.ts'
import * as tl from './tl.ts'

export const passphraseLanguages: readonly Language[] = [{ tag: 'en', ...en }, { tag: 'id', ...id }, { tag: 'tl', ...tl }]
