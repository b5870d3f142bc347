import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folders } from '#tests/places.ts'
import { dataFolder, isOfAnother } from './data-folder.ts'

const newFolder = folders()
const modeOf = (path: string) => statSync(path).mode & 0o777

test('the folder is for its owner only, also when it was made by somebody less careful', () => {
  const path = join(newFolder(), 'a/data')
  dataFolder(path)
  expect(modeOf(path)).toBe(0o700)
  chmodSync(path, 0o755)
  dataFolder(path)
  expect(modeOf(path)).toBe(0o700)
})

test('a secret is written whole, for its owner only, whatever lay there before', () => {
  const folder = dataFolder(join(newFolder(), 'data'))
  expect(folder.read('work-key')).toBe(null)
  writeFileSync(folder.file('work-key'), 'old', { mode: 0o644 })
  writeFileSync(folder.file('work-key.new'), 'half of', { mode: 0o644 })
  folder.writeSecret('work-key', 'new')
  expect([folder.read('work-key'), modeOf(folder.file('work-key')), readdirSync(folder.path)]).toEqual(['new', 0o600, ['work-key']])
  folder.remove('work-key')
  folder.remove('work-key')
  expect(existsSync(folder.file('work-key'))).toBe(false)
})

test('a folder that is there keeps what is in it', () => {
  const path = newFolder()
  mkdirSync(join(path, 'backups'))
  dataFolder(path)
  expect(readdirSync(path)).toEqual(['backups'])
})

test('a folder of somebody else is known, one that is not there yet is nobody’s', () => {
  const path = newFolder()
  const { uid } = statSync(path)
  expect([isOfAnother(path, uid), isOfAnother(path, uid + 1)]).toEqual([false, true])
  expect([isOfAnother(join(path, 'none'), uid), isOfAnother(path, undefined)]).toEqual([false, false])
})
