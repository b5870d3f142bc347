// Who is asked, each with how it stands with them; who raised it, and whether they have signed here.
import type { PlaceTaken } from '#domain/demand.ts'
import type { Dissent } from '#domain/joint-draft.ts'
import type { DemandStanding } from '#domain/standing/outcome.ts'
import { AuthorityLink } from './authority-link.tsx'
import { organisationPath } from './paths.ts'
import { Standing, Waiting } from './standing-line.tsx'
import { inLanguage, Name, raiserIn } from './told.tsx'
import type { Stood, View } from './view.ts'

type Props = { readonly view: View; readonly stood: Stood }
type ForOne = DemandStanding['addressees'][number]

export function WhoIsAsked({ view, stood }: Props) {
  const { addressees, deliveryUnknown } = stood.standing
  return (
    <section aria-labelledby="whom">
      <h2 id="whom">{view.say('whom')}</h2>
      <ul class="whom">
        {addressees.map((one) => <Addressee key={one.addressee} view={view} stood={stood} one={one} />)}
      </ul>
      {deliveryUnknown && <p class="late">{view.say('delivery-unknown')}</p>}
    </section>
  )
}

/** The reason of the whole stands on top already; here only where it is another. */
function Addressee({ view, stood, one }: Props & { readonly one: ForOne }) {
  const authority = view.authority(one.addressee)
  if (authority === undefined) return null
  const { standing } = stood
  return (
    <li>
      <AuthorityLink view={view} authority={authority} />
      <p><Standing view={view} stand={one} /></p>
      {!isSameReason(one, standing) && <p class="reason">{view.why(one, stood)}</p>}
      {one.silence?.delivery !== standing.silence?.delivery && <Waiting view={view} stand={one} stood={stood} />}
    </li>
  )
}

function isSameReason(one: ForOne, whole: DemandStanding): boolean {
  return one.reason.code === whole.reason.code && one.reason.event?.id === whole.reason.event?.id
}

function hostOf(view: View, { by }: PlaceTaken): string {
  return view.keeper(by)?.name ?? view.say('somebody')
}

export function WhoRaisedIt({ view, stood }: Props) {
  const { raisers, allies } = stood.demand
  return (
    <section aria-labelledby="raised">
      <h2 id="raised">{view.say('who-raised')}</h2>
      <ul>
        {raisers.map((one) => (
          <li key={one.id}>
            <Raiser view={view} one={one} />
            <Signed view={view} one={one} elsewhere={view.elsewhere(stood.demand, one)} />
          </li>
        ))}
      </ul>
      {raisers.some(({ signed }) => signed === null) && <p class="late">{view.say('raiser-from-sources')}</p>}
      <Dissents view={view} dissents={stood.dissents ?? []} />
      {allies.length > 0 && (
        <>
          <h3>{view.say('allies')}</h3>
          <ul>{allies.map(({ id, name }) => <li key={id}><Name view={view}>{name}</Name></li>)}</ul>
        </>
      )}
    </section>
  )
}

function Raiser({ view, one }: { readonly view: View; readonly one: Stood['demand']['raisers'][number] }) {
  const { organisation } = one
  const name = <Name view={view}>{raiserIn(view, one)}</Name>
  if (organisation === null || !view.keeper(organisation)) return name
  return <a href={view.href(organisationPath(view.visit.lang, organisation))}>{name}</a>
}

type SignedProps = { readonly view: View; readonly one: Stood['demand']['raisers'][number]; readonly elsewhere: string | null }

function Signed({ view, one: { signed, took }, elsewhere }: SignedProps) {
  return (
    <>
      {elsewhere !== null && <> <span class="late">{view.say('raiser-elsewhere', { address: hostIn(elsewhere) })}</span></>}
      {took?.after && <> <span class="late">{view.say('raiser-after', { name: took.after })}</span></>}
      {signed !== null && <> <span class="late">{view.say('raiser-signed', { when: view.when(signed) })}</span></>}
      {took && <> <span class="late">{view.say('raiser-taken', { when: view.when(took.on), host: hostOf(view, took) })}</span></>}
    </>
  )
}

function hostIn(address: string): string {
  return address.replace(/^https?:\/\//, '')
}

/** What a raiser wants read beside the demand, and one that was asked and did not sign: only what it wanted itself. */
function Dissents({ view, dissents }: { readonly view: View; readonly dissents: readonly Dissent[] }) {
  return dissents.map(({ organisation, name, says, ofTheseWords, said }) => (
    <div key={organisation}>
      <p dir="auto">{view.keeping(says === 'signs' ? 'dissent-signed' : 'dissent-declined', { who: name })}</p>
      <blockquote {...inLanguage(said.lang)}>{said.text}</blockquote>
      {!ofTheseWords && <p class="late">{view.keeping('dissent-earlier')}</p>}
    </div>
  ))
}
