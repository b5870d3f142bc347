// The pages around what is private: the browser is told to send none of it away.
import { expect, test } from 'vitest'
import { deskShell, shells } from './desk-shell.tsx'
import { renderPage } from './page.ts'
import { receiptShell, speakingShell } from './speaking-shell.tsx'
import { witnessShell } from './witness-shell.tsx'

const assets = { script: null, styles: [], modules: [], pieces: {} }

test.each(shells)('no translator of the browser sends away what /%s shows, nor its spelling help what is typed there', (shell) => {
  const page = renderPage(deskShell(shell, 'id', assets))
  expect(page).toMatch(/<html[^>]* translate="no"/)
  expect(page).toContain('<meta name="google" content="notranslate"/>')
  expect(page).toMatch(/<html[^>]* spellcheck="false"/)
})

test('no spelling help sends away what is typed by a speaker or a witness', () => {
  const speaking = speakingShell({ acceptLanguage: 'en', round: null, hotlines: [], assets })
  for (const page of [speaking, receiptShell('en', assets), witnessShell('en', assets)])
    expect(renderPage(page)).toMatch(/<html[^>]* spellcheck="false"/)
})
