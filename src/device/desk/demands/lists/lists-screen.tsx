// The lists that the organisation brought in, with the way to bring in another and to take one away.
import { to } from '../../router.tsx'
import { Screen } from '../../screen.tsx'
import { useFetched, WhenFetched } from '../../fetched.tsx'
import { useMember } from '../../member.tsx'
import { readLists, type ListsReply } from '#wire/list-replies.ts'
import { writtenDate } from '#words/dates.ts'
import { useLanguage } from '../../words.tsx'
import { LinkButton } from '../link-button.tsx'
import { useDemanding } from '../words.ts'

export function Lists() {
  const say = useDemanding()
  const { whyNot } = useMember()
  const lists = useFetched('/desk/lists', readLists)
  return (
    <Screen title={say('lists-title')} above={{ href: to('demand'), text: say('title') }}>
      <div class="demanding">
        <p>{say('lists-what')}</p>
        <p><LinkButton id="new-list" to="demand/lists/new" why={whyNot('import-demands')}>{say('lists-new')}</LinkButton></p>
        <WhenFetched fetched={lists}>
          {({ lists: all }) => (all.length === 0
            ? <p>{say('lists-none')}</p>
            : <ul class="cards">{all.map((one) => <OneList key={one.id} list={one} />)}</ul>)}
        </WhenFetched>
      </div>
    </Screen>
  )
}

function OneList({ list }: { readonly list: ListsReply['lists'][number] }) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const date = (on: string) => writtenDate(lang, { date: on, precision: 'day' })
  return (
    <li class="card">
      <p class="card-title" dir="auto">{list.name}</p>
      <p class="small">{date(list.on)} · {say('lists-held', { n: list.demands })} · {say('lists-events', { n: list.events })}</p>
      {list.undone === null
        ? <p><a class="button quiet" href={to(`demand/lists/${list.id}/undo`)}>{say('list-undo')}</a></p>
        : <p dir="auto">{say('list-undone', { date: date(list.undone.on), reason: list.undone.reason })}</p>}
    </li>
  )
}
