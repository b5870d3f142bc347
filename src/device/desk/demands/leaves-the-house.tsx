// A demand laid open as everybody will read it: each word, each name, and who is asked to sign.
import type { ComponentChildren } from 'preact'
import type { Authority } from '#domain/authority.ts'
import type { DemandDraft } from '#domain/demand-rules.ts'
import type { Id } from '#values/id.ts'
import { useMember } from '../member.tsx'
import { useFrameworkName } from './frameworks-field.tsx'
import { written } from './told-text.tsx'
import { useDemanding, useFold, useObjective } from './words.ts'
import type { DeskRecord } from './with-waiting.ts'

type Props = {
  readonly record: DeskRecord
  readonly demand: DemandDraft
  /** Those that become public together with it. */
  readonly authorities: readonly Authority[]
  /** Raisers who have signed already. */
  readonly signed?: readonly { readonly id: Id }[]
}

export function LeavesTheHouse({ record, demand, authorities, signed = [] }: Props) {
  const say = useDemanding()
  const { title, text, howItCanBeDone: how } = demand
  const known = [...authorities, ...record.authorities]
  const [objective, framework] = [useObjective(), useFrameworkName()]
  return (
    <div class="leaves card">
      <p class="demanded" {...written(title.lang)}>{title.text}</p>
      <dl>
        {text.text !== '' && <Line term={say('demand-text')}><span {...written(text.lang)}>{text.text}</span></Line>}
        {how.text !== '' && <Line term={say('demand-how')}><span {...written(how.lang)}>{how.text}</span></Line>}
        {demand.asks.length > 0 && <Line term={say('parts')}>{demand.asks.map((ask) => ask.title.text).join('; ')}</Line>}
        <Line term={say('addressees')}>
          {demand.addressees.map((id) => known.find((one) => one.id === id)?.name ?? '').join('; ')}
        </Line>
        {demand.raisers.length > 0 && <Line term={say('raisers')}><Raisers demand={demand} signed={signed} /></Line>}
        {demand.places.length > 0 && <Line term={say('places')}>{demand.places.join('; ')}</Line>}
        {demand.objectives.length > 0 && <Line term={say('objectives')}>{demand.objectives.map(objective).join('; ')}</Line>}
        {demand.frameworks.length > 0 && <Line term={say('frameworks')}>{demand.frameworks.map(framework).join('; ')}</Line>}
      </dl>
      {authorities.length > 0 && <NewAuthorities authorities={authorities} />}
    </div>
  )
}

function Line({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return <><dt>{term}</dt><dd dir="auto">{children}</dd></>
}

function Raisers({ demand: { raisers }, signed }: { readonly demand: DemandDraft; readonly signed: readonly { readonly id: Id }[] }) {
  const say = useDemanding()
  const { held } = useMember()
  return (
    <ul>
      {raisers.map(({ id, name, organisation }) => (
        <li key={id}>
          <span dir="auto">{name}</span>{' '}
          <span
            class="small"
          >
            {signed.some((one) => one.id === id) ? say('raiser-has-signed') : say(wordFor(organisation, held.org))}
          </span>
        </li>
      ))}
    </ul>
  )
}

function wordFor(organisation: Id | null, own: Id): 'raiser-we-sign' | 'raiser-by-name' | 'raiser-will-sign' {
  if (organisation === null) return 'raiser-by-name'
  return organisation === own ? 'raiser-we-sign' : 'raiser-will-sign'
}

function NewAuthorities({ authorities }: Pick<Props, 'authorities'>) {
  const say = useDemanding()
  const fold = useFold()
  return (
    <>
      <h3>{say('leaves-authorities')}</h3>
      <ul>
        {authorities.map(({ id, name, kind, place, contact, termToAnswer: term }) => (
          <li key={id}>
            {[name, fold(`authority-${kind}`), place, contact].filter((part) => part !== '').join('; ')}
            {term && `; ${say('term-of', { n: term.days, law: term.source })}`}
          </li>
        ))}
      </ul>
    </>
  )
}
