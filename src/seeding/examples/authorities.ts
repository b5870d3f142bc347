// Every authority of the example content, each one body: those who are asked, and those who only spoke or judged.
import type { AuthorityTold } from './authority.ts'
import { eastAsianAuthorities } from './authorities-east-asia.ts'
import { authoritiesElsewhere } from './authorities-elsewhere.ts'
import { hongKongAuthorities } from './authorities-hong-kong.ts'
import { southEastAsianAuthorities } from './authorities-south-east-asia.ts'

const byCode = { ...hongKongAuthorities, ...southEastAsianAuthorities, ...eastAsianAuthorities, ...authoritiesElsewhere }

export type AuthorityCode = keyof typeof byCode
/** Nobody has looked whether a law gives it a term to answer: `termToAnswer` is null for all of them. */
export type ExampleAuthority = AuthorityTold & { readonly code: AuthorityCode; readonly lang: 'en'; readonly termToAnswer: null }

export const exampleAuthorities: readonly ExampleAuthority[] = Object.entries<AuthorityTold>(byCode).map(([code, told]) => ({
  ...told,
  code: code as AuthorityCode,
  lang: 'en',
  termToAnswer: null,
}))
