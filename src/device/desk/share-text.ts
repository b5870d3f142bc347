// What goes out through the share-sheet of a phone: of what waits, only which kind of thing; of what is public, its title and address.

/** The kinds of things that wait. */
export const waits = ['signature', 'demand', 'newcomer', 'late', 'voices', 'overdue', 'look'] as const
export type Waits = (typeof waits)[number]
/** What goes out of the house. */
export type Shared = { readonly text: string; readonly url: string }

/** Nothing that waits has its name, its title or its contents in what is shared: whoever reads along learns that something waits. */
export function sharedWaiting(say: (key: `waits-${Waits}`) => string, kind: Waits, origin: string): Shared {
  return { text: say(`waits-${kind}`), url: `${origin}/desk` }
}

/** A public page, by its title. */
export function sharedPage(title: string, origin: string, path: string): Shared {
  return { text: title, url: `${origin}${path}` }
}

/** What a browser can do with it. */
export type Sheet = {
  readonly share: ((what: Shared) => Promise<void>) | undefined
  readonly copy: (text: string) => Promise<void>
}

/** By the share-sheet where there is one, else copied; `by-hand` where a browser lets neither, so that the words are shown instead. */
export async function shareIt({ share, copy }: Sheet, what: Shared): Promise<'shared' | 'left' | 'copied' | 'by-hand'> {
  if (share !== undefined) {
    try {
      await share(what)
      return 'shared'
    } catch (why) {
      // She closed the sheet: that is an answer.
      if (why instanceof Error && why.name === 'AbortError') return 'left'
    }
  }
  try {
    await copy(`${what.text}\n${what.url}`)
    return 'copied'
  } catch {
    return 'by-hand'
  }
}
