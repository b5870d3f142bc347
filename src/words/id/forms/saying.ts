// What is said of a form that was read, and of a file that is none, in Indonesian.
import type { formSaying as english } from '../../en/forms/saying.ts'
import type { Translated } from '../../say.ts'

export const formSaying: Translated<typeof english> = {
  'meant': 'Maksudmu {near}?',
  'at-cell': '{sheet}, baris {row}, {column}: {message}',
  'at-row': '{sheet}, baris {row}: {message}',
  'at-sheet': '{sheet}: {message}',
  'title': 'Judul: {title}',
  'languages': 'Bahasa: {languages}',
  'no-language': 'satu, tanpa nama',
  'questions': '{n} pertanyaan',
  'lists': '{n} daftar pilihan',
  'notices': '{n} catatan: tetap jalan, tetapi lain dari yang mungkin diharapkan formulir',
  'faults': '{n} hal yang perlu diperbaiki',
  'more': 'dan {n} lagi',
  'written': '{file} sudah ditulis.',
  'write-where': 'Sesudah --to tulis nama berkas baru yang berakhir .xlsx atau .xml.',
  'write-taken': '{file} sudah ada, dan tidak disentuh. Sebut nama berkas baru.',
  'whole': 'Formulir ini bisa dipakai apa adanya.',
  'other': 'Lainnya',
  'specify': 'Yang mana?',
  'unread-damaged': 'Berkas ini rusak, atau tidak tersimpan utuh. Buka di program pembuatnya, dan simpan sekali lagi.',
  'unread-locked': 'Berkas ini dikunci dengan kata sandi. Simpan tanpa kata sandi.',
  'unread-too-large': 'Isi berkas ini lebih banyak dari sebuah formulir. Buang gambar, dan lembar yang bukan bagian formulir.',
  'unread-empty': 'Tidak ada apa-apa di berkas ini.',
  'unread-old': 'Ini buku kerja jenis lama (.xls), apa pun namanya. Buka di program lembar kerja, dan simpan sebagai .xlsx.',
  'unread-open-document': 'Ini berkas LibreOffice atau Numbers. Simpan di sana sebagai .xlsx.',
  'unread-web-page': 'Ini halaman web dengan nama tabel. Buka di program lembar kerja, dan simpan sebagai .xlsx.',
  'unread-other': 'Ini bukan lembar kerja. Formulir adalah berkas .xlsx, atau lembar yang sama sebagai .csv.',
  'unread-quote-open': 'Teks dalam tanda kutip mulai di baris {row} dan tidak selesai. Perbaiki baris itu.',
  'unread-no-file': '{file} tidak bisa dibaca. Benarkah itu namanya?',
}
