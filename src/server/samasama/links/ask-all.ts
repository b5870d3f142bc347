// Asks many links: a few at a time, one at a time of each host with a pause between, and tells each answer as soon as it is here.
import type { Found } from './ask-link.ts'

export type Round = {
  readonly links: readonly string[]
  readonly ask: (link: string) => Promise<Found>
  readonly atOnce: number
  /** Between two questions to one host. */
  readonly pause: () => Promise<void>
  readonly tell: (found: Found) => void
  readonly stop: AbortSignal
}

/** Ends when all were asked, or with what stopped it; what was told until then was told. */
export async function askAll({ links, ask, atOnce, pause, tell, stop }: Round): Promise<void> {
  const hosts = [...Map.groupBy(links, hostOf).values()]
  let next = 0
  async function worker(): Promise<void> {
    while (next < hosts.length) {
      const own = hosts[next]!
      next += 1
      for (const [at, link] of own.entries()) {
        if (at > 0) await pause()
        stop.throwIfAborted()
        tell(await ask(link))
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, hosts.length) }, worker))
}

export function hostOf(link: string): string {
  return URL.parse(link)?.host ?? ''
}
