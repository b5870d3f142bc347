// Ids are made on the device, from chance that is handed in.
import { idOf, type Id } from '#values/id.ts'
import type { Chance } from '#sealing/chance.ts'

export function newId(chance: Chance): Id {
  return idOf(chance(16))
}
