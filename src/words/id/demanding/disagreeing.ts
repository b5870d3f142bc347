// Sources that disagree, on the desk, in Indonesian.
import type { disagreeing as english } from '../../en/demanding/disagreeing.ts'
import type { Translated } from '../../say.ts'

export const disagreeing: Translated<typeof english> = {
  'conflict-title': 'Sumber berbeda',
  'conflict-link-to': 'Sumber lain berkata lain?',
  'conflict-what':
    'Ini ditaruh di samping peristiwanya, dengan sumbernya, sebagai hal yang dipertentangkan. Kedudukan tuntutan tidak berubah.',
  'conflict-link': 'Tautan ke sumber lain itu',
  'conflict-sum': 'Di sini tertulis {sum}. Berapa menurut sumber lain? (boleh kosong)',
  'conflict-text': 'Apa yang dikatakannya berbeda?',
  'conflict-text-hint': 'Beberapa kata saja. Boleh kosong kalau jumlahnya sudah menjelaskan.',
  'conflict-do': 'Tunjukkan sebagai dipertentangkan',
  'conflict-done': 'Sudah ada di samping peristiwanya, sebagai dipertentangkan.',
  'conflict-again': 'Satu sumber lagi',
  'conflict-disputed': 'Dipertentangkan:',
  'conflict-retract': 'Keliru ditaruh?',
  'conflict-retract-title': 'Tarik perkataan sumber lain',
  'conflict-gone': 'Peristiwa ini tidak ada lagi dalam catatan.',
  'conflict-link-missing': 'Beri tautan ke sumber lain itu. Salin dari bilah alamat.',
  'conflict-says-missing': 'Tulis apa yang berbeda menurut sumber lain: jumlah, atau beberapa kata.',
  'conflict-sum-wrong': 'Tulis jumlahnya dengan angka, misalnya 6,106.',
}
