import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chance } from '#tests/cast.ts'
import { folders } from '#tests/places.ts'
import { addDays, type Day } from '#values/day.ts'
import { dayKey, destroyOldKeys, layKeyBeside, nameOfKey, readKeyFile } from './day-keys.ts'

const newFolder = folders()
const day = '2026-11-23' as Day

function keysFolder(): string {
  return join(newFolder(), 'backup-keys')
}

test('a day has one key, another day another', () => {
  const folder = keysFolder()
  const key = dayKey(folder, day, chance)
  expect(dayKey(folder, day, chance)).toEqual(key)
  expect(nameOfKey(dayKey(folder, addDays(day, 1), chance))).not.toBe(nameOfKey(key))
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test('a key goes when fourteen days are over, and what was laid beside a backup goes with it', () => {
  const [folder, beside] = [keysFolder(), join(newFolder(), 'all.samasama.key')]
  const key = dayKey(folder, day, chance)
  layKeyBeside(folder, key, beside)
  expect(readKeyFile(beside)).toEqual(key)
  expect(destroyOldKeys(folder, addDays(day, 13))).toBe(0)
  expect(existsSync(beside)).toBe(true)
  expect(destroyOldKeys(folder, addDays(day, 14))).toBe(1)
  expect([existsSync(beside), readdirSync(folder)]).toEqual([false, []])
})

test('a file that is another one by now is left alone', () => {
  const [folder, beside] = [keysFolder(), join(newFolder(), 'all.samasama.key')]
  layKeyBeside(folder, dayKey(folder, day, chance), beside)
  writeFileSync(beside, 'a letter')
  destroyOldKeys(folder, addDays(day, 20))
  expect(readFileSync(beside, 'utf8')).toBe('a letter')
})

test('a place that cannot be read, or a note that was torn, keeps no key alive', () => {
  const [folder, beside] = [keysFolder(), join(newFolder(), 'all.samasama.key')]
  layKeyBeside(folder, dayKey(folder, day, chance), beside)
  rmSync(beside)
  mkdirSync(beside)
  layKeyBeside(folder, dayKey(folder, addDays(day, 1), chance), `${beside}.2`)
  appendFileSync(join(folder, `${addDays(day, 1)}.key`), 'beside "/mnt/sti')
  dayKey(folder, addDays(day, 2), chance)
  expect(destroyOldKeys(folder, addDays(day, 20))).toBe(3)
  expect([readdirSync(folder), existsSync(`${beside}.2`), existsSync(beside)]).toEqual([[], false, true])
})

test('what holds no key is not taken for one', () => {
  const file = join(newFolder(), 'key')
  expect(readKeyFile(file)).toBe(null)
  const [title, key] = ['samasama backup key 1\n', 'A'.repeat(43)]
  const newer = `samasama backup key 2\n2026-11-23\n${key}\n`
  for (const text of ['', title, `${title}2026-11-23\nshort\n`, `${title}2026-11-31\n${key}\n`, newer]) {
    writeFileSync(file, text)
    expect(readKeyFile(file)).toBe(null)
  }
})
