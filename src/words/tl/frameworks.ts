// The names of conventions and bodies in Tagalog: no official ones are known to us, and so they are shown in English.
import type { frameworks as english } from '../en/frameworks.ts'
import type { Translated } from '../say.ts'

export const frameworks: Translated<typeof english> = {}
