// Reads a passphrase or a code as people type them, and says which word or group is not right.
import { refuse, type Result } from '#values/result.ts'
import { readPassphrase, type PassphraseRefusal } from '#sealing/passphrase.ts'
import { readRecoveryCode, type RecoveryCodeRefusal } from '#sealing/recovery-code.ts'
import type { desk } from '#words/en/desk.ts'
import type { Language } from '#words/languages.ts'
import type { Say } from '#words/say.ts'
import { piece, type Piece } from './piece.ts'

/** A list of 4,096 words is as heavy as a third of the first screen: each comes where its passphrase is made or typed. */
export const passphraseWords: Readonly<Record<Language, Piece<readonly string[]>>> = {
  en: piece('words/passphrase/en.ts', async () => (await import('#words/passphrase/en.ts')).words),
  id: piece('words/passphrase/id.ts', async () => (await import('#words/passphrase/id.ts')).words),
  tl: piece('words/passphrase/tl.ts', async () => (await import('#words/passphrase/tl.ts')).words),
}

export type TypedRefusal = PassphraseRefusal | { readonly code: RecoveryCodeRefusal | 'piece-missing' }

export async function readTyped(
  subtle: SubtleCrypto, way: 'passphrase' | 'recovery', text: string, lang: Language,
): Promise<Result<string, TypedRefusal>> {
  if (way === 'passphrase') {
    const words = await passphraseWords[lang].fetch()
    return words === null ? refuse({ code: 'piece-missing' }) : readPassphrase(text, words)
  }
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
    case 'piece-missing': return say('words-not-here')
    default: return say(refusal.code)
  }
}
