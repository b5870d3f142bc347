// The voices of a round: opened with progress, found by answer, theme and words, read one under the other.
import { useMemo, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { Id } from '#values/id.ts'
import type { Voice } from '../../vault/open-voices.ts'
import type { SignedRound } from '../../vault/signed-round.ts'
import { WhenFetched } from '../fetched.tsx'
import { to, type Params } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { plainText } from '../texts.ts'
import { useLanguage, useRefusal, useSay } from '../words.tsx'
import { fitting, noFilter, type Filter } from './filter.ts'
import { FilterForm } from './filter-form.tsx'
import { searchIn } from './find-words.ts'
import { MarkRead } from './mark-read.tsx'
import { textIn, useKept, type Beside } from './use-kept.ts'
import { useRounds } from './use-rounds.ts'
import { useVoices, type Opening } from './use-voices.ts'
import { VoicePage } from './voice-page.tsx'
import { wordsOf } from './voice-text.ts'

const shownAtFirst = 20

export function Voices({ params }: { readonly params: Params }) {
  const say = useSay('listening')
  const refusal = useRefusal()
  const { lang } = useLanguage()
  const rounds = useRounds()
  const signed = rounds.result?.ok ? rounds.result.value.good.find(({ round }) => round.round === params['round']) : undefined
  const title = say('voices-title', { round: signed ? plainText(signed.round.title, lang) : '' })
  return (
    <Screen title={title} inHistory={say('title')} above={{ href: to(`listen/rounds/${params['round']}`), text: say('to-round') }}>
      <WhenFetched fetched={rounds}>
        {() => (signed ? <Reading key={signed.hash} signed={signed} /> : <p>{refusal({ code: 'unknown-round' })}</p>)}
      </WhenFetched>
    </Screen>
  )
}

function Reading({ signed }: { readonly signed: SignedRound }) {
  const say = useSay('listening')
  const opening = useVoices(signed)
  const themes = useKept('theme')
  const [filter, setFilter] = useState<Filter>(noFilter)
  const [most, setMost] = useState(shownAtFirst)
  const { voices } = opening
  const found = useFound(voices, themes.beside, filter)
  const shown = found.slice(0, most)
  const known = allThemes(themes.beside)
  return (
    <>
      <OpeningLine opening={opening} all={signed.listed.voices.all} />
      <FilterForm filter={filter} round={signed.round} themes={known} onFilter={setFilter} />
      <output class="line">{say('shown', { n: found.length, all: String(voices.length) })}</output>
      {found.length === 0 && voices.length > 0 && <p>{say('none-fit')}</p>}
      <div class="voices">
        {shown.map((voice) => (
          <VoicePage
            key={voice.row.record} voice={voice} themes={themes.beside.get(voice.row.record) ?? []} onThemes={themes.again}
            known={known}
          />
        ))}
      </div>
      {found.length > most && <p><Button kind="quiet" onPress={() => setMost(most + shownAtFirst)}>{say('more')}</Button></p>}
      <MarkRead voices={shown} onMarked={opening.marked} />
    </>
  )
}

function useFound(voices: readonly Voice[], themes: Beside, filter: Filter): readonly Voice[] {
  const search = useMemo(() => {
    const open = voices.filter((voice) => voice.is === 'open')
    return searchIn(open.map(({ row, said, round }) => ({ id: row.record, text: wordsOf(round, said) })))
  }, [voices])
  const themesOf = (record: Id) => (themes.get(record) ?? []).map((kept) => textIn(kept, 'theme')).filter((theme) => theme !== null)
  return fitting(voices, filter, { search, themesOf })
}

function allThemes(beside: Beside): readonly string[] {
  const themes = [...beside.values()].flat().map((kept) => textIn(kept, 'theme'))
  return [...new Set(themes.filter((theme) => theme !== null))].toSorted((a, b) => a.localeCompare(b))
}

function OpeningLine({ opening, all }: { readonly opening: Opening; readonly all: number }) {
  const say = useSay('listening')
  const refusal = useRefusal()
  const { state, voices, stop, goOn } = opening
  const slots = { done: String(voices.length), all: String(all) }
  if (state === 'all') return null
  if (state === 'opening') {
    return (
      <div class="progress">
        <progress max={Math.max(all, 1)} value={voices.length} aria-label={say('opening', slots)} />
        <output>{say('opening', slots)}</output>
        <Button kind="quiet" onPress={stop}>{say('stop')}</Button>
      </div>
    )
  }
  return (
    <Notice title={state === 'stopped' ? say('stopped', slots) : refusal(state)} kind={state === 'stopped' ? 'plain' : 'grave'} live>
      <p><Button kind="quiet" onPress={goOn}>{say('open-rest')}</Button></p>
    </Notice>
  )
}
