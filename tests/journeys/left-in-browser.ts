// What a page has left in a browser and sent out of it: everything that it stored, where it is, and each request as the browser made it.
import type { BrowserContext, Page } from 'playwright-core'

/** Records each request of a context from now on, its workers' too: method, address, headers, body. */
export function requestsOf(context: BrowserContext): readonly Buffer[] {
  const sent: Buffer[] = []
  context.on('request', (request) => {
    sent.push(Buffer.from(`${request.method()} ${request.url()}\n${JSON.stringify(request.headers())}`))
    const body = request.postDataBuffer()
    if (body !== null) sent.push(body)
  })
  return sent
}

/** Every place where a page of this origin can keep something, each as text. Bytes stand in hex. */
export async function leftBy(page: Page): Promise<Readonly<Record<string, string>>> {
  const cookies = JSON.stringify(await page.context().cookies())
  return { cookies, ...(await page.evaluate(leftHere)) }
}

async function leftHere(): Promise<Record<string, string>> {
  const told = (value: unknown) => JSON.stringify(value, (_, each: unknown) => {
    const bytes = each instanceof ArrayBuffer ? new Uint8Array(each) : each
    return bytes instanceof Uint8Array ? Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') : bytes
  }) ?? ''
  const answer = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error(request.error?.message))
  })
  const stored: unknown[] = []
  for (const { name } of await indexedDB.databases()) {
    const db = await answer(indexedDB.open(name!))
    for (const store of db.objectStoreNames) {
      const objects = db.transaction(store).objectStore(store)
      stored.push([name, store, await answer(objects.getAllKeys()), await answer(db.transaction(store).objectStore(store).getAll())])
    }
    db.close()
  }
  const cached: unknown[] = []
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) cached.push([name, request.url, await (await cache.match(request))!.text()])
  }
  return {
    localStorage: told({ ...localStorage }), sessionStorage: told({ ...sessionStorage }), indexedDB: told(stored), caches: told(cached),
    page: told([location.href, history.state, history.length, document.title, document.referrer, window.name]),
    addresses: told(performance.getEntries().map(({ name }) => name)),
  }
}
