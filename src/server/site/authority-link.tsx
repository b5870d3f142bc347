// The name of an authority, leading to its page.
import type { Authority } from '#domain/authority.ts'
import { authorityPath } from './paths.ts'
import { inLanguage } from './told.tsx'
import type { View } from './view.ts'

type Props = { readonly view: View; readonly authority: Authority }

export function AuthorityLink({ view, authority }: Props) {
  const { lang } = view.visit
  return <a href={view.href(authorityPath(lang, authority.code))} {...inLanguage(authority.lang, lang)}>{authority.name}</a>
}
