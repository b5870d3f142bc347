import { expect, test } from 'vitest'
import type { Round } from '#domain/round.ts'
import { exampleHotlines, exampleRound } from '#tests/example-round.ts'
import { renderPage } from './page.ts'
import { receiptShell, speakingShell } from './speaking-shell.tsx'

const round = { ...exampleRound, round: 'r', team: 't' } as unknown as Round
const assets = { script: '/assets/speak-1.js', styles: ['/assets/speak-1.css'], modules: ['/assets/act-1.js'] }

function pageFor(acceptLanguage: string, of: Round | null = round): string {
  return renderPage(speakingShell({ acceptLanguage, round: of, hotlines: exampleHotlines, assets }))
}

test('without its program the page says who asks, where to find them, which places help, and why nothing can be typed', () => {
  const page = pageFor('en-GB,en;q=0.9')
  for (const text of [round.who['en']!, round.where['en']!, 'Rumah Singgah Melati', '+62 000 0000 001', 'JavaScript', 'in person'])
    expect(page).toContain(text)
  expect(page).not.toMatch(/<(input|textarea|form|button)/)
  expect(page).not.toContain(round.questions[0]!.label['en'])
})

test('nothing runs but the files of the build: no inline script, style or handler', () => {
  expect(pageFor('en').match(/<script[^>]*>[^<]*<\/script>/g)).toEqual(['<script type="module" src="/assets/speak-1.js"></script>'])
  expect(pageFor('en')).not.toMatch(/<style|style=| on\w+=/)
})

test('the wished language of the round comes first, ours where there is one', () => {
  expect(pageFor('ar-EG,en;q=0.5')).toMatch(/<h1>Who asks you<\/h1><div lang="ar" dir="rtl">/)
  expect(pageFor('id')).toMatch(/<html lang="id" dir="ltr".*<h1>Siapa yang bertanya<\/h1><div lang="id"/s)
  expect(pageFor('fil')).toMatch(/<html lang="tl".*<h1>Sino ang nagtatanong sa iyo<\/h1><div lang="en"/s)
})

test('the list of visited pages shows nothing of the round, and no icon that would be asked for and kept', () => {
  const [, title] = /<title>([^<]*)<\/title>/.exec(pageFor('en'))!
  expect(title).toBe('Questions')
  for (const page of [pageFor('en'), renderPage(receiptShell('en', assets))]) expect(page).toContain('<link rel="icon" href="data:,"/>')
})

test('texts of people are text', () => {
  const hostile = { ...round, who: { en: '<img src=x onerror=alert(1)>' } }
  expect(pageFor('en', hostile)).toContain('&lt;img src=x onerror=alert(1)>')
})

test('an unknown code is said, with what to do', () => {
  const page = speakingShell({ acceptLanguage: 'en', round: null, hotlines: [], assets })
  expect(page.status).toBe(404)
  expect(renderPage(page)).toContain('Nobody asks anything here')
})

test('the page of receipts says why it needs its program, and what to do instead', () => {
  const page = renderPage(receiptShell('tl', assets))
  expect(page).toContain('<div id="receipt">')
  expect(page).toContain('JavaScript')
  expect(page).toContain('nang personal')
})
