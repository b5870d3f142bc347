// Three questions to ask about a place, for whoever speaks in a parliament.
import { placeOf } from '#domain/place.ts'
import { candidatesOn, threeQuestions } from '#domain/questions.ts'
import { paperWords } from '#words/paper.ts'
import { Banner } from './banner.tsx'
import { isOnRecordOn, type Entry } from './catalogue/entry.ts'
import { Frame } from './frame.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { placePath, placeQuestionsPath } from './paths.ts'
import { homesOf } from './places.tsx'
import { Questions } from './questions.tsx'
import type { PublicRecord, Shelf } from './record.ts'
import { viewOf, type Visit } from './view.ts'

/** So many demands are read for each question: what its words do not bear is passed over. */
const mostRead = 8

export function placeQuestionsPage(record: PublicRecord, slug: string, visit: Visit): Page {
  const place = placeOf(slug)
  const all = demandsOf(record, place)
  if (place === null || all.length === 0) return notFoundPage(record, visit)
  const view = viewOf(record, visit)
  const say = paperWords(visit.lang)
  const { silent, promised, disputed } = candidatesIn(all, visit)
  const asked = threeQuestions({ silent: view.read(silent), promised: view.read(promised), disputed: view.read(disputed) })
  const title = say('questions-title', { place: view.place(place) })
  const tree = (
    <Frame view={view} title={title} description={say('questions-intro')} path={(lang) => placeQuestionsPath(lang, place)}>
      {all.some(({ isOnlyTold }) => isOnlyTold) && <Banner view={view} many />}
      <header class="opening">
        <p class="kicker"><a href={view.href(placePath(visit.lang, [place]))}><bdi>{view.place(place)}</bdi></a></p>
        <h1>{title}</h1>
        <p class="why">{say('questions-intro')}</p>
      </header>
      <Questions view={view} asked={asked} level="h2" />
    </Frame>
  )
  return { status: 200, tree }
}

/** The demands that may bear a question. */
export function placeQuestionsWants(shelf: Shelf, slug: string, visit: Visit): readonly Entry[] {
  const { silent, promised, disputed } = candidatesIn(demandsOf(shelf, placeOf(slug)), visit)
  return [...silent, ...promised, ...disputed]
}

function candidatesIn(all: readonly Entry[], visit: Visit) {
  return candidatesOn(all.filter((entry) => isOnRecordOn(entry, visit)), visit.on, mostRead)
}

/** Of the place as the one that receives, and as home. */
function demandsOf(shelf: Shelf, place: string | null): readonly Entry[] {
  if (place === null) return []
  const homes = homesOf(shelf)
  return shelf.catalogue.entries.filter((entry) => entry.places.includes(place) || homes(entry).includes(place))
}
