// Checks the house against its plan: arrows between rooms, outside packages, names, opening sentences, lengths.
// It fails when it reads too little.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { arrowComplaint } from './check-arrow.ts'
import { plan, type Plan } from './house.ts'
import { readSource, type Source } from './read-source.ts'

export type Finding = { readonly path: string; readonly what: string }
export type Report = { readonly findings: readonly Finding[]; readonly files: number; readonly imports: number; readonly median: number }

const code = /\.(ts|tsx|mjs|js|jsx|mts|cts|cjs)$/

/** Reads every file of the plan under `root` and says what is out of place. */
export function checkHouse(root: string, house: Plan, read = readSource): Report {
  const rooms = Object.values(house.rooms).map(({ path }) => path)
  const paths = [...rooms, ...house.free].flatMap((folder) => codeIn(root, folder))
  const findings: Finding[] = []
  const lengths: number[] = []
  let imports = 0
  for (const path of paths) {
    const text = readFileSync(join(root, path), 'utf8')
    const source = read(path, text)
    const isFree = house.free.some((folder) => path.startsWith(`${folder}/`))
    findings.push(...shapeOf(path, text, source, house).map((what) => ({ path, what })))
    if (isFree) continue
    imports += source.imports.length
    if (!isTest(path)) lengths.push(linesOf(text).length)
    findings.push(...arrowsOf(path, source, house).map((what) => ({ path, what })))
  }
  const median = middle(lengths)
  findings.push(...whole({ root, paths, imports, median, house }))
  return { findings, files: paths.length, imports, median }
}

function codeIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  const paths = names.map((name) => posix.join(folder, name.replaceAll('\\', '/')))
  return paths.filter((path) => code.test(path) && !path.endsWith('.d.ts')).toSorted()
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n')
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

function arrowsOf(path: string, source: Source, house: Plan): string[] {
  return source.imports.flatMap((specifier) => {
    if (specifier === null) return ['imports something that cannot be read: write the path as a plain string']
    const complaint = arrowComplaint({ path, specifier, isTest: isTest(path) }, house)
    return complaint === null ? [] : [`imports ${specifier}: ${complaint}`]
  })
}

function shapeOf(path: string, text: string, source: Source, house: Plan): string[] {
  const lines = linesOf(text)
  const said: (string | false)[] = [
    !isTest(path) && !opensWithSentence(lines) && 'does not open with one sentence that says what it is for',
    lines.length > house.longestFile && `has ${lines.length} lines, more than ${house.longestFile}`,
    ...lines.map((line, at) => line.length > house.longestLine && `line ${at + 1} is ${line.length} wide, more than ${house.longestLine}`),
    ...path.split('/').map((part) => house.bannedNames.test(bare(part)) && `'${bare(part)}' is a name that says nothing`),
    ...source.exported.map((name) => /(Manager|Service)$/.test(name) && `'${name}' is a name that says nothing`),
    ...source.classes.map((name) => `has a class ('${name}'): only what is thrown is one`),
    source.hasDefaultExport && 'has a default export',
    /\.(jsx|mts|cts|cjs|js)$/.test(path) && 'is not a .ts or .tsx file',
    path.endsWith('.mjs') && !path.startsWith('tools/') && 'is not a .ts or .tsx file',
    path.endsWith('.tsx') && !isUnder(path, [...house.screens, ...house.free]) && 'holds a screen where none may be',
  ]
  return said.filter((each) => each !== false)
}

function bare(part: string): string {
  return basename(part).replace(/(\.test)?\.\w+$/, '')
}

/** The comment on top may run over several lines; it begins with a capital and ends as a sentence does. */
function opensWithSentence(lines: readonly string[]): boolean {
  const first = lines[0]?.startsWith('#!') ? 1 : 0
  const end = lines.findIndex((line, at) => at >= first && !line.startsWith('// '))
  const opening = lines.slice(first, end === -1 ? lines.length : end).map((line) => line.slice(3)).join(' ')
  return /^[A-Z'`\d].{15,}[.?]$/.test(opening)
}

function isUnder(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
}

type Reading = {
  readonly root: string
  readonly paths: readonly string[]
  readonly imports: number
  readonly median: number
  readonly house: Plan
}

/** What only shows over all files: too little read, a file outside every room, files too long as a rule. */
function whole({ root, paths, imports, median, house }: Reading): Finding[] {
  const strays = codeIn(root, 'src').filter((path) => !paths.includes(path))
  const read = paths.filter((path) => path.startsWith('src/'))
  const written = read.reduce((sum, path) => sum + importLines(readFileSync(join(root, path), 'utf8')), 0)
  const findings: (Finding | false)[] = [
    ...strays.map((path) => ({ path, what: 'stands in no room of the plan, so nothing watches it' })),
    read.length === 0 && { path: 'src', what: 'not one file was read' },
    imports === 0 && { path: 'src', what: 'not one import was read' },
    imports < written && { path: 'src', what: `${written} lines import something, yet only ${imports} imports were read` },
    median > house.medianFile && { path: 'src', what: `the median file has ${median} lines, more than ${house.medianFile}` },
  ]
  return findings.filter((each) => each !== false)
}

/** A second, cruder count that knows nothing of the parser. */
function importLines(text: string): number {
  return linesOf(text).filter((line) => /^(import|export|\})\s.*\bfrom '[^']+'$/.test(line)).length
}

function main(): void {
  const { findings, files, imports, median } = checkHouse(join(import.meta.dirname, '..'), plan)
  for (const { path, what } of findings) console.log(`${path}: ${what}`)
  const count = findings.length === 0 ? 'nothing' : String(findings.length)
  console.log(`${files} files and ${imports} imports read, the median file has ${median} lines: ${count} out of place`)
  process.exitCode = findings.length > 0 ? 1 : 0
}

if (process.argv[1] === import.meta.filename) main()
