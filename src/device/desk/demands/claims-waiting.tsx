// Claims that wait for our decision, as lines that lead to it; nothing is shown where none waits.
import { to } from '../router.tsx'
import { useKnownClaims } from './claims.ts'
import { useNeeded } from './record.tsx'
import { TitleOf } from './told-text.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord } from './with-waiting.ts'

type Props = { readonly record: DeskRecord; /** Of this demand alone. */ readonly only?: string }

export function ClaimsWaiting({ record, only }: Props) {
  const say = useDemanding()
  const waiting = (useKnownClaims()?.toDecide ?? []).filter(({ claim }) => only === undefined || claim.demand === only)
  useNeeded(waiting.map(({ claim }) => claim.demand))
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{say('claims-waiting')}</h2>
      <ul class="cards">
        {waiting.map(({ claim, by }) => {
          const demand = record.demands.find((kept) => kept.demand.id === claim.demand)?.demand
          const name = record.organisations.find(({ org }) => org === by)?.name ?? say('somebody')
          return (
            <li key={claim.id} class="card">
              <p class="card-title">
                <a href={to(`demand/claims/${claim.id}`)}>
                  <bdi>{name}</bdi>{': '}{demand ? <TitleOf demand={demand} /> : say('decide-title')}
                </a>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
