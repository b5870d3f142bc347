// Numbers of a workbook as a person typed and sees them, and the days that they stand for.
import { asIs, type Format } from './formats.ts'

export type Shown = { readonly text: string; readonly kind: 'number' | 'date' }

/** `written` is as it stands in the file, where 1.1 may be 1.1000000000000001; null for what is no number. */
export function numberShown(written: string, format: Format, since1904: boolean): Shown | null {
  const number = Number(written)
  if (written.trim() === '' || !Number.isFinite(number)) return null
  if (format.shows === 'date' || format.shows === 'time') {
    const date = dayShown(number, format.shows, since1904)
    return date === null ? { text: typed(number, asIs), kind: 'number' } : { text: date, kind: 'date' }
  }
  return { text: typed(number, format), kind: 'number' }
}

/** With the zeros that are shown (1.10), and never fewer digits than were typed. */
function typed(number: number, { shows, decimals }: Format): string {
  const value = Number((shows === 'percent' ? number * 100 : number).toPrecision(15))
  const plain = expanded(value)
  const has = plain.split('.')[1]?.length ?? 0
  const text = decimals !== null && has < decimals && decimals <= 20 && !plain.includes('e') ? value.toFixed(decimals) : plain
  return shows === 'percent' ? `${text}%` : text
}

/** Without an exponent as long as that stays readable. */
function expanded(value: number): string {
  const plain = String(value)
  if (!plain.includes('e-')) return plain
  const decimals = Number(plain.split('e-')[1]) + (plain.split('e')[0]!.split('.')[1]?.length ?? 0)
  return decimals <= 20 ? value.toFixed(decimals) : plain
}

const day = 86_400_000
const second = 1_000
/** 31 December 9999: later ones no office program writes. */
const lastSerial = 2_958_465

function dayShown(serial: number, shows: 'date' | 'time', since1904: boolean): string | null {
  if (serial < 0 || serial > lastSerial) return null
  const whole = Math.floor(serial)
  const time = timeOf(serial)
  if (shows === 'time' && whole === 0) return time
  // 1900 counts a 29 February that never was: before it the days lie one later, and itself it is no day.
  if (!since1904 && whole === 60) return null
  const from = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30)
  const date = new Date(from + Math.round((serial * day) / second) * second)
  if (!since1904 && whole === 0) return time
  const text = date.toISOString()
  return time === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`
}

function timeOf(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60), seconds % 60]
  return [hours, minutes, ...(rest === 0 ? [] : [rest])].map((part) => String(part).padStart(2, '0')).join(':')
}
