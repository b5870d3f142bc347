// Logs in with a signature over a nonce that the server made for this minute; what comes back opens the desk's pages for twelve hours.
import { refuse, type Result } from '#values/result.ts'
import type { Moment } from '#values/moment.ts'
import { readNonce, readSession } from '#wire/desk-replies.ts'
import { loginBytes } from '#wire/login.ts'
import { askFor, type AskRefusal } from './ask.ts'
import type { Held } from './held.ts'
import type { Surroundings } from './surroundings.ts'

export type Session = { readonly token: string; readonly expires: Moment }

/** Refusals: as the server says ('not-signed' for whoever is no member any more, 'nonce-used', 'another-address'), or no network. */
export async function logIn({ ask, origin }: Surroundings, held: Held): Promise<Result<Session, AskRefusal>> {
  const { org, key, root, rootBytes, keyring } = held
  const nonce = await askFor(ask, { path: '/login/nonce', method: 'POST', body: '{}' }, readNonce)
  if (!nonce.ok) return nonce
  const request = { org, key, ...nonce.value, origin }
  const sig = await keyring.signers.login.sign(rootBytes, loginBytes({ ...request, root }))
  const session = await askFor(ask, { path: '/login', method: 'POST', body: JSON.stringify({ ...request, sig }) }, readSession)
  return session.ok || session.refusal.code !== 'not-signed' ? session : refuse({ code: 'login-refused', detail: null })
}
