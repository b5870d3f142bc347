// One demand on the desk: both words, how it stands and why, what is asked of whom, every event, and all that can be done with it.
import { isOnlyTold } from '#domain/demand-rules.ts'
import { useLanguage } from '../words.tsx'
import { useMember } from '../member.tsx'
import { ShareButton } from '../share-button.tsx'
import { sharedPage } from '../share-text.ts'
import { to, type Params } from '../router.tsx'
import { ClaimsWaiting } from './claims-waiting.tsx'
import { DemandActions } from './demand-actions.tsx'
import { Asked, WhoIsAsked, WhoRaisedIt } from './demand-facts.tsx'
import { Events } from './events.tsx'
import { SentList } from './sent-list.tsx'
import { Looked, Stands, useStanding, Waited, Why } from './standing.tsx'
import { textIn, TitleOf } from './told-text.tsx'
import { TwoWords } from './two-words.tsx'
import { VerdictsWaiting } from './verdicts-waiting.tsx'
import { WithDemand } from './with-record.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

export function DemandScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  return (
    <WithDemand id={params['demand']} title={say('one-demand')} above={{ href: to('demand'), text: say('title') }}>
      {(record, kept) => <OneDemand record={record} kept={kept} />}
    </WithDemand>
  )
}

function OneDemand({ record, kept }: { readonly record: DeskRecord; readonly kept: OnDesk }) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const standing = useStanding(kept, record)
  const { demand } = kept
  const { from } = useMember()
  const title = textIn(lang, demand.title, demand.translations.filter(({ of }) => of === 'title'))
  return (
    <article class="demand">
      <h2 class="demanded"><TitleOf demand={demand} /></h2>
      <p class="small">
        {[demand.code, ...demand.places].join(' · ')} ·{' '}
        <a href={`/${lang}/demands/${demand.code}`} target="_blank" rel="noreferrer">{say('public-page')}</a>
      </p>
      <ShareButton id="share" what={sharedPage(title.text, from.origin, `/${lang}/demands/${demand.code}`)} label={say('share')} />
      {record.waiting.has(demand.id) && <p class="notice">{say('waits-here')}</p>}
      {isOnlyTold(demand) && <p class="small">{say('from-sources')}</p>}
      <p class="stands"><Stands stand={standing} /></p>
      <Why kept={kept} stand={standing} />
      <Waited kept={kept} stand={standing} />
      <Looked lookedOn={demand.lookedOn} notCheckedSince={standing.notCheckedSince} />
      <DemandActions record={record} kept={kept} />
      <VerdictsWaiting record={record} only={demand.id} />
      <ClaimsWaiting record={record} only={demand.id} />
      <TwoWords kept={kept} standing={standing} />
      <Asked kept={kept} standing={standing} />
      <WhoIsAsked record={record} kept={kept} standing={standing} />
      <WhoRaisedIt kept={kept} />
      <SentList record={record} sent={kept.corrections ?? []} />
      <Events record={record} kept={kept} />
    </article>
  )
}
