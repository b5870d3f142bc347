// What is to be mended before a form can go on, all at once above it, each line leading to its field.

export type Problem = { readonly field: string; readonly text: string }

type Props = { readonly title: string; readonly problems: readonly Problem[] }

export function ErrorSummary({ title, problems }: Props) {
  if (problems.length === 0) return null
  return (
    <div class="summary" role="alert" tabIndex={-1} ref={focusOnce}>
      <h2>{title}</h2>
      <ul>
        {problems.map(({ field, text }) => <li key={field}><a href={`#${field}`} onClick={(event) => goTo(field, event)}>{text}</a></li>)}
      </ul>
    </div>
  )
}

/** The same function each time, so that it runs when the summary appears and not whenever it is drawn again. */
function focusOnce(summary: HTMLElement | null): void {
  summary?.focus()
}

/** The address may carry a secret in its fragment, so it stays as it is. */
function goTo(field: string, event: { preventDefault: () => void }): void {
  event.preventDefault()
  const found = document.getElementById(field)
  found?.scrollIntoView({ block: 'center' })
  found?.focus()
}
