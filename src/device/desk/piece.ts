// A piece of the desk that comes apart from its first screen: fetched once, and asked for anew where the network failed.

export type Piece<T> = {
  /** What is here, or null so far. */
  readonly here: () => T | null
  /** Fetches it unless it is here; null where it cannot be had at this moment. */
  readonly fetch: () => Promise<T | null>
}
type Fetch = (address: string) => Promise<Response>
type Bringing = { readonly addresses: ReadonlyMap<string, readonly string[]>; readonly fetch: Fetch }

let bringing: Bringing | null = null

/** Says once, before any piece is asked for, where they are: `listed` is 'name address address; name address ...', as the page has it. */
export function bringPieces(listed: string, fetch: Fetch): void {
  const named = listed.split('; ').map((one) => one.split(' ')).map(([name = '', ...addresses]) => [name, addresses] as const)
  bringing = { addresses: new Map(named), fetch }
}

/** `name` is the path in src of what `load` imports. The build cuts there, and the program keeps what came as long as the page is open. */
export function piece<T>(name: string, load: () => Promise<T>): Piece<T> {
  let here: T | null = null
  let coming: Promise<T | null> | null = null
  return {
    here: () => here,
    fetch: () => (coming ??= bring(name, load).then((value) => (here = value), () => null).finally(() => (coming = null))),
  }
}

/**
 * Most browsers remember for ever that an import failed (https://github.com/whatwg/html/issues/6768). So every file of the piece is fetched
 * first, which may be tried again; the import then finds them in the browser's own store, where they stay for a year.
 */
async function bring<T>(name: string, load: () => Promise<T>): Promise<T> {
  if (bringing === null) throw new Error('a piece was asked for before the page said where it is')
  const { addresses, fetch } = bringing
  await Promise.all((addresses.get(name) ?? []).map(async (address) => {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error('a piece is not there')
    await answer.arrayBuffer()
  }))
  return load()
}
