// What stands on the speaking pages before their program has drawn itself, or without it, in Indonesian.
import type { shell as english } from '../en/shell.ts'
import type { Translated } from '../say.ts'

export const shell = {
  'title': 'Pertanyaan',
  'who': 'Siapa yang bertanya',
  'where': 'Di mana bisa bertemu langsung',
  'other-languages': 'Dalam bahasa lain',
  'help': 'Tempat bantuan sekarang',
  'help-hours': 'Buka: {hours}',
  'help-languages': 'Bahasa mereka: {languages}',
  'needs-script':
    'Untuk bicara di halaman ini, JavaScript harus dinyalakan: ucapanmu disegel di ponselmu sebelum dikirim, dan hanya program di ' +
    'ponselmu yang bisa melakukannya. Tanpa itu tidak ada yang bisa diketik di sini.',
  'instead': 'Kamu bisa bicara langsung dengan mereka, atau membuka tautan di peramban lain.',
  'unknown': 'Di sini tidak ada yang bertanya',
  'unknown-do': 'Mungkin ada huruf tautan yang hilang. Buka lagi dari tempat kamu mendapatkannya, atau pindai lagi kode di kertas.',
  'receipt': 'Tanda terimamu',
  'receipt-needs-script':
    'Untuk memakai tanda terima, JavaScript harus dinyalakan: angkanya tidak pernah keluar dari ponselmu, dan hanya program di ponselmu ' +
    'yang bisa mengolahnya.',
  'receipt-instead': 'Kamu juga bisa menarik ucapanmu secara langsung: bawa tanda terimanya kepada yang bertanya kepadamu.',
} as const satisfies Translated<typeof english>
