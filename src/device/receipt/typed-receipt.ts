// Reads what somebody typed from paper: the code of the round and the digits; and says which of the two is mistyped.
import { ok, refuse, type Result } from '#values/result.ts'
import { readReceipt, type ReceiptDigitsRefusal } from '#wire/receipt-digits.ts'

export type TypedReceipt = { readonly code: string; readonly digits: string }
export type Mending =
  | { readonly field: 'code'; readonly refusal: 'code' }
  | { readonly field: 'digits'; readonly refusal: ReceiptDigitsRefusal }

/** Digits that a code never has, and the letters that they are misread from. */
const misread: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 8: 'b' }

export function receiptFrom(typed: TypedReceipt): Result<TypedReceipt, readonly Mending[]> {
  const code = codeFrom(typed.code)
  const digits = readReceipt(typed.digits)
  if (code !== null && digits.ok) return ok({ code, digits: digits.value })
  return refuse([
    ...(code === null ? [{ field: 'code', refusal: 'code' } as const] : []),
    ...(digits.ok ? [] : [{ field: 'digits', refusal: digits.refusal } as const]),
  ])
}

function codeFrom(typed: string): string | null {
  const letters = typed.normalize('NFKC').toLowerCase().replace(/[\s\p{Pd}.#/]/gu, '').replace(/[018]/g, (sign) => misread[sign]!)
  return /^[a-z2-7]{8}$/.test(letters) ? letters : null
}
