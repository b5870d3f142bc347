// What the search of the public record says, in Tagalog.
import type { Translated } from '../say.ts'
import type { search as english } from '../en/search.ts'

export const search: Translated<typeof english> = {
  'title': 'Maghanap sa talaan',
  'label': 'Mga salitang hahanapin',
  'hint': 'Sa anumang wika. Sapat na ang simula ng salita, at puwedeng may isang maling letra.',
  'button': 'Hanapin',
  'not-ready': 'Kabubukas lang ng server at binabasa pa nito ang talaan. Pakitingnan ulit pagkaraan ng isang minuto.',
  'look-again': 'Tingnan ulit',
  'found': { one: '{n} ang nahanap', other: '{n} ang nahanap' },
  'found-in-part': 'Walang may lahat ng salitang ito. Ang mga sumusunod ay may ilan sa mga ito.',
  'found-none': 'Walang nahanap. Baka mas marami ang mahanap ng mas kaunting salita, o ng parehong salita sa ibang wika.',
  'chosen': 'Ito lang',
  'take-away': 'ipakita ulit ang lahat',
  'narrow': 'Paliitin',
  'by-standing': 'Ano ang kalagayan',
  'by-place': 'Lugar',
  'by-objective': 'Layunin ng Global Compact',
  'by-year': 'Taon na may nangyari',
  'results': 'Ang nahanap',
  'kind-demand': 'Kahilingan',
  'kind-authority': 'Ang hinihingan',
  'kind-organisation': 'Organisasyon',
  'kind-place': 'Lugar',
  'in-title': 'Pamagat sa {language}',
  'in-event': 'Pangyayari noong {date}',
  'to-place': 'Lahat ng kahilingan sa {place}',
}
