// What is asked and how it can be done; of whom, with how it stands with each; who raised it, who signed, and whose checks count.
import type { DemandStanding } from '#domain/standing/outcome.ts'
import { writtenDate } from '#words/dates.ts'
import type { Id } from '#values/id.ts'
import { useMember } from '../member.tsx'
import { ShareButton } from '../share-button.tsx'
import { sharedPage } from '../share-text.ts'
import { to } from '../router.tsx'
import { useLanguage } from '../words.tsx'
import { useFrameworkName } from './frameworks-field.tsx'
import { Stands, Waited, Why } from './standing.tsx'
import { ToldText, written } from './told-text.tsx'
import { useDemanding, useObjective } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

type Props = { readonly kept: OnDesk; readonly standing: DemandStanding }

export function Asked({ kept: { demand }, standing }: Props) {
  const say = useDemanding()
  const [objective, framework] = [useObjective(), useFrameworkName()]
  const of = (which: 'text' | 'how') => demand.translations.filter((each) => each.of === which)
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{say('what-is-asked')}</h2>
      {demand.text.text !== '' && <ToldText of={demand.text} translations={of('text')} />}
      {demand.asks.length > 0 && (
        <ul>
          {demand.asks.map(({ id, title }) => {
            const stand = standing.asks.find(({ ask }) => ask === id)
            return <li key={id}><span {...written(title.lang)}>{title.text}</span> {stand && <Stands stand={stand} />}</li>
          })}
        </ul>
      )}
      <h3>{say('how')}</h3>
      {demand.howItCanBeDone.text === '' ? <p>{say('how-none')}</p> : <ToldText of={demand.howItCanBeDone} translations={of('how')} />}
      {demand.objectives.length > 0 && (
        <>
          <h3>{say('objectives')}</h3>
          <ul>{demand.objectives.map((n) => <li key={n}>{objective(n)}</li>)}</ul>
        </>
      )}
      {demand.frameworks.length > 0 && (
        <>
          <h3>{say('frameworks')}</h3>
          <ul>{demand.frameworks.map((code) => <li key={code}>{framework(code)}</li>)}</ul>
        </>
      )}
    </section>
  )
}

export function WhoIsAsked({ record, kept, standing }: Props & { readonly record: DeskRecord }) {
  const say = useDemanding()
  const isAlone = standing.addressees.length === 1
  return (
    <section aria-labelledby="whom">
      <h2 id="whom">{say('whom')}</h2>
      <ul class="cards">
        {standing.addressees.map((one) => (
          <li key={one.addressee} class="card">
            <p class="card-title">{record.authorities.find(({ id }) => id === one.addressee)?.name}</p>
            <p><Stands stand={one} /></p>
            <Meeting record={record} id={one.addressee} />
            <OwnPage record={record} id={one.addressee} />
            {!isAlone && <Why kept={kept} stand={one} />}
            {!isAlone && <Waited kept={kept} stand={one} />}
          </li>
        ))}
      </ul>
      {standing.deliveryUnknown && <p class="small">{say('delivery-unknown')}</p>}
    </section>
  )
}

/** The public sheet for a meeting with it, to open or to hand on. */
function Meeting({ record, id }: { readonly record: DeskRecord; readonly id: Id }) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const { from } = useMember()
  const authority = record.authorities.find((one) => one.id === id)
  if (authority === undefined) return null
  const path = `/${lang}/authorities/${authority.code}/meeting`
  return (
    <>
      <p class="small"><a href={path} target="_blank" rel="noreferrer">{say('meeting-sheet')}</a></p>
      <ShareButton
        id={`share-${id}`} what={sharedPage(say('meeting-with', { name: authority.name }), from.origin, path)} label={say('share-meeting')}
      />
    </>
  )
}

/** Who wrote an authority down keeps what it sends about its own page. */
function OwnPage({ record, id }: { readonly record: DeskRecord; readonly id: Id }) {
  const say = useDemanding()
  const { held, whyNot } = useMember()
  const isOurs = record.authorities.some((one) => one.id === id && one.organisation === held.org)
  if (!isOurs || whyNot('record-correction') !== undefined) return null
  return <p class="small"><a href={to(`demand/authority/${id}`)}>{say('authority-page')}</a></p>
}

export function WhoRaisedIt({ kept: { demand } }: Pick<Props, 'kept'>) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const day = (signed: string) => writtenDate(lang, { date: signed, precision: 'day' })
  return (
    <section aria-labelledby="raised">
      <h2 id="raised">{say('who-raised')}</h2>
      <ul>
        {demand.raisers.map(({ id, name, organisation, signed }) => (
          <li key={id}>
            <span dir="auto">{name}</span>{' '}
            <span class="small">
              {signed !== null
                ? say('raiser-signed', { date: day(signed) })
                : say(organisation === null ? 'raiser-elsewhere' : 'raiser-asked')}
            </span>
          </li>
        ))}
      </ul>
      {demand.allies.length > 0 && (
        <>
          <h3>{say('allies')}</h3>
          <ul>
            {demand.allies.map(({ id, name, namedBy }) => (
              <li key={id}>
                <span dir="auto">{name}</span>{' '}
                <span class="small">{say('ally-named-by', { raiser: demand.raisers.find((one) => one.id === namedBy)?.name ?? '' })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
