// Demanding, in Indonesian, as buruh migran would say it.
import type { demanding as english } from '../en/demanding.ts'
import type { Translated } from '../say.ts'
import { claiming } from './demanding/claiming.ts'
import { disagreeing } from './demanding/disagreeing.ts'
import { drafting } from './demanding/drafting.ts'
import { fields } from './demanding/fields.ts'
import { keeping } from './demanding/keeping.ts'
import { kinds } from './demanding/kinds.ts'
import { listing } from './demanding/listing.ts'
import { oneDemand } from './demanding/one-demand.ts'
import { elsewhere } from './demanding/elsewhere.ts'
import { together } from './demanding/together.ts'

const lists: Translated<typeof english> = {
  'title': 'Tuntutan',
  'write': 'Tulis tuntutan',
  'asked-to-sign': 'Kami diminta menandatangani',
  'asked-to-sign-why': 'Menurut organisasi lain kami ikut mengajukan ini. Baru menjadi milik kami kalau salah satu dari kami tanda tangan.',
  'ours': 'Milik kami',
  'ours-none': 'Kami belum mengajukan tuntutan di sini. Tulislah satu: tetap di antara kita sampai diterbitkan.',
  'others': 'Semua yang lain di server ini',
  'others-none': 'Belum ada yang lain menerbitkan tuntutan di sini.',
  'others-count': '{n} tuntutan',
  'find': 'Cari tuntutan',
  'find-hint': 'Sepotong katanya, kodenya, tempat, siapa yang menuntut atau dituntut.',
  'find-do': 'Cari',
  'find-none': 'Tidak ada yang ditemukan.',
  'find-next': 'Tampilkan berikutnya',
  'find-before': 'Tampilkan sebelumnya',
  'find-not-ready': 'Server masih membaca catatan. Coba lagi satu menit lagi.',
  'find-without-network': 'Server tidak menjawab sekarang. Ini yang tersimpan di sini.',
  'find-ours': 'Cari di antara tuntutan kita',
  'ours-shown': { other: '{shown} dari {n} ditampilkan: yang menunggu ada di depan.' },
  'ours-more': 'Tampilkan lebih banyak tuntutan kita',
  'kept-here': {
    other: 'Tersimpan di sini selama meja terbuka, juga tanpa jaringan: {n}. Tiga puluh pertama dari kita, empat puluh terakhir dibuka.',
  },
  'not-kept-here': 'Tuntutan ini tidak tersimpan di sini. Bisa dibuka kalau ada jaringan.',
  'today-more': { other: 'Masih ada {n} tuntutan kita yang menunggu.' },
  'waits-here': 'Ada perubahan pada ini yang menunggu jaringan di perangkat ini.',
  'stale': 'Tidak ada jaringan. Ini yang diambil sebelumnya, dengan yang menunggu di perangkat ini.',
  'today-sign': 'Kami diminta menandatangani "{title}".',
  'today-overdue': '"{title}": {how}',
  'today-look': 'Tidak ada yang memeriksa "{title}" sejak {date}. Apakah ada yang terjadi?',
  'draft-translation': 'Terjemahan sementara',
  'from-sources': 'Dari sumber publik, bukan dimasukkan oleh yang mengajukannya.',
  'before-closing': 'Sebelum ditutup: {standing}.',
  'never-checked': 'Belum ada yang mencatat kapan ini terakhir diperiksa.',
  'checked': 'Terakhir diperiksa {when}.',
  'not-checked-since': 'Tidak diperiksa lagi sejak {date}.',
  'no-such-demand': 'Tuntutan ini tidak tercatat di server ini.',
  'back-to-demand': 'Kembali ke tuntutan',
  'to-demand': 'Ke tuntutan',
  'choose': 'Pilih',
  'add': 'Tambah',
  'take-away': 'Hapus',
  'copy': 'Salin',
  'copied': 'Sudah disalin.',
  'somebody': 'seseorang',
  'public-at-once': 'Ini langsung terbuka untuk semua orang.',
  'public-when-signed': 'Tidak ada yang terbuka sebelum orang kedua ikut menandatangani.',
}

const verdicts: Translated<typeof english> = {
  'verdicts-waiting': 'Putusan yang menunggu orang kedua',
  'verdict-title': 'Putusan yang menunggu',
  'verdict-waits': '{who} meminta tanda tanganmu. Sampai {until}.',
  'own-verdict-waits': 'Kamu yang mengajukannya. Menunggu orang kedua sampai {until}.',
  'verdict-forged': 'Di sini ada putusan yang tanda tangannya tidak sah. Jangan tanda tangani, dan bicaralah dengan orang yang disebut.',
  'verdict-gone': 'Sudah tidak menunggu: sudah ditandatangani, ditarik, atau lewat empat belas hari.',
  'verdict-by': '{who} menghitung anggotanya {when}.',
  'proposed-by': 'Diajukan oleh {who}. Menunggu sampai {until}.',
  'verdict-digits': 'Angkanya: {digits}. Orang kedua melihat angka yang sama.',
  'second-needed': 'Perlu orang kedua',
  'second-member': 'Anggota lain organisasimu menemukannya di bawah "Menuntut" di layarnya sendiri, lalu menandatangani.',
  'second-witness': 'Atau orang luar yang hadir dan melihat hitungannya: pendamping, suster, wartawan. Tautan ini dibuka di ponselnya.',
  'witness-link': 'Tautan untuk saksi',
  'qr-of-witness': 'Tautan untuk saksi sebagai kode yang dipindai',
  'signed-yet': 'Sudah ditandatangani?',
  'take-back': 'Tarik kembali',
  'taken-back': 'Kamu menariknya kembali. Tidak ada yang diputuskan.',
  'your-signature': 'Tanda tanganmu',
  'your-signature-what': 'Tanda tangani hanya kalau kamu hadir atau melihat hitungannya. Kamu menandatangani angka dan kata-kata ini.',
  'sign-verdict': 'Saya melihatnya: tanda tangani',
  'verdict-signed': 'Kamu sudah menandatangani. Putusan ini berlaku mulai sekarang.',
}

export const demanding: Translated<typeof english> = {
  ...lists, ...claiming, ...disagreeing, ...drafting, ...oneDemand, ...keeping, ...listing, ...kinds, ...fields, ...verdicts, ...together,
  ...elsewhere,
}
