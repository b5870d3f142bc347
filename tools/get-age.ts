// Gets the age command line tool onto this machine when there is none: Debian's own where we may, else by a person's hand.
import { fromDebian } from './debian.ts'
import { findAge } from './find-age.ts'

const byHand = 'Install it (on Debian: apt-get install age), or name one in AGE, and run again.'

/** The program, or null after having said what a person can do about it. */
export function getAge(): string | null {
  const found = findAge(process.env)
  if (found !== null) return found
  if (process.env['AGE'] === undefined) fromDebian('There is no age tool on this machine: installing Debian’s age.', ['age'])
  const fetched = findAge(process.env)
  if (fetched === null) console.log(`No age tool can be had here, so no foreign program opens our files. ${byHand}`)
  return fetched
}
