// The drafts that wait to be published, as lines that lead on.
import type { Id } from '#values/id.ts'
import { useDates } from '../dates.ts'
import { useMember } from '../member.tsx'
import { to } from '../router.tsx'
import { useDrafts } from './own-drafts.ts'
import { useNeeded } from './record.tsx'
import { written } from './told-text.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord } from './with-waiting.ts'

/** A draft whose demand is on the record is done with, even where its last trace is not shredded yet. */
export function Drafts({ record }: { readonly record: DeskRecord }) {
  const say = useDemanding()
  const dates = useDates()
  const { nameOf } = useMember()
  const kept = useDrafts()
  useNeeded((kept?.drafts ?? []).map(({ form }) => form.id as Id))
  const drafts = (kept?.drafts ?? []).filter(({ form }) => !record.demands.some(({ demand }) => demand.id === form.id))
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{say('drafts')}</h2>
      <p class="small">{say('drafts-sealed')}</p>
      <ul class="cards">
        {drafts.map(({ record: id, form, by, keptOn }) => (
          <li key={id} class="card">
            <a
              class="card-title" href={to(`demand/draft/${form.id}`)} {...written(form.title.lang)}
            >
              {form.title.text || say('draft-untitled')}
            </a>
            <p class="small">{say('draft-by', { who: nameOf(by), date: dates.day(keptOn) })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
