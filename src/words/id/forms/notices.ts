// What of a form is done otherwise than it asks, in Indonesian.
import type { formNotices as english } from '../../en/forms/notices.ts'
import type { Translated } from '../../say.ts'

export const formNotices: Translated<typeof english> = {
  'sheet-ignored': 'Lembar {what} tidak dibaca.',
  'column-ignored': 'Kolom {what} tidak dipakai di sini.',
  'setting-ignored': 'Pengaturan {what} tidak dipakai di sini.',
  'entities-ignored': 'Lembar {what} tidak dibaca: selain jawaban, tidak ada yang disimpan tentang orang.',
  'appearance-ignored': 'Tampilan {what} tidak mengubah apa pun di sini.',
  'parameter-ignored': 'Parameter {what} tidak mengubah apa pun di sini.',
  'type-not-asked': '{what} tidak pernah dicatat di sini, dan tetap kosong.',
  'choices-in-file':
    '{what} mengambil pilihan dari berkas lain, yang tidak dibaca. Pertanyaan ini tidak diajukan; tulis pilihannya di lembar choices.',
  'function-left-empty': '{what} tidak dihitung di sini: hasilnya kosong, begitu juga yang mengikutinya.',
  'other-added': '{what} mendapat pilihan \'other\', dan pertanyaan yang menanyakan yang mana.',
  'label-missing': '{what} ditanyakan tanpa kata. Tulis yang akan dibaca orang di bawah label.',
  'choice-label-missing': 'Pilihan {what} tidak punya label: namanya yang ditampilkan.',
  'words-missing': '{n} label belum ada dalam {what}: bahasa lain yang ditampilkan.',
  'name-not-quoted': '{what} tidak diberi tanda kutip dan tidak menyebut apa pun, jadi dianggap kosong. Kalau itu teks, beri tanda kutip.',
  'default-not-answer': '{what} tidak bisa menjadi jawaban pertanyaan ini, jadi mulai kosong.',
  'name-like-another': 'Nama ini berbeda dari {what} hanya pada huruf besarnya.',
  'language-like-another': 'Judul ini dianggap bahasa {what}, yang ditulis lain di tempat lain.',
  'group-empty': 'Tidak ada apa-apa di {what}.',
  'place-on-purpose': '{what} menanyakan tempat seseorang berada: dicatat hanya kalau ia mau, dan dibulatkan.',
  'row-switched-off': '{what} dimatikan, dan tidak ditanyakan.',
}
