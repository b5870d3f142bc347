// From bytes to letters: by the mark at the beginning, else by what the bytes themselves show.

/** UTF-8 or UTF-16, with or without a mark; null for bytes that are neither. */
export function lettersOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return decoded(bytes, 'utf-16le')
  if (a === 0xfe && b === 0xff) return decoded(bytes, 'utf-16be')
  // Without a mark: every second byte of what Latin letters say is zero.
  if (a !== 0 && a !== undefined && b === 0 && d === 0) return decoded(bytes, 'utf-16le')
  if (a === 0 && b !== 0 && c === 0) return decoded(bytes, 'utf-16be')
  return decoded(bytes, 'utf-8')
}

/** What a person's table may be in besides: Windows-1252, the letters of old office programs in the west. Zero bytes are no letters. */
export function lettersByEvidence(bytes: Uint8Array): string | null {
  return lettersOf(bytes) ?? (bytes.includes(0) ? null : decoded(bytes, 'windows-1252'))
}

/** The mark itself is left out by the decoder. */
function decoded(bytes: Uint8Array, as: string): string | null {
  try {
    return new TextDecoder(as, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
