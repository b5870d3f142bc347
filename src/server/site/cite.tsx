// How a page is cited: what it is, who keeps it, the day on which it stood so, and the address that shows that day again.
import type { Keeper } from './record.ts'
import type { View } from './view.ts'

type Props = { readonly view: View; readonly what: string; readonly keeper: Keeper | undefined; readonly path: string }

/** One tap selects all of it, by its style, without a script. The day is in the address also where it is today: it is read later. */
export function Cite({ view, what, keeper, path }: Props) {
  const { say, date, visit: { on, address } } = view
  return (
    <p>
      {say('cite')}{say('gap')}
      <bdi class="address cite">
        {say('cite-line', { what, keeper: keeper?.name ?? say('somebody'), date: date(on) })} {address}{path}?on={on}
      </bdi>
    </p>
  )
}
