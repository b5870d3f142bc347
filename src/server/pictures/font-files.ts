// Which font draws which script, and where its file comes from: packages of fonts under the Open Font License, none of this machine's.

export type Weight = 'regular' | 'bold'
export type FontName = keyof typeof families

type Family = {
  readonly package: string
  /** The name that begins its files. */
  readonly files: string
  readonly weights: readonly Weight[]
  /** What is drawn with it before any other. */
  readonly script: RegExp
}

/** The order matters where two could draw a sign: the first is the one for whatever belongs to no script. */
const families = {
  latin: noto('noto-sans', 'NotoSans', /[\p{scx=Latn}\p{scx=Cyrl}\p{scx=Grek}\p{scx=Deva}]/u),
  arabic: noto('noto-naskh-arabic', 'NotoNaskhArabic', /\p{scx=Arab}/u),
  thai: noto('noto-sans-thai', 'NotoSansThai', /\p{scx=Thai}/u),
  burmese: noto('noto-sans-myanmar', 'NotoSansMyanmar', /\p{scx=Mymr}/u),
  bengali: noto('noto-sans-bengali', 'NotoSansBengali', /\p{scx=Beng}/u),
  khmer: noto('noto-sans-khmer', 'NotoSansKhmer', /\p{scx=Khmr}/u),
  sinhala: noto('noto-sans-sinhala', 'NotoSansSinhala', /\p{scx=Sinh}/u),
  tamil: noto('noto-sans-tamil', 'NotoSansTamil', /\p{scx=Taml}/u),
  // One weight only: a second would be another 12 MB.
  chinese: {
    package: '@expo-google-fonts/chocolate-classical-sans',
    files: 'ChocolateClassicalSans',
    weights: ['regular'],
    script: /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\u3000-\u303f\uff00-\uff65]/u,
  },
} as const satisfies Record<string, Family>

export const fontNames = Object.keys(families) as readonly FontName[]

export function scriptOf(name: FontName): RegExp {
  return families[name].script
}

/** The file of a font from the folder of packages: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'. */
export function fontFile(name: FontName, weight: Weight): string {
  const { package: from, files, weights }: Family = families[name]
  const kind = weight === 'bold' && weights.includes('bold') ? '700Bold' : '400Regular'
  return `${from}/${kind}/${files}_${kind}.ttf`
}

/** Every file that a server must have beside it to draw. */
export function allFontFiles(): readonly string[] {
  return [...new Set(fontNames.flatMap((name) => [fontFile(name, 'regular'), fontFile(name, 'bold')]))]
}

function noto(name: string, files: string, script: RegExp): Family {
  return { package: `@expo-google-fonts/${name}`, files, weights: ['regular', 'bold'], script }
}
