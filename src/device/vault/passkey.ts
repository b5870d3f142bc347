// A passkey as a way in: its PRF answers the same 32 bytes each time, on this device, after the person has shown that it is she.
import { ok, refuse, type Result } from '#values/result.ts'
import { secret, type Secret } from '#values/secret.ts'
import { utf8 } from '#values/encoding.ts'
import type { Bytes } from '#sealing/derive.ts'
import type { Chance } from '#sealing/chance.ts'

export type PasskeyRefusal = 'passkey-failed' | 'passkey-cannot'

const salt = utf8('samasama/1/passkey-lockbox')
const extensions = { prf: { eval: { first: salt } } }

/** Makes a passkey and asks it once. Refuses where the browser has none, or one without PRF: `passkey-cannot`. */
export async function newPasskey(
  credentials: CredentialsContainer | undefined, chance: Chance, names: { readonly organisation: string; readonly person: string },
): Promise<Result<Secret<Bytes>, PasskeyRefusal>> {
  if (credentials === undefined) return refuse('passkey-cannot')
  try {
    const made = await credentials.create({
      publicKey: {
        challenge: chance(32), rp: { name: names.organisation }, extensions,
        user: { id: chance(16), name: names.person, displayName: names.person },
        pubKeyCredParams: [{ type: 'public-key', alg: -8 }, { type: 'public-key', alg: -7 }, { type: 'public-key', alg: -257 }],
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
        attestation: 'none', timeout: 120_000,
      },
    })
    const prf = prfOf(made)
    if (prf?.enabled !== true && !prf?.results) return refuse('passkey-cannot')
    return prf.results ? bytesOf(prf.results.first) : await askPasskey(credentials, chance)
  } catch {
    return refuse('passkey-failed')
  }
}

/** Asks for a passkey of this address; which one, the browser lets the person choose. */
export async function askPasskey(
  credentials: CredentialsContainer | undefined, chance: Chance,
): Promise<Result<Secret<Bytes>, PasskeyRefusal>> {
  if (credentials === undefined) return refuse('passkey-cannot')
  try {
    const publicKey = { challenge: chance(32), userVerification: 'required', extensions, timeout: 120_000 } as const
    const results = prfOf(await credentials.get({ publicKey }))?.results
    return results ? bytesOf(results.first) : refuse('passkey-cannot')
  } catch {
    return refuse('passkey-failed')
  }
}

export function mayHavePasskeys(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && isSecureContext
}

function prfOf(credential: Credential | null): AuthenticationExtensionsPRFOutputs | undefined {
  return (credential as PublicKeyCredential | null)?.getClientExtensionResults().prf
}

function bytesOf(source: BufferSource): Result<Secret<Bytes>, 'passkey-cannot'> {
  const view = ArrayBuffer.isView(source) ? source : new Uint8Array(source)
  const bytes = new Uint8Array(view.byteLength)
  bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength))
  return bytes.length === 32 ? ok(secret(bytes)) : refuse('passkey-cannot')
}
