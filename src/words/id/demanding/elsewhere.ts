// Raising a demand with an organisation of another server, by files, in Indonesian.
import type { elsewhere as english } from '../../en/demanding/elsewhere.ts'
import type { Translated } from '../../say.ts'

export const elsewhere = {
  'elsewhere-title': 'Dengan organisasi di server lain',
  'elsewhere-what':
    'Organisasi yang meja kerjanya ada di server lain bisa mengajukan tuntutan bersama kalian. Yang kalian tulis berpindah ' +
    'sebagai berkas: lewat surel, obrolan, atau flashdisk. Isinya tersegel; hanya anggota yang ikut serta bisa membacanya.',
  'elsewhere-1':
    'Mereka menyimpan berkas tentang diri mereka dan mengirimnya. Kamu membukanya di sini, menelepon mereka, dan mencocokkan ' +
    'nomornya.',
  'elsewhere-2':
    'Kamu mengedarkan rancangan dan memilih mereka juga. Di rancangan itu kamu menyimpan berkas untuk mereka, lalu mengirimnya.',
  'elsewhere-3':
    'Mereka membukanya di meja kerja mereka sendiri, lalu mengubah kata-katanya, menandatangani, atau menolak. Hasilnya sebuah ' +
    'berkas, yang mereka kirim kembali.',
  'elsewhere-4': 'Kamu membuka berkas mereka di sini. Kalau semua sudah menjawab, terbitkan seperti biasa.',
  'elsewhere-ours': 'Berkas tentang kita',
  'elsewhere-ours-what': 'Nama kita, alamat kita, dan kunci publik anggota tanpa nama mereka. Tidak ada yang rahasia di dalamnya.',
  'elsewhere-save-us': 'Simpan berkas tentang kita',
  'elsewhere-open': 'Buka berkas yang datang',
  'elsewhere-file': 'Berkas',
  'elsewhere-file-hint': 'Tentang organisasi, rancangan, atau jawaban. Namanya berakhiran .json.',
  'elsewhere-draft-open': 'Rancangannya terbuka. Ia ada di sini sampai meja kerjamu dikunci; simpan berkasnya.',
  'elsewhere-at': 'Server mereka: {address}',
  'elsewhere-compare':
    'Telepon mereka dan cocokkan nomor ini. Pengirim berkas bisa menulis nama apa saja, tetapi tidak bisa memalsukan nomor ini.',
  'elsewhere-keep': 'Nomornya benar: catat mereka',
  'elsewhere-kept': 'Mereka sudah dicatat. Kamu bisa mengajak mereka saat mengedarkan rancangan.',
  'elsewhere-answer': 'Dari {name}: jawaban atas rancangan kita, atau perubahan kata-katanya',
  'elsewhere-bring': 'Bawa ke rancangan',
  'elsewhere-brought': 'Sekarang sudah ada di rancangan.',
  'elsewhere-guests': 'Yang tercatat di sini',
  'elsewhere-goes-round': 'Rancangan ini beredar di server lain: {address}',
  'elsewhere-by-file':
    'Yang kamu lakukan di sini disimpan sebagai berkas. Kirim kembali kepada pengirim rancangan. Rancangan berubah setelah mereka ' +
    'membukanya.',
  'elsewhere-send': 'Simpan berkasnya setiap kali ada perubahan di sini, lalu kirim kepada mereka.',
  'elsewhere-save-for': 'Simpan berkas untuk {name}',
  'elsewhere-bring-in': 'Buka yang mereka kirim kembali',
  'elsewhere-answer-saved': 'Sudah ditandatangani dan disimpan sebagai berkas. Kirim kepada {who}; berlaku setelah mereka membukanya.',
  'propose-elsewhere': '{name}, di {address}',
  'propose-by-file': 'Ajak organisasi di server lain, lewat berkas',
  'file-saved': 'Berkasnya tersimpan di tempat unduhan perambanmu.',
  'file-about-us':
    '{name}: siapa kami, untuk mengajukan tuntutan bersama. Buka di meja kerja, di bagian Tuntutan, dengan organisasi di server ' +
    'lain.',
  'file-about-draft':
    'Rancangan tuntutan yang tersegel untuk {name}. Buka di meja kerja, di bagian Tuntutan, dengan organisasi di server lain.',
  'file-about-answer': 'Yang ditandatangani {name}. Buka di meja kerja, di bagian Tuntutan, dengan organisasi di server lain.',
  'file-too-large': 'Berkas ini lebih besar daripada berkas kami mana pun.',
  'not-such-a-file': 'Ini bukan berkas semacam itu, atau berubah di jalan. Mintalah sekali lagi.',
  'file-too-new': 'Berkas ini dari versi program yang lebih baru. Mintalah pembaruan kepada pengelola server kalian.',
  'for-another': 'Rancangan ini disegel untuk organisasi lain.',
  'file-roster-broken': 'Daftar anggota di berkas ini tidak sah. Mintalah yang baru.',
} as const satisfies Translated<typeof english>
