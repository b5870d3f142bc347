import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type Locked = {
  readonly version: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const file = readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')
const packages = Object.entries((JSON.parse(file) as { packages: Record<string, Locked> }).packages)
const names = packages.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))

test('the parts for every platform are locked, or npm ci refuses the lock', () => {
  const parts = packages.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies))
  expect(parts.length).toBeGreaterThan(20)
  expect(parts.filter((part) => !names.includes(part))).toEqual([])
})

test('no package needs a script at its installation', () => {
  expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([])
})

test('the lock names no place that packages come from: each machine has its own', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
})

test('each pinned Node is of the same major', () => {
  const nodes = packages.filter(([path]) => /^node_modules\/node-(bin-)?(linux|darwin|win)-/.test(path))
  expect(nodes.map(([, { version }]) => version.split('.')[0])).toEqual(['24', '24', '24', '24'])
})
