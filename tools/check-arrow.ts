// Says whether one file may import one thing, and if not, why.
import { posix } from 'node:path'
import type { Plan, Room } from './house.ts'

export type Arrow = { readonly path: string; readonly specifier: string; readonly isTest: boolean }

const endings = /\.(ts|tsx|css|json)$/

/** Null when the plan allows the import. `path` is the importing file's, from the root, with forward slashes. */
export function arrowComplaint({ path, specifier, isTest }: Arrow, plan: Plan): string | null {
  if (isTest && plan.forTests.some((each) => matches(each, specifier))) return null
  const here = roomOf(path, plan)
  if (here === null) return 'its file stands in no room'
  if (specifier.startsWith('.')) return insideComplaint(path, posix.join(posix.dirname(path), specifier), here[1])
  if (specifier.startsWith('#')) return acrossComplaint(path, here, specifier, plan)
  return packageComplaint(path, specifier, plan)
}

function matches(allowed: string, specifier: string): boolean {
  if (allowed.endsWith('*')) return specifier.startsWith(allowed.slice(0, -1))
  return specifier === allowed || specifier.startsWith(allowed.endsWith('/') ? allowed : `${allowed}/`)
}

function roomOf(path: string, plan: Plan): readonly [string, Room] | null {
  return Object.entries(plan.rooms).find(([, room]) => path.startsWith(`${room.path}/`)) ?? null
}

function insideComplaint(from: string, to: string, room: Room): string | null {
  if (!endings.test(to)) return 'the file ending is missing'
  if (!to.startsWith(`${room.path}/`)) return 'a relative path stays inside its room; across rooms write #room/file.ts'
  if (room.floors === undefined) return null
  const [above, below] = [folderOf(from, room), folderOf(to, room)]
  if (above === below) return null
  const [start, end] = [floorOf(above, room), floorOf(below, room)]
  if (start === -1 || end === -1) return `${start === -1 ? above : below}/ is a folder that the plan does not know`
  return start < end ? null : `${above} may not import ${below}: arrows inside a room run down`
}

function folderOf(path: string, room: Room): string {
  const parts = path.slice(room.path.length + 1).split('/')
  return parts.length === 1 ? '.' : (parts[0] ?? '.')
}

function floorOf(folder: string, room: Room): number {
  return (room.floors ?? []).findIndex((floor) => floor.includes(folder))
}

function acrossComplaint(path: string, [name, room]: readonly [string, Room], specifier: string, plan: Plan): string | null {
  const target = specifier.slice(1, specifier.indexOf('/'))
  if (!endings.test(specifier)) return 'the file ending is missing'
  if (target === name) return 'inside a room write a relative path'
  if (plan.rooms[target] === undefined) return `there is no room '${target}' to import from`
  if (room.sees.includes(target)) return null
  const from = room.seesFrom?.[target]
  if (from === undefined) return `${name} may not see ${target}`
  return from.some((place) => path.startsWith(`${place}/`)) ? null : `only ${from.join(', ')} may see ${target}`
}

function packageComplaint(path: string, specifier: string, plan: Plan): string | null {
  const entry = Object.entries(plan.packages).find(([name]) => matches(name, specifier))
  if (entry === undefined) return 'no room lets this package in'
  const [name, places] = entry
  return places.some((place) => path === place || path.startsWith(`${place}/`)) ? null : `${name} is let in by ${places.join(', ')} only`
}
