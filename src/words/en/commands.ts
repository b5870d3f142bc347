// What the one who runs the server reads from `npm run samasama`.

export const commands = {
  usage: `npm run samasama -- backup FILE                 everything into one file, while the server runs
npm run samasama -- restore FILE [--key FILE]   into an empty data folder; --without-key when the key is gone for good
npm run samasama -- check                       chains, signatures, rosters and sealed bytes against one another
npm run samasama -- export FOLDER               what is public as plain files, what is sealed as .age files
npm run samasama -- links FOLDER                asks every cited link once, from this computer, and writes a report into FOLDER
    [--url ADDRESS] [--for-organisation NAME] [--most N] [--allow-local]
npm run samasama -- form FILE [--json]          reads a spreadsheet as a form, and says what is to be mended in it
    [--to FILE]                                 writes it out again: .xlsx for people, .xml (an XForm) for ODK Collect and its like`,
  'form-missing': 'Say which: npm run samasama -- form FILE',
  'file-missing': 'Say where to: npm run samasama -- {command} {what}',
  'nothing-here': 'There is nothing in {folder} yet. Is SAMASAMA_DATA (or DATABASE_URL) the one that the server uses?',
  'folder-of-another': '{folder} belongs to another user. Run this as that user (sudo -u), or what it writes locks the server out.',
  stopped: 'Stopped. Nothing was left half done.',
  failed: 'That did not work: {reason}',

  'progress-backup': 'Writing {done} of {of}',
  'progress-reading': 'Reading the backup, {done} of {of}',
  'progress-filling': 'Filling the database, {done} of {of}',
  'progress-checking': 'Checking {done} of {of}',
  'progress-export': 'Writing {done} of {of}',

  'backup-done': { one: 'The backup is whole: {n} row, {size}, in {file}', other: 'The backup is whole: {n} rows, {size}, in {file}' },
  'backup-key': 'Its key is in {keyFile}. Keep it somewhere else than the backup: without it, nothing that was entrusted can be opened.',
  'backup-life': {
    one: 'Here the key is destroyed after {n} day, so that what people withdraw does not live on in backups. Make a new one before.',
    other: 'Here the key is destroyed after {n} days, so that what people withdraw does not live on in backups. Make a new one before.',
  },

  'folder-not-empty': '{folder} is not empty. Nothing was touched. Name a new folder in SAMASAMA_DATA.',
  'database-not-empty': 'The database is not empty. Nothing was touched. Make a new one and name it in DATABASE_URL.',
  'no-file': '{file} cannot be read. Is that its name?',
  'not-a-backup': '{file} is not a backup of Samasama.',
  'newer-backup': '{file} was made by a newer Samasama. Bring this one up to date first.',
  'backup-damaged': '{file} is damaged: what it says of itself does not hold. Nothing was touched. Try another copy.',
  'another-key': 'That key belongs to another backup than {file}. Nothing was touched.',
  'key-not-understood': 'The file named as the key holds none.',
  'no-key': `The key of this backup is not beside it ({file}.key). Name it: --key FILE
If it is gone for good: --without-key. Then all that is public comes back, and who is a member; of what was entrusted nothing opens again.`,
  'does-not-hold': 'The backup can be read, but what is in it does not hold together (see above). Nothing was kept.',
  'restore-done': {
    one: 'Restored and checked: {n} row, as it was on {day}.',
    other: 'Restored and checked: {n} rows, as it was on {day}.',
  },
  'restored-head': '{name}: goes on after line {acts}, with the digits {digits}',
  'restored-from':
    'Now the stewards of each must sign on the desk that it was restored (two, where there are two): members are then shown from where.',
  'wraps-gone': {
    one: '{n} sealed record came back that nobody can open any more: its wrap was under the key.',
    other: '{n} sealed records came back that nobody can open any more: their wraps were under the key.',
  },

  'check-what': 'checked',
  'check-looked': 'looked at',
  'check-wrong': 'wrong',
  'check-rosters': 'entries of rosters, followed from the root',
  'check-rows': 'rows of the chains, each hashed over the one before',
  'check-acts': 'acts against their hashes',
  'check-signatures': 'signatures of acts',
  'check-days': 'days of voices against what entered the chain',
  'check-payloads': 'sealed contents, each named by a record',
  'check-wraps': 'wraps, each named by a record',
  'check-team-keys': 'sealed team keys',
  'check-orphans': 'sealed bytes that no record names',
  'check-references': 'things that name another thing',
  'check-good': 'Everything holds.',
  'check-bad': { one: '{n} thing does not hold:', other: '{n} things do not hold:' },
  'check-more': { one: 'and {n} more', other: 'and {n} more' },

  'export-done': { one: '{n} file written to {folder}', other: '{n} files written to {folder}' },
  'export-sealed': 'What is sealed is in {folder} too: who has a key can open it there, even what is withdrawn here later.',
  'export-readme': `Everything that a Samasama server held on {day}, as files that need no Samasama.

public/         what a group said in public: demands with their standing and every event, authorities, organisations.
                events.csv is the same events as one table for a spreadsheet.
sealed/         what people entrusted, as age files (https://age-encryption.org). manifest.jsonl says what each file is.
                A payload opens with the key in its wrap; a wrap opens with a team's key; a team's key is sealed to each member,
                and a member's own key follows from her passphrase through her lockbox. Wraps need age 1.3 or newer.
organisations/  each one's roster, rounds and chain of signed acts, to check hashes and signatures by yourself.

Voices that are withdrawn on the server later are still in this folder. Take care of it, and delete it when it has served.
`,
  'links-begin':
    'Each link is asked once from this computer, and whoever runs these pages sees its address. Do this at home, not on the server.',
  'progress-links': 'Asked {done} of {of}. Ctrl-C stops; the same command goes on later.',
  'links-stopped': { one: '{n} link is left: the same command goes on with it.', other: '{n} links are left: the same command goes on.' },
  'links-done': { one: '{n} link was asked: {text} and {table}', other: '{n} links were asked: {text} and {table}' },
  'links-no-data': '{address} did not answer with the data of a Samasama. Is that its address, and is there a network?',
  'links-bad-address': 'After --url comes an address such as https://example.org.',
  'links-bad-number': 'After --most comes a number of links, from 1 to 100000.',
  'links-folder-taken': '{folder} holds something else. Nothing was touched. Name a new folder.',
  'links-report': { one: 'On {day} {n} link was asked.', other: 'On {day} {n} links were asked.' },
  'links-good': { one: '{n} answers.', other: '{n} answer.' },
  'links-left': { one: '{n} was not asked yet.', other: '{n} were not asked yet.' },
  'links-gone': { one: '{n} is gone:', other: '{n} are gone:' },
  'links-unsure': { one: '{n} did not answer as it should:', other: '{n} did not answer as they should:' },
  'links-closed': { one: '{n} lets no program in:', other: '{n} let no program in:' },
  'links-moved': { one: '{n} leads to another address:', other: '{n} lead to another address:' },
  'links-local': {
    one: '{n} is not on the open internet, and was not asked:',
    other: '{n} are not on the open internet, and were not asked:',
  },
  'links-answered': 'It answered with {status}.',
  'links-is-local': 'It is an address inside a house, an office or this computer.',
  'links-is-no-such-host': 'There is no computer of that name now.',
  'links-is-refused': 'Nobody could be reached there.',
  'links-is-timeout': 'It took too long.',
  'links-is-tls': 'Its certificate does not hold.',
  'links-is-broken': 'It broke off in the middle.',
  'links-is-too-many-redirects': 'It leads from one address to the next without end.',
  'links-is-no-web-link': 'It leads to something that is no web page.',
  'links-led-to': 'It led to {link}',
  'links-cited': 'Cited on {where}',
  'links-do-archive': 'No archive copy is named: ask for one while it is there.',
  'links-do-use-archive': 'An archive copy is named beside it: look that it opens.',
  'links-do-gone': 'Look for an archive copy and name it, or find another source.',
  'links-do-unsure': 'Try another day. Ask for an archive copy before it is gone.',
  'links-do-closed': 'Open it yourself; if you can read it, ask for an archive copy.',
  'links-do-moved': 'Open it: if it is the same page, cite the new address, and ask for an archive copy.',
  'links-do-local': 'Nobody else can open it: find where it is public.',

  'export-not-empty': '{folder} is there already. Nothing was touched. Name a new folder.',
} as const
