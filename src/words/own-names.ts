// What languages call themselves: many phones have no names for the languages their owners speak. Any other falls back to the platform.

const ownNames: Readonly<Record<string, string>> = {
  am: 'አማርኛ', ar: 'العربية', bn: 'বাংলা', ceb: 'Binisaya', en: 'English', es: 'Español', fa: 'فارسی', fil: 'Filipino', fr: 'Français',
  hi: 'हिन्दी', id: 'Bahasa Indonesia', ilo: 'Ilokano', jv: 'Basa Jawa', km: 'ភាសាខ្មែរ', ko: '한국어', lo: 'ລາວ', mg: 'Malagasy',
  ms: 'Bahasa Melayu', my: 'မြန်မာ', ne: 'नेपाली', pa: 'ਪੰਜਾਬੀ', ps: 'پښتو', pt: 'Português', ru: 'Русский', si: 'සිංහල',
  so: 'Soomaali', su: 'Basa Sunda', sw: 'Kiswahili', ta: 'தமிழ்', te: 'తెలుగు', th: 'ไทย', ti: 'ትግርኛ', tl: 'Tagalog', tr: 'Türkçe',
  uk: 'Українська', ur: 'اردو', vi: 'Tiếng Việt', zh: '中文', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文',
}

/** The name of a language in itself; the tag where nobody knows one. */
export function ownName(lang: string): string {
  return ownNames[lang] ?? ownNames[lang.split('-')[0]!] ?? platformsName(lang)
}

function platformsName(lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' }).of(lang) ?? lang
  } catch {
    return lang
  }
}
