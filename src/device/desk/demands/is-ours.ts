// Whether a demand belongs on our own lists: what a raiser is asked to sign or has signed, and what the organisation published.
import type { OnDesk } from './with-waiting.ts'

export function isOurs({ demand }: Pick<OnDesk, 'demand'>, organisation: string): boolean {
  return demand.organisation === organisation || demand.raisers.some((raiser) => raiser.organisation === organisation)
}

export function isAskedToSign({ demand }: Pick<OnDesk, 'demand'>, organisation: string): boolean {
  return demand.raisers.find((raiser) => raiser.organisation === organisation)?.signed === null
}
