// A screen before anything is unlocked: narrow, with the choice of language under it.
import type { ComponentChildren } from 'preact'
import { LanguageChoice } from './language-choice.tsx'
import { Screen } from './screen.tsx'

type Props = { readonly title: string; readonly inHistory?: string; readonly step?: string; readonly children: ComponentChildren }

export function Outside({ title, inHistory = title, step, children }: Props) {
  return (
    <main id="main" class="narrow">
      <Screen title={title} inHistory={inHistory}>
        {step !== undefined && <p class="step-line">{step}</p>}
        {children}
        <LanguageChoice />
      </Screen>
    </main>
  )
}
