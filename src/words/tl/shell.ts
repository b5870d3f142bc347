// What stands on the speaking pages before their program has drawn itself, or without it, in Tagalog.
import type { shell as english } from '../en/shell.ts'
import type { Translated } from '../say.ts'

export const shell = {
  'title': 'Mga tanong',
  'who': 'Sino ang nagtatanong sa iyo',
  'where': 'Saan sila makikita nang personal',
  'other-languages': 'Sa ibang wika',
  'help': 'Mga lugar na tumutulong ngayon',
  'help-hours': 'Bukas: {hours}',
  'help-languages': 'Wika nila: {languages}',
  'needs-script':
    'Para makapagsalita sa pahinang ito, kailangang nakabukas ang JavaScript: sineselyuhan sa telepono mo ang sasabihin mo bago ' +
    'ipadala, at isang programa lang sa telepono mo ang makagagawa nito. Kung wala ito, walang matatype dito.',
  'instead': 'Maaari mo silang kausapin nang personal, o buksan ang link sa ibang browser.',
  'unknown': 'Walang nagtatanong dito',
  'unknown-do': 'Baka may kulang na letra sa link. Buksan muli mula sa pinagkunan mo, o i-scan muli ang code sa papel.',
  'receipt': 'Ang iyong resibo',
  'receipt-needs-script':
    'Para magamit ang resibo, kailangang nakabukas ang JavaScript: hindi lumalabas sa telepono mo ang mga digit, at isang programa lang ' +
    'sa telepono mo ang makagagamit ng mga ito.',
  'receipt-instead': 'Maaari mo ring bawiin nang personal ang sinabi mo: dalhin ang resibo sa nagtanong sa iyo.',
} as const satisfies Translated<typeof english>
