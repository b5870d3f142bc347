// Pieces of journeys in which a demand is taken over: writing down an example, and saying that it is ours.
import type { Page } from 'playwright-core'
import { publish, writeDemand } from './pieces-demands.ts'

/** Publishes what was raised by somebody who is only named; answers its path and the code in its public address. */
export async function publishExample(desk: Page, title: string, raiser: string) {
  const authorities = [{ name: `An authority asked: ${title}`, kind: 'agency', place: 'Home' }]
  await writeDemand(desk, { title, text: 'Told by others.', how: '', authorities, together: [] })
  await desk.locator('#back').click()
  await desk.locator('#add-raiser').fill(raiser)
  await desk.locator('#add-raiser-do').click()
  await desk.locator('#only-told input').check()
  await desk.locator('#raisers li').first().getByRole('button', { name: 'Take away' }).click()
  await desk.locator('#go-on').click()
  return publish(desk)
}

/** On the screen of a demand that is only told, with one who is named. */
export async function claimIt(desk: Page, proof: string): Promise<void> {
  await desk.locator('#proof').fill(proof)
  await desk.locator('#claim').click()
  await desk.locator('#newest-claim .notice', { hasText: 'It waits for two stewards of' }).waitFor()
}
