// All demands on this server: those that we are asked to sign, verdicts that wait, our drafts, our own, and everybody else's.
import { useMember } from '../member.tsx'
import { ClaimsWaiting } from './claims-waiting.tsx'
import { Drafts } from './drafts.tsx'
import { FindDemands } from './find-demands.tsx'
import { LinkButton } from './link-button.tsx'
import { AskedToSign, OurDemands } from './ours.tsx'
import { GoingRound } from './together/going-round.tsx'
import { VerdictsWaiting } from './verdicts-waiting.tsx'
import { WithRecord } from './with-record.tsx'
import { useDemanding } from './words.ts'

export function Demands() {
  const say = useDemanding()
  const { whyNot } = useMember()
  return (
    <WithRecord title={say('title')}>
      {(record) => (
        <>
          <p><LinkButton id="write" to="demand/draft/new" why={whyNot('publish-demand')}>{say('write')}</LinkButton></p>
          <p><LinkButton id="lists" kind="quiet" to="demand/lists">{say('lists-link')}</LinkButton></p>
          {(record.ours?.total ?? 0) > 0 && (
            <p class="row">
              <LinkButton id="look" kind="quiet" to="demand/look">{say('look-link')}</LinkButton>
              <LinkButton id="missing" kind="quiet" to="demand/missing">{say('missing-link')}</LinkButton>
            </p>
          )}
          <AskedToSign record={record} />
          <VerdictsWaiting record={record} />
          <ClaimsWaiting record={record} />
          <GoingRound record={record} />
          <Drafts record={record} />
          <OurDemands record={record} />
          <section aria-labelledby="others">
            <h2 id="others">{say('others')}</h2>
            <FindDemands id="find" label={say('find')} whose="others" record={record} isOpen empty={say('others-none')} />
          </section>
          <p><LinkButton id="to-successor" kind="quiet" to="demand/successor">{say('successor-link')}</LinkButton></p>
        </>
      )}
    </WithRecord>
  )
}
