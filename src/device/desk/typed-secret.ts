// Reads a passphrase or a code as people type them, and says which word or group is not right.
import { refuse, type Result } from '#values/result.ts'
import { readPassphrase, type PassphraseRefusal } from '#sealing/passphrase.ts'
import { readRecoveryCode, type RecoveryCodeRefusal } from '#sealing/recovery-code.ts'
import { words as en } from '#words/passphrase/en.ts'
import { words as id } from '#words/passphrase/id.ts'
import { words as tl } from '#words/passphrase/tl.ts'
import type { desk } from '#words/en/desk.ts'
import type { Language } from '#words/languages.ts'
import type { Say } from '#words/say.ts'

export const passphraseWords: Readonly<Record<Language, readonly string[]>> = { en, id, tl }

export type TypedRefusal = PassphraseRefusal | { readonly code: RecoveryCodeRefusal }

export async function readTyped(
  subtle: SubtleCrypto, way: 'passphrase' | 'recovery', text: string, lang: Language,
): Promise<Result<string, TypedRefusal>> {
  if (way === 'passphrase') return readPassphrase(text, passphraseWords[lang])
  const read = await readRecoveryCode(subtle, text)
  return read.ok ? read : refuse({ code: read.refusal })
}

export function typedProblem(say: Say<typeof desk>, refusal: TypedRefusal): string {
  switch (refusal.code) {
    case 'unknown-word': {
      const { word, nearest } = refusal
      return nearest === null ? say('unknown-word', { word }) : say('unknown-word-near', { word, nearest })
    }
    case 'words-missing': case 'words-too-many': return say(refusal.code, { n: refusal.words })
    default: return say(refusal.code)
  }
}
