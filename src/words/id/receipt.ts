// What the receipt's page says, in Indonesian: kepada orang yang kembali untuk melihat apa yang terjadi dengan ucapannya.
import type { receipt as english } from '../en/receipt.ts'
import type { Translated } from '../say.ts'

export const receipt = {
  'leave': 'Keluar cepat',
  'back': 'Kembali',
  'mend-first': 'Ada yang perlu diperbaiki dulu',
  'title': 'Tanda terimamu',
  'intro':
    'Lihat apa yang terjadi dengan ucapanmu, atau tarik kembali. Angkanya tetap di ponsel ini; yang dikirim hanya nama yang ' +
    'dibuat darinya.',
  'code': 'Kode putaran',
  'code-hint': 'Delapan huruf dan angka, di samping tanda terima.',
  'digits': 'Angka tanda terima',
  'digits-hint': 'Tujuh belas: delapan, delapan, dan satu.',
  'look': 'Lihat',

  'mend-code': 'Kode putarannya belum benar. Isinya delapan huruf atau angka, misalnya K4W7 M2P5.',
  'mend-not-digits': 'Di tanda terima ada sesuatu yang bukan angka.',
  'mend-wrong-length': 'Tanda terima punya 17 angka. Hitung sekali lagi.',
  'mend-mistyped': 'Salah satu dari 17 angka belum benar, atau dua angka tertukar. Bandingkan dengan kertasmu.',

  'looking-title': 'Sebentar',
  'looking-0': 'Angkamu sedang diolah. Di ponsel kecil ini bisa perlu setengah menit.',
  'looking-1': 'Seperempat selesai.',
  'looking-2': 'Setengah selesai.',
  'looking-3': 'Tiga perempat selesai.',
  'looking-4': 'Sedang bertanya kepada server.',

  'received-title': 'Sudah sampai, dan belum dibaca',
  'received': 'Ucapanmu tersegel di server, untuk orang-orang di tim itu.',
  'read-title': 'Mereka sudah membacanya',
  'read': 'Seseorang dari tim sudah membuka ucapanmu dan membacanya.',
  'withdrawn-title': 'Sudah ditarik kembali',
  'withdrawn': 'Ucapanmu tidak ada lagi di server.',
  'unknown-title': 'Tidak ada yang ditemukan',
  'unknown': 'Mungkin kodenya milik putaran lain, atau ucapanmu belum sampai: mungkin masih ada di ponsel yang kamu pakai waktu bicara.',

  'cannot-insecure':
    'Halaman ini dibuka tanpa perlindungan di perjalanan: alamatnya mulai dengan http, bukan https. Tanda terima tidak bisa ' +
    'dipakai di sini.',
  'cannot-no-network': 'Sekarang tidak ada jaringan. Coba lagi saat ada.',
  'cannot-unknown-round': 'Tidak ada putaran dengan kode ini. Bandingkan dengan kertasmu.',
  'cannot-cannot': 'Ponsel ini tidak bisa mengolah angkanya: mungkin memorinya hampir penuh. Tutup aplikasi lain, lalu coba lagi.',
  'cannot-other': 'Server tidak melakukannya. Katanya: {code}. Coba lagi nanti, atau tanya langsung.',
  'cannot-title': 'Belum bisa dilakukan',
  'try-again': 'Coba lagi',
  'another': 'Tanda terima lain',

  'withdraw': 'Tarik kembali ucapan saya',
  'withdraw-title': 'Tarik kembali ucapanmu?',
  'withdraw-does-title': 'Yang terjadi',
  'withdraw-does':
    'Ucapanmu dihapus dari server untuk selamanya, bersama setiap catatan yang hanya tentang itu. Ini tidak bisa dibatalkan.',
  'withdraw-does-not-title': 'Yang tidak terjadi',
  'withdraw-does-not':
    'Yang sudah membacanya tetap sudah membaca, dan mungkin sudah menulis sesuatu. Angka yang sudah diterbitkan tetap begitu. ' +
    'Salinan cadangan lama dari server mungkin masih menyimpannya, tersegel, untuk sementara.',
  'withdraw-yes': 'Tarik untuk selamanya',
  'withdraw-no': 'Biarkan di sana',
  'withdrawing': 'Sedang ditarik kembali.',
  'done-title': 'Kamu sudah menariknya kembali',
  'done': 'Server sudah menghapus ucapanmu. Tanda terimanya boleh kamu buang.',
} as const satisfies Translated<typeof english>
