// What the search of the public record says, in Indonesian.
import type { Translated } from '../say.ts'
import type { search as english } from '../en/search.ts'

export const search: Translated<typeof english> = {
  'title': 'Cari di catatan ini',
  'label': 'Kata yang dicari',
  'hint': 'Dalam bahasa apa pun. Awal kata sudah cukup, dan satu huruf boleh salah.',
  'button': 'Cari',
  'not-ready': 'Server baru saja dinyalakan dan masih membaca catatannya. Silakan lihat lagi semenit lagi.',
  'look-again': 'Lihat lagi',
  'found': 'Ditemukan {n}',
  'found-in-part': 'Tidak ada yang memuat semua kata ini. Yang berikut memuat sebagian.',
  'found-none': 'Tidak ada yang ditemukan. Mungkin kata yang lebih sedikit menemukan lebih banyak, atau kata yang sama dalam bahasa lain.',
  'chosen': 'Hanya',
  'take-away': 'tampilkan semua lagi',
  'narrow': 'Persempit',
  'by-standing': 'Bagaimana keadaannya',
  'by-place': 'Tempat',
  'by-objective': 'Tujuan Kesepakatan Global',
  'by-year': 'Tahun ketika sesuatu terjadi',
  'results': 'Yang ditemukan',
  'kind-demand': 'Tuntutan',
  'kind-authority': 'Pihak yang dituntut',
  'kind-organisation': 'Organisasi',
  'kind-place': 'Tempat',
  'in-title': 'Judul dalam {language}',
  'in-event': 'Peristiwa {date}',
  'to-place': 'Semua tuntutan di {place}',
}
