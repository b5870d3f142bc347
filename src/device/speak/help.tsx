// The places that help now, on every screen: they came with the page, so they are there without a network.
import type { Hotline } from '#domain/round.ts'
import { ownName } from '#words/own-names.ts'
import { labelIn } from './texts.tsx'
import type { Words } from './words.ts'

type Props = { readonly hotlines: readonly Hotline[]; readonly lang: string; readonly say: Words }

export function Help({ hotlines, lang, say }: Props) {
  return (
    <details class="help">
      <summary>{say('help')}</summary>
      {hotlines.length === 0 ? <p>{say('help-none')}</p> : <p>{say('help-call')}</p>}
      {byPlace(hotlines, lang).map(([place, lines]) => (
        <section key={place}>
          <h2 dir="auto">{place}</h2>
          <ul>{lines.map((line) => <Line key={line.id} line={line} lang={lang} say={say} />)}</ul>
        </section>
      ))}
    </details>
  )
}

function Line({ line, lang, say }: { readonly line: Hotline; readonly lang: string; readonly say: Words }) {
  const hours = labelIn(line.hours, lang)
  return (
    <li>
      <strong dir="auto">{line.name}</strong>
      <Contact text={line.contact} />
      {hours && <span>{say('help-hours', { hours })}</span>}
      {line.languages.length > 0 && <span>{say('help-languages', { languages: line.languages.map(ownName).join(', ') })}</span>}
    </li>
  )
}

function Contact({ text }: { readonly text: string }) {
  const number = text.replace(/[\s()./-]/g, '')
  return /^\+?\d{3,17}$/.test(number) ? <a href={`tel:${number}`} dir="ltr">{text}</a> : <span dir="auto">{text}</span>
}

/** Places in the order of the list; within a place, those who speak her language first. */
export function byPlace(hotlines: readonly Hotline[], lang: string): readonly (readonly [string, readonly Hotline[]])[] {
  const places = [...new Set(hotlines.map(({ place }) => place))]
  const speaks = (line: Hotline) => (line.languages.includes(lang) ? 0 : 1)
  return places.map((place) => [place, hotlines.filter((line) => line.place === place).toSorted((a, b) => speaks(a) - speaks(b))])
}
