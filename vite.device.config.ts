// How the device's bundles are built: entries without a page of their own, hashed files, and a manifest that the server reads.
import type { UserConfig } from 'vite'
import { deviceEntries } from './tools/entries.ts'

const config: UserConfig = {
  publicDir: false,
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/device',
    emptyOutDir: true,
    manifest: 'manifest.json',
    // The pages allow no inline script and no eval, and every phone that can seal can preload modules by itself.
    modulePreload: { polyfill: false },
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    license: { fileName: 'licenses.md' },
    reportCompressedSize: false,
    // What each page may weigh is a test of its own (src/device/speak/weight.test.ts), which fails instead of warning.
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      input: deviceEntries(import.meta.dirname),
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
}

export default config
