import { expect, test } from 'vitest'
import { assetLists, type Manifest } from './asset-lists.ts'

const manifest: Manifest = {
  'src/device/speak/main.tsx': {
    file: 'assets/speak-1.js',
    name: 'speak',
    isEntry: true,
    imports: ['_parts.js'],
    dynamicImports: ['src/device/speak/sealed.ts'],
  },
  '_parts.js': { file: 'assets/parts-2.js', css: ['assets/parts-3.css'], assets: ['assets/sign-4.svg'], imports: ['_more.js'] },
  '_more.js': { file: 'assets/more-5.js', imports: ['_parts.js'] },
  'src/device/speak/sealed.ts': { file: 'assets/sealed-6.js', imports: ['_more.js'], css: ['assets/sealed-7.css'] },
  'src/ui/page.css': { file: 'assets/page-8.css', name: 'page', isEntry: true, assets: ['assets/sign-4.svg'] },
}

test('an entry is told with all that comes at once and all that may come later', () => {
  expect(assetLists(manifest)).toEqual({
    speak: {
      script: '/assets/speak-1.js',
      styles: ['/assets/parts-3.css'],
      modules: ['/assets/parts-2.js', '/assets/more-5.js'],
      all: [
        '/assets/speak-1.js',
        '/assets/parts-2.js',
        '/assets/parts-3.css',
        '/assets/sign-4.svg',
        '/assets/sealed-6.js',
        '/assets/sealed-7.css',
        '/assets/more-5.js',
      ],
      pieces: { 'device/speak/sealed.ts': ['/assets/sealed-6.js', '/assets/sealed-7.css'] },
    },
    page: { script: null, styles: ['/assets/page-8.css'], modules: [], all: ['/assets/page-8.css', '/assets/sign-4.svg'], pieces: {} },
  })
})

test('a manifest with a hole is refused', () => {
  expect(() => assetLists({ a: { file: 'a.js', isEntry: true, imports: ['b'] } })).toThrow('b')
})
