// How the server is built: for Node, with its packages inside, so that it starts from a few files and needs no installed packages.
import type { UserConfig } from 'vite'
import { serverEntries } from './tools/entries.ts'

const config: UserConfig = {
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: serverEntries(import.meta.dirname),
      // All in one folder, so that a path written from import.meta.url means the same from every part.
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
}

export default config
