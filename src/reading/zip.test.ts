import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { zipOf } from '#tests/packed.ts'
import { openZip, zipLimits } from './zip.ts'

const zipped = (...given: Parameters<typeof zipOf>) => openZip(zipOf(...given))
const why = (result: ReturnType<typeof openZip>) => (result.ok ? 'opened' : result.refusal.why)
const reading = (result: ReturnType<typeof openZip>, name: string) => {
  const part = result.ok ? result.value.part(name) : null
  return part === null ? 'not there' : part.ok ? new TextDecoder().decode(part.value) : part.refusal.why
}

describe('a packed file', () => {
  test('gives its parts, by a name in any case and with any slash', () => {
    const zip = zipped({ 'xl/Workbook.xml': 'one', 'b\\c.xml': 'two', 'stored': 'three' }, { stored: { method: 0 } })
    expect(zip.ok && zip.value.names).toEqual(['xl/Workbook.xml', 'b/c.xml', 'stored'])
    expect(['XL/workbook.XML', '/b/C.xml', 'stored', 'other'].map((name) => reading(zip, name))).toEqual(
      ['one', 'two', 'three', 'not there'])
  })

  test('is refused when it is locked, in parts, or too large for its form', () => {
    expect(why(zipped({ a: 'x' }, { a: { flags: 1 } }))).toBe('packed-locked')
    const parts = zipOf({ a: 'x' })
    parts[parts.length - 18] = 1
    expect(why(openZip(parts))).toBe('packed-in-parts')
    const large = zipOf({ a: 'x' })
    large.fill(0xff, large.length - 6, large.length - 2)
    expect(why(openZip(large))).toBe('packed-too-large')
    expect(why(openZip(new Uint8Array(100)))).toBe('not-packed')
    expect(why(zipped({ 'a/b': 'x', 'A\\B': 'y' }))).toBe('packed-names-twice')
    expect(why(openZip(zipOf({ a: '', b: '' }), { ...zipLimits, parts: 1 }))).toBe('packed-too-many')
  })

  test('is not believed: what is damaged, longer or shorter than it says, or packed in another way is not read', () => {
    expect(reading(zipped({ a: 'hello' }, { a: { crc: 1 } }), 'a')).toBe('packed-damaged')
    expect(reading(zipped({ a: 'hello' }, { a: { length: 4 } }), 'a')).toBe('packed-damaged')
    expect(reading(zipped({ a: 'hello' }, { a: { length: 6 } }), 'a')).toBe('packed-damaged')
    expect(reading(zipped({ a: 'hello' }, { a: { method: 12 } }), 'a')).toBe('packed-otherwise')
  })

  test('counts all that is read of it', () => {
    const zip = openZip(zipOf({ a: 'x'.repeat(600), b: 'y'.repeat(600) }), { ...zipLimits, total: 1_000 })
    expect(['a', 'b'].map((name) => reading(zip, name).length > 500 || reading(zip, name))).toEqual([true, 'packed-too-large'])
  })

  test('that would burst is refused within 64 MB and a second, whatever it says of its length', () => {
    const honest = zipOf({ a: new Uint8Array(60_000_000) })
    const [lying, sly] = [1_000, 16_000_000].map((length) => {
      const bytes = honest.slice()
      const entry = new DataView(bytes.buffer).getUint32(bytes.length - 6, true)
      new DataView(bytes.buffer).setUint32(entry + 24, length, true)
      return bytes
    })
    const [before, began] = [process.memoryUsage().arrayBuffers, process.cpuUsage()]
    const found = [honest, lying!, sly!].map((bytes) => reading(openZip(bytes), 'a'))
    const { user, system } = process.cpuUsage(began)
    expect(found).toEqual(['packed-too-large', 'packed-damaged', 'packed-damaged'])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64_000_000)
    expect((user + system) / 1_000).toBeLessThan(3_000)
  })

  test('of any bytes is answered, never thrown at', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof openZip(bytes).ok === 'boolean'))
    const good = zipOf({ 'a.xml': '<a>one</a>'.repeat(20), 'b.xml': 'two' })
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), (changes) => {
      const bytes = good.slice()
      for (const [at, byte] of changes) bytes[at] = byte
      const zip = openZip(bytes)
      if (zip.ok) for (const name of zip.value.names) zip.value.part(name)
      return true
    }))
  })
})
