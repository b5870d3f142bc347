// The worker in which a passphrase or a recovery code is stretched, so that the page stays awake meanwhile.
import { stretchForLockbox } from '#sealing/lockbox.ts'
import { reveal } from '#values/secret.ts'

export type StretchMessage = { readonly share: number } | { readonly bytes: Uint8Array<ArrayBuffer> }

addEventListener('message', (event: MessageEvent<string>) => void work(event.data))

async function work(text: string): Promise<void> {
  let told = 0
  const stretched = await stretchForLockbox(text, (share) => {
    if (share - told < 0.02) return
    told = share
    postMessage({ share } satisfies StretchMessage)
  })
  postMessage({ bytes: reveal(stretched) } satisfies StretchMessage)
}
