// What stands on paper, and what is asked in a meeting or a parliament, in Indonesian.
import type { paper as english } from '../en/paper.ts'
import type { Whole } from '../say.ts'

export const paper: Whole<typeof english, 'other'> = {
  'to-word': 'Salin ke Word',
  'word-hint': 'Dokumen dengan paragraf bernomor dan setiap sumber di catatan kaki.',
  'stands': 'Bagaimana keadaannya',
  'accessed': 'dibaca {when}',
  'draft-from': 'draf terjemahan dari {language}',
  'checked-from': 'diterjemahkan dari {language} oleh {by}',
  'under': 'Yang dituntut menurut {name}',
  'asked-of': 'Yang dituntut dari {name}',
  'none-under': 'Belum ada tuntutan yang tercatat.',
  'only-newest': 'Hanya {shown} yang terbaru dari {all} ada di dokumen ini. Selebihnya ada di {address}.',
  'selection': 'Pilihan tuntutan',
  'selection-label': 'Kode tuntutan',
  'selection-hint': 'Satu demi satu, seperti {example}; paling banyak {most}.',
  'selection-title': 'Pilihan ke Word',
  'meeting': 'Lembar untuk pertemuan',
  'meeting-title': 'Untuk pertemuan dengan {name}',
  'late': 'Yang lewat waktu, atau belum dijawab',
  'late-none': 'Sejauh ada yang memeriksa, tidak diketahui ada yang lewat waktu atau belum dijawab.',
  'next': 'Yang kami tanyakan selanjutnya',
  'all-asked': 'Semua yang dituntut',
  'more-asked': '{shown} yang terbaru dari {all}; selebihnya ada di halaman pihak ini.',
  'questions': 'Pertanyaan untuk diajukan',
  'questions-title': 'Tiga pertanyaan untuk diajukan: {place}',
  'questions-intro':
    'Untuk siapa pun yang berbicara di parlemen. Semua dari catatan, dengan sumbernya. Tidak ada pertanyaan di luar catatan.',
  'questions-none': 'Pada hari ini catatan tidak memuat apa pun yang bisa menjadi pertanyaan.',
  'ask-silence': 'Mengapa {who} belum menjawab ini?',
  'ask-overdue': '{who} menjanjikan ini paling lambat {day}. Mengapa belum dilakukan?',
  'ask-by-when': '{who} menjanjikan ini tanpa menyebut hari. Paling lambat kapan akan dilakukan?',
  'ask-contested':
    'Di atas kertas ini berlaku; menurut para migran {when}, di lapangan belum terpenuhi. Apa yang akan dilakukan agar sungguh berlaku?',
  'ask-said-done':
    'Ini telah diterima; menurut para migran {when}, di lapangan belum terpenuhi. Apa yang akan dilakukan agar sungguh berlaku?',
  'ask-refused': '{who} menolak ini {when}. Mengapa, dan apa yang harus berubah?',
  'ask-against': 'Yang diputuskan {when} bertentangan dengan ini. Apakah akan ditinjau kembali?',
}
