// Which titles and latest words are missing in which language, counted, each leading to where it is translated.
import { firstMissingIn } from '#domain/translation.ts'
import { mayRecordOn } from '#domain/demand-rules.ts'
import { siteLanguages } from '#words/languages.ts'
import { languageName } from '../language-names.ts'
import { useMember } from '../member.tsx'
import { to } from '../router.tsx'
import { useLanguage } from '../words.tsx'
import { TitleOf } from './told-text.tsx'
import { WithRecord } from './with-record.tsx'
import type { OnDesk } from './with-waiting.ts'
import { useDemanding } from './words.ts'

/** So many are named in each language: more is nobody's evening. */
const most = 20

export function MissingScreen() {
  const say = useDemanding()
  const { held } = useMember()
  return (
    <WithRecord title={say('missing-title')} above={{ href: to('demand'), text: say('title') }}>
      {({ demands }) => {
        const ours = demands.filter(({ demand }) => mayRecordOn(demand, held.org))
        if (ours.length === 0) return <p>{say('look-none')}</p>
        return siteLanguages.map((into) => <InLanguage key={into} into={into} ours={ours} />)
      }}
    </WithRecord>
  )
}

function InLanguage({ into, ours }: { readonly into: string; readonly ours: readonly OnDesk[] }) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const language = languageName(into, lang)
  const lacking = ours.map((kept) => ({ kept, parts: firstMissingIn(into, kept) })).filter(({ parts }) => parts.length > 0)
  const count = (part: 'title' | 'latest') => lacking.filter(({ parts }) => parts.includes(part)).length
  return (
    <section aria-labelledby={`missing-${into}`}>
      <h2 id={`missing-${into}`}>{language}</h2>
      {lacking.length === 0 && <p>{say('missing-none')}</p>}
      {count('title') > 0 && <p>{say('missing-titles', { n: count('title') })}</p>}
      {count('latest') > 0 && <p>{say('missing-latest', { n: count('latest') })}</p>}
      <ul class="cards">
        {lacking.slice(0, most).map(({ kept: { demand } }) => (
          <li key={demand.id} class="card"><a href={to(`demand/of/${demand.id}/translate/${into}`)}><TitleOf demand={demand} /></a></li>
        ))}
      </ul>
    </section>
  )
}
