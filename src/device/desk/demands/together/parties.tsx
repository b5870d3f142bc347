// Who takes part in a draft that goes round, and how each has answered: with the number by which two organisations know each other.
import { hasSigned, isNewest, type JointParty } from '#domain/joint-draft.ts'
import type { Id } from '#values/id.ts'
import type { OpenJoint } from '../../../vault/open-together.ts'
import { useDates } from '../../dates.ts'
import { numberOfOrganisation } from '../../digits.ts'
import { useMember } from '../../member.tsx'
import { written } from '../told-text.tsx'
import { useDemanding } from '../words.ts'

/** The name under which it answered, else the one under which it was asked. */
export function nameIn({ draft, versions }: OpenJoint, organisation: Id): string {
  const answer = draft.parties.find((party) => party.organisation === organisation)?.answer
  const asked = versions[0]?.content.parties.find((party) => party.organisation === organisation)?.name
  return answer?.name ?? asked ?? numberOfOrganisation(organisation)
}

export function Parties({ joint }: { readonly joint: OpenJoint }) {
  const say = useDemanding()
  const { held } = useMember()
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">{say('joint-parties')}</h2>
      <ul class="cards">
        {joint.draft.parties.map((party) => {
          const said = joint.dissents.get(party.organisation)
          return (
            <li key={party.organisation} class="card">
              <strong dir="auto">{nameIn(joint, party.organisation)}</strong>
              {party.organisation === held.org && <> <span class="small">{say('joint-we')}</span></>}
              <p><How joint={joint} party={party} /></p>
              {said && <blockquote {...written(said.lang)}>{said.text}</blockquote>}
              <p class="small">{say('joint-number', { digits: numberOfOrganisation(party.organisation) })}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function How({ joint: { draft, versions }, party }: { readonly joint: OpenJoint; readonly party: JointParty }) {
  const say = useDemanding()
  const dates = useDates()
  const { answer } = party
  if (answer === null) return <>{say('joint-not-yet')}</>
  const date = dates.day(answer.on)
  if (answer.says === 'declines') {
    return <>{say(isNewest(draft, answer.version) ? 'joint-declined' : 'joint-declined-earlier', { date })}</>
  }
  const signed = versions.some((version) => hasSigned(draft, party, version))
  return <>{say(signed ? 'joint-signed' : 'joint-signed-earlier', { date })}</>
}
