// What the one who runs the server reads in the terminal.

export const terminal = {
  serving: 'Samasama is open at {address}',
  'opening-link': 'To open an organisation of your own, once: {link}',
  demonstration: 'To look around as the demonstration organisation: {address} with the passphrase: {passphrase}',
  'secrets-in-files': 'The link that opens an organisation is in the file opening-link in {folder}, and only you can read it.',
  'unknown-option': 'There is no option {given}. You can say --empty (start without the examples) or --with-examples.',
  'bad-port': 'PORT must be a number up to 65535, and it is {given}.',
  'bad-address': 'SAMASAMA_ADDRESS must look like https://example.org, without a path, and it is {given}.',
  'bad-database': 'DATABASE_URL must begin with postgres://. Leave it out to use a file in the data folder.',
  'port-taken': 'Something else already uses port {port}. Stop it, or choose another port: PORT=3001 npm start',
  'port-forbidden': 'This user may not listen on port {port}. Choose one above 1023, and leave 80 and 443 to Caddy: docs/running.md.',
  'bad-host': 'HOST must be an address of this computer, and {host} is none.',
  'folder-closed': 'The data folder {folder} must belong to the user who starts Samasama, and be writable: {reason}',
  'disk-full': 'The disk that {folder} lies on is full. Make room and start again; what was acknowledged is there.',
  'not-a-database': 'The file samasama.sqlite in {folder} is not a database. Move it away, or restore a backup: docs/running.md.',
  'database-silent': 'The database that DATABASE_URL names cannot be used: {reason}',
  'newer-database':
    'A newer version of Samasama has changed the tables of this database. Use that version, or go back as docs/running.md says.',
  'examples-refused': 'Others can reach {host}, and this folder holds the examples. Say --with-examples, or choose another SAMASAMA_DATA.',
  'examples-here': 'The examples are in {folder} already, so --empty comes too late. Choose another folder: SAMASAMA_DATA=./real',
  'backed-up': 'The tables are about to change their shape. Everything as it was is in {file}',
  'seeding-started': 'Bringing in the examples: 31 demands from public sources ...',
  'seeding-done': { one: 'The examples are in: {n} demand.', other: 'The examples are in: {n} demands.' },
  'seeding-failed': 'The examples could not be brought in ({reason}). Start again to go on where it stopped.',
} as const
