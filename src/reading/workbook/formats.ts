// Which cells of a workbook hold a date, and how many decimals are shown: the styles of cells, as far as they change what is read.
import { readMarkup } from '../xml.ts'

export type Format = { readonly shows: 'as-is' | 'date' | 'time' | 'percent'; readonly decimals: number | null }
export const asIs: Format = { shows: 'as-is', decimals: null }

/** By the number of a cell's style. What does not parse changes nothing: then numbers are read as they are. */
export function formatsIn(styles: Uint8Array | null): readonly Format[] {
  if (styles === null) return []
  const codes = new Map<number, string>()
  const styled: number[] = []
  let isInCells = false
  const read = readMarkup(styles, 'styles', (token) => {
    if (token.kind === 'text') return
    if (token.name === 'cellXfs') isInCells = token.kind === 'open'
    if (token.kind !== 'open') return
    const id = Number(token.attributes.get('numFmtId') ?? 0)
    if (token.name === 'numFmt') codes.set(id, token.attributes.get('formatCode') ?? '')
    if (token.name === 'xf' && isInCells) styled.push(id)
  })
  return read.ok ? styled.map((id) => formatOf(codes.get(id) ?? builtIn(id))) : []
}

/** The formats that have a number and no text; those of East Asia are dates too. ECMA-376 part 1, 18.8.30. */
function builtIn(id: number): string {
  if (id === 1) return '0'
  if (id === 2) return '0.00'
  if (id === 9) return '0%'
  if (id === 10) return '0.00%'
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'hh:mm'
  if (id === 14 || id === 22 || id === 15 || id === 16 || id === 17 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'yyyy-mm-dd'
  return 'General'
}

/** 'dd.mm.yyyy', '[$-409]d mmm yyyy;@', '0.00', '"Day" 0' ... */
export function formatOf(code: string): Format {
  const first = code.slice(0, 300).replace(/"[^"]*"|\\.|_.|\*./gs, '').split(';')[0]!
  // Hours that go on past a day are a length of time, not a time: they stay a number.
  if (/\[[hms]+\]/i.test(first)) return asIs
  const bare = first.replace(/\[[^\]]*\]/g, '')
  if (/general/i.test(bare)) return asIs
  if (/[yd]|m{3}|[eg]{2}/i.test(bare)) return { shows: 'date', decimals: null }
  if (/[hs]/i.test(bare)) return { shows: 'time', decimals: null }
  if (/m/i.test(bare)) return { shows: 'date', decimals: null }
  const [, decimals, percent] = /^#?,?#*0(?:\.(0+))?(%?)$/.exec(bare.replaceAll(' ', '')) ?? []
  if (percent === undefined) return asIs
  return { shows: percent === '%' ? 'percent' : 'as-is', decimals: decimals?.length ?? 0 }
}
