// Whether a code to scan makes sense for this address: a phone must be able to reach it, and to seal there.

/** Null when a QR code may be shown; else the word for why not. */
export function whyNoQr(origin: string): 'no-qr-loopback' | 'no-qr-plain' | null {
  const { protocol, hostname } = new URL(origin)
  if (hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')) return 'no-qr-loopback'
  return protocol === 'https:' ? null : 'no-qr-plain'
}
