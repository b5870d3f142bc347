// What is said about following the record and taking it along as data, in Indonesian.
import type { following as english } from '../en/following.ts'
import type { Translated } from '../say.ts'

export const following: Translated<typeof english> = {
  'feed-all': 'Yang baru dalam catatan',
  'feed-of': '{name}: yang baru dalam catatan',
  'follow-this': 'Ikuti dengan pembaca feed',
  'follow-title': 'Ikuti apa yang terjadi',
  'follow-text': 'Sebuah feed memberi tahu pembaca feed, atau program, setiap peristiwa baru. Tidak ada yang tahu bahwa Anda mengikuti.',
  'follow-each': 'Setiap tuntutan, otoritas, dan organisasi punya feed-nya: tambahkan /feed.atom atau /feed.json pada alamat halamannya.',
  'follow-calendar': 'Batas waktu janji dan jawaban, untuk kalender',
  'due-promise': 'Dijanjikan {who} untuk hari ini: {title}',
  'due-answer': 'Menurut hukum, {who} harus menjawab paling lambat hari ini: {title}',
  'calendar': 'Janji dan jawaban yang jatuh tempo',
  'table-demands': 'Tuntutan sebagai tabel',
  'table-events': 'Peristiwa sebagai tabel',
  'data-all': 'Semuanya dalam satu berkas',
  'data-how': 'Semua yang dapat diminta, untuk pemrogram',
  'licence-title': 'Lisensi',
  'licence-text': 'Isinya boleh dipakai, diubah, dan diteruskan siapa pun yang menyebut asalnya: Creative Commons Attribution 4.0.',
  'licence-not': 'Kata-kata persis dan judul sumber adalah milik penulisnya.',
}
