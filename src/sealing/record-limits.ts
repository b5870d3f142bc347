// How large a record may be: the same bounds when it is sealed and when it is opened, so that nothing is sealed that nobody can read.
import type { Limits } from '#wire/canonical.ts'

/** One mebibyte of canonical text, twelve brackets deep. */
export const recordLimits: Limits = { bytes: 1_048_576, depth: 12 }
