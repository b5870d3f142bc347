import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { whyNot } from './cannot-start.ts'

const settings = { port: 80, host: '127.0.0.1', database: null }
const place = { settings, folder: '/srv/data' }

/** What SQLite itself throws when it may take no more room. */
function fullDisk(): unknown {
  const database = new DatabaseSync(':memory:')
  try {
    database.exec('pragma max_page_count = 2; create table a (b); insert into a values (zeroblob(100000))')
    return null
  } catch (thrown) {
    return thrown
  } finally {
    database.close()
  }
}

test('a full disk and a port that is for others are told apart from what is a bug of ours', () => {
  expect(whyNot(fullDisk(), place)).toContain('/srv/data lies on is full')
  expect(whyNot(Object.assign(new Error('no'), { code: 'ENOSPC', syscall: 'write' }), place)).toContain('is full')
  expect(whyNot(Object.assign(new Error('no'), { code: 'EACCES', syscall: 'listen' }), place)).toContain('port 80')
  const gone = Object.assign(new Error('no'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' })
  expect(whyNot(gone, place)).toContain('HOST')
  expect(whyNot(gone, { ...place, settings: { ...settings, database: 'postgres://a/b' } })).toContain('DATABASE_URL')
  for (const bug of [new TypeError('x is undefined'), 'thrown', null]) expect(whyNot(bug, place)).toBe(null)
})
