// How it works, what is promised and what is not, in Tagalog.
import type { about as english } from '../en/about.ts'
import type { Translated } from '../say.ts'

export const about: Translated<typeof english> = {
  'title': 'Paano ito gumagana',
  'lead': 'Humihingi ang mga migrante; sumasagot ang mga gobyerno. Ang sagot ay hindi resulta. Kaya magkatabi rito ang sagot at ang totoo.',
  'day-title': 'Hindi tinatayp ang lagay, hinahango ito',
  'day-text': 'Mga pangyayari ang nakatala: sino ang gumawa ng ano, sa anong araw, at kung saan ito mababasa.',
  'day-rule': 'Ang lagay ng kahilingan ay sumusunod sa mga pangyayari ayon sa iisang tuntunin, pareho sa lahat, sa alinmang araw.',
  'day-met': 'Natupad ang kahilingan kapag sinabi ng mga nagsulong. Walang gobyerno o korte ang makapagsasabi niyon para sa kanila.',
  'day-looked': 'Binibilang ang pananahimik hanggang sa huling araw na may tumingin. Pagkatapos, “hindi na natingnan mula” na.',
  'words-title': 'Ang mga salita at ang ibig sabihin nila',
  'sources-title': 'Saan ito galing',
  'sources-text': 'May pinagkunang mabubuksan ang bawat pangyayari, o kasaping nakakita. Kapag may duda, sinasabi kung bakit.',
  'sources-public': 'Ang “mula sa mga pampublikong sanggunian” ay hindi ipinasok ng mga nagsulong. Maaari nila itong akuin anumang oras.',
  'sources-mistake': 'Ang maling naitala ay inaalis nang may dahilan, at nababasa pa rin.',
  'translations-title': 'Mga salin',
  'translations-text': 'Isang pindot lang ang mga salitang nakasulat. Ang “burador na salin” ay wala pang nagsuri.',
  'promise-title': 'Ang ipinapangako, at ang hindi',
  'promise-1': 'Sinelyuhan sa telepono ng migrante ang ipinagkatiwala niya. Hindi mabubuksan ng server na ito ang itinatago nito.',
  'promise-2': 'Walang cookie at walang script ang mga pampublikong pahinang ito, at walang hinihingi sa ibang server.',
  'promise-3': 'Ang nakasulat dito ay ang ipinasya ng grupo na sabihin sa publiko, o dati nang nasa publiko.',
  'promise-4': 'Hindi namin ipinapangakong kumpleto o tama ito: tanging makikita mo kung saan galing ang bawat salita.',
  'promise-5': 'Hindi namin ipinapangakong walang mapapahamak. Maaaring agawin ang telepono, at maaaring piliting magsalita ang tao.',
  'data-title': 'Dalhin mo ito',
  'data-text': 'Lahat ng pampubliko ay narito rin bilang data, para sa alinmang araw, sa bukas na format.',
}
