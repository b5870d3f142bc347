// What may be said of a column, and what is said of many of them.

/** `sealed`: bytes that the server cannot open. `public`: said in public by a group. `metadata`: what it must know to do its work. */
export type ColumnClass = 'sealed' | 'public' | 'metadata'
export type Known = readonly [is: ColumnClass, why: string]

export const organisation: Known = ['metadata', 'which organisation it belongs to: 128 bits made from its public root key']
export const actText: Known = [
  'metadata', 'the signed text of the act: what is said in public in plain; of sealed things ids, lengths, hashes',
]
export const signatures: Known = ['metadata', 'the signatures over that text, each with the id of the key that made it']
export const actHash: Known = ['metadata', 'SHA-256 of the act’s bytes']
export const signedWith: Known = ['metadata', 'the id of the key that signed: a pseudonym of a member']
export const besideIt: Known = ['sealed', 'the age files that came with it, until it is decided; then empty']
export const sealedFor: Known = ['metadata', 'the id of the key for which the wrap is sealed: which team, and of which epoch']
export const payloadHash: Known = ['metadata', 'SHA-256 of the sealed contents']
export const payloadLength: Known = ['metadata', 'bytes of the sealed contents, padded, so that they tell little']
export const wrapHash: Known = ['metadata', 'SHA-256 of the wrap']
