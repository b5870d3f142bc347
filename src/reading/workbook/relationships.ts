// How the parts of an office file point to one another: by relationships of a type, wherever the parts lie and however they are called.
import { ok, type Result } from '#values/result.ts'
import type { Unread } from '../refused.ts'
import { readMarkup } from '../xml.ts'
import type { Zip } from '../zip.ts'

/** `type` is the last word of its address: the strict and the loose form of the standard differ before it. */
export type Relationship = { readonly id: string; readonly type: string; readonly target: string }

/** Of a part, or of the whole file ('' ); none where nothing is written down. */
export function relationshipsOf(zip: Zip, part: string): Result<readonly Relationship[], Unread> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`
  const bytes = zip.part(path)
  if (bytes === null) return ok([])
  if (!bytes.ok) return bytes
  const found: Relationship[] = []
  const read = readMarkup(bytes.value, path, (token) => {
    if (token.kind !== 'open' || token.name !== 'Relationship' || token.attributes.get('TargetMode') === 'External') return
    const { attributes } = token
    const type = (attributes.get('Type') ?? '').split('/').at(-1)!
    found.push({ id: attributes.get('Id') ?? '', type, target: resolved(folder, attributes.get('Target') ?? '') })
  })
  return read.ok ? ok(found) : read
}

/** The part that the whole file is about, or where it lies in nearly every file. */
export function mainPart(zip: Zip, usual: string): Result<string, Unread> {
  const found = relationshipsOf(zip, '')
  if (!found.ok) return found
  return ok(found.value.find(({ type }) => type === 'officeDocument')?.target ?? usual)
}

function resolved(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/')
  const steps: string[] = []
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
