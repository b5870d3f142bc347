// Makes the three lists of passphrase words: node tools/passphrase-words.ts tico19_parallel.tsv.gz writes src/words/passphrase.
import { writeFileSync } from 'node:fs'
import { chosenWords, readCorpus } from './passphrase-words/choose.ts'
import { passphraseLanguages } from './passphrase-words/languages.ts'

const file = process.argv[2]
if (file === undefined) throw new Error('usage: node tools/passphrase-words.ts tico19_parallel.tsv.gz')
const corpus = readCorpus(file)
for (const language of passphraseLanguages) {
  const list = chosenWords(language, corpus)
  writeFileSync(`src/words/passphrase/${language.tag}.ts`, moduleOf(language.tag, list))
  process.stdout.write(`${language.tag}: ${list.length} words\n`)
}

function moduleOf(tag: string, list: readonly string[]): string {
  const lines = list.join(' ').match(/.{1,138}(?= |$)/g)!.map((line) => line.trim())
  const made = 'made by tools/passphrase-words.ts from the TICO-19 corpus (CC0) and everyday words written for it'
  return `// The 4,096 passphrase words (${tag}), ${made}.
// Frozen: whoever has a passphrase of these words must be able to type it in for ever.

export const words: readonly string[] = \`
${lines.join('\n')}
\`.trim().split(/\\s+/)
`
}
