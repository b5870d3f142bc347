// Functions over places: how many there are, which one of a repeat this is: https://getodk.github.io/xforms-spec/#fn:position.
import { isPlaces, toNumber, type Value } from '../value.ts'
import { anyNumber, built, type BuiltIns } from './built.ts'

const letters = '0123456789abcdef'

export const spots: BuiltIns = {
  count: built(1, 1, ([of]) => placesIn(of!).length),
  'count-non-empty': built(1, 1, ([of]) => placesIn(of!).filter((place) => place.text() !== '').length),
  position: built(0, 1, ([of], { position }) => {
    const place = of === undefined ? undefined : placesIn(of)[0]
    if (of === undefined) return position
    return place === undefined ? Number.NaN : (place.up?.down(place.name).indexOf(place) ?? 0) + 1
  }),
  last: built(0, 0, (_, { size }) => size),
  current: built(0, 0, (_, { current }) => [current]),
  uuid: built(0, 1, ([length], { world }) => (length === undefined ? uuid(world.chance) : random(world.chance, toNumber(length)))),
  /** Files beside the form are not read here: what they would say is left empty, and whoever brings the form is told. */
  pulldata: built(3, anyNumber, () => ''),
}

/** Functions that other programs have and this one does not work out: their value is left empty, with a notice. */
export const notWorkedOut: readonly string[] = [
  'pulldata', 'digest', 'area', 'distance', 'enclosed-area', 'geofence', 'intersects', 'base64-decode', 'extract-signed', 'property',
    'version',
  'device-id', 'randomize', 'search', 'concat-ws', 'lower-case', 'upper-case',
]

function placesIn(value: Value) {
  return isPlaces(value) ? value : []
}

function random(chance: () => number, length: number): string {
  const whole = Number.isNaN(length) ? 0 : Math.max(0, Math.min(256, Math.trunc(length)))
  return Array.from({ length: whole }, () => letters[Math.floor(chance() * 16)]!).join('')
}

/** Version 4: https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-4 */
function uuid(chance: () => number): string {
  const digits = random(chance, 31)
  const variant = letters[8 + Math.floor(chance() * 4)]!
  return [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(12, 15)}`, variant + digits.slice(15, 18), digits.slice(18,
    30)].join('-')
}
