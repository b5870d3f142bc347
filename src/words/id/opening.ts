// Opening an organisation and joining one, in Indonesian.
import type { opening as english } from '../en/opening.ts'
import type { Translated } from '../say.ts'

export const opening: Translated<typeof english> = {
  'open-title': 'Membuka organisasi',
  'no-token':
    'Halaman ini memerlukan tautan pembuka yang utuh, dengan bagian sesudah tanda #. Tautan itu ditulis di tempat server dinyalakan.',
  'open-intro':
    'Tiga langkah: apa yang boleh dibaca umum tentang kalian, jalan masukmu, lalu satu saat ketika semuanya dibuka. Sebelum itu ' +
    'tidak ada yang dikirim.',
  'step-about': 'Langkah 1 dari 3: apa yang boleh dibaca umum',
  'step-ways': 'Langkah 2 dari 3: jalan masukmu',
  'step-open': 'Langkah 3 dari 3: buka',
  'name': 'Nama organisasi',
  'place': 'Di mana tempatnya',
  'place-hint': 'Kota, daerah, atau negara.',
  'languages': 'Bahasa yang bisa dipakai untuk bicara dengan kalian',
  'more-languages': 'Bahasa lain',
  'other-language': 'Bahasa yang belum disebut',
  'other-language-hint': 'Tanda singkatnya, misalnya bn untuk Bengali atau zh-Hant untuk Tionghoa aksara tradisional.',
  'add-language': 'Tambahkan',
  'language-unknown': 'Ini bukan tanda bahasa. Tandanya dua atau tiga huruf, misalnya bn.',
  'about': 'Siapa kalian, dalam dua atau tiga kalimat',
  'in-person': 'Di mana orang bisa bertemu langsung',
  'in-person-hint': 'Tempat dan waktu, misalnya: setiap Minggu pukul 10 sampai 16 di gerbang timur taman.',
  'contact': 'Bagaimana umum menghubungi kalian',
  'contact-hint': 'Nomor telepon atau alamat surat. Boleh kosong.',
  'public-note': 'Semua ini terbuka untuk umum.',
  'own-name': 'Namamu sendiri, seperti yang dilihat organisasimu',
  'own-name-hint': 'Yang ini tidak untuk umum: disegel, dan hanya anggota yang bisa membacanya.',
  'go-on': 'Lanjut',
  'name-missing': 'Tulis namanya.',
  'place-missing': 'Tulis di mana tempatnya.',
  'languages-missing': 'Pilih paling sedikit satu bahasa.',
  'about-missing': 'Tulis paling sedikit dalam satu bahasa.',
  'own-name-missing': 'Tulis namamu. Nama depan atau panggilan sudah cukup.',

  'ways-intro':
    'Kuncimu dibuat di perangkat ini. Inilah jalan ke kunci itu, dan tidak ada yang lain: tidak ada yang bisa mengirimimu kata sandi baru.',
  'ways-lone':
    'Selama kamu anggota satu-satunya, siapa yang kehilangan frasa sandi dan kodenya kehilangan semua yang ada di organisasi. Tidak ' +
    'ada yang bisa mengembalikannya.',
  'passphrase-title': 'Frasa sandimu',
  'passphrase-why': 'Enam kata dan dua angka, diundi. Jangan memilih kata sendiri: orang menebak apa yang dipilih orang.',
  'passphrase-write': 'Tulis, atau hafalkan. Jangan difoto.',
  'passphrase-other': 'Undi yang lain',
  'passphrase-have': 'Sudah saya pegang',
  'passphrase-back': 'Sekarang ketik dari kertas atau ingatanmu',
  'passphrase-differs': 'Ini bukan kata-kata yang diberikan kepadamu. Lihat sekali lagi.',
  'passphrase-see': 'Tunjukkan sekali lagi',
  'passphrase-right': 'Ini frasa sandiku',
  'recovery-title': 'Kode pemulihanmu',
  'recovery-why': 'Untuk hari ketika frasa sandinya terlupa. Cetak atau tulis, dan simpan terpisah dari frasa sandi.',
  'recovery-paper': 'Kode pemulihan meja kerja di {address}',
  'recovery-paper-what': 'Siapa yang memegang kertas ini bisa membuka semua yang bisa dibuka pemiliknya. Dibuat {date}.',
  'recovery-back': 'Ketik kelompok terakhir kode itu',
  'recovery-differs': 'Ini bukan kelompok terakhirnya. Bandingkan dengan kertasnya.',
  'recovery-have': 'Kodenya sudah di kertas',
  'passkey-title': 'Passkey, kalau mau',
  'passkey-why':
    'Perangkat ini bisa membuka kotak kuncimu dengan sidik jari, wajah, atau kodenya sendiri, sebagai ganti frasa sandi. Yang dua ' +
    'tetap ada.',
  'passkey-why-not': 'Siapa yang bisa membuka perangkat ini bisa membuka meja kerjamu. Di perangkat bersama, jangan dipakai.',
  'passkey-add': 'Tambah passkey di perangkat ini',
  'passkey-leave': 'Lanjut tanpa passkey',
  'passkey-added': 'Passkey sudah siap.',
  'passkey-cannot': 'Perangkat atau peramban ini tidak bisa menyimpan passkey seperti itu. Lanjut tanpa itu.',
  'passkey-failed': 'Passkey tidak jadi dibuat. Coba sekali lagi, atau lanjut tanpa itu.',

  'open-ready': 'Semua siap. {name} dibuka dalam satu saat, atau tidak sama sekali.',
  'open-root': 'Perangkat ini juga membuat akar organisasi, yang menandatangani halaman pertamanya saja. Akar itu ada di kotak kuncimu.',
  'open-do': 'Buka {name}',
  'open-again': 'Kirim lagi',
  'open-lost': 'Jawabannya tidak sampai. Mungkin sudah terbuka. Mengirim hal yang sama lagi tidak merusak apa pun.',
  'open-working': 'Membuat kunci, menyegel, mengirim ...',
  'open-enter': 'Sudah terbuka. Halaman ini tidak bisa lanjut sendiri: buka dengan frasa sandimu.',
  'to-desk': 'Ke meja kerja',

  'join-title': 'Bergabung dengan {name}',
  'join-title-plain': 'Bergabung dengan organisasi',
  'no-invite':
    'Halaman ini memerlukan tautan undangan yang utuh, dengan bagian sesudah tanda #. Buka lagi dari tempat kamu menerimanya, atau ' +
    'pindai lagi kodenya.',
  'join-checking': 'Memeriksa undangan ...',
  'wrong-root': 'Ini bukan organisasi yang disebut tautan. Berhenti di sini, dan beri tahu yang memberimu tautan.',
  'wrong-terms': 'Server menunjukkan syarat yang lain dari yang ditulis pengurus dalam undangan. Berhenti di sini, dan beri tahu dia.',
  'join-used': 'Ada yang mulai memakai undangan ini. Kalau itu kamu dan halamannya tertutup, minta yang baru kepada pengurus.',
  'join-role': 'Kamu diundang sebagai {role}.',
  'join-until': 'Undangan ini bisa dipakai sampai {date}.',
  'join-who': 'Siapa yang mengundangmu',
  'join-begin': 'Saya mau bergabung',
  'join-where': 'Sebelum lanjut, temui pengurus yang mengundangmu, atau telepon dia: kamu akan membacakan dua belas angka kepadanya.',
  'join-ask': 'Minta bergabung',
  'join-ask-what': 'Kuncimu sudah dibuat. Sekarang pengurus ditanya. Namamu tidak dikirim.',
  'join-waiting': 'Menunggu pengurus',
  'join-waiting-what': 'Dia membuka undanganmu di layarnya dan menekan “Saya sedang bersamanya”. Biarkan halaman ini terbuka.',
  'join-digits': 'Bacakan dua belas angka ini kepada pengurus',
  'join-digits-what': 'Bacakan keras-keras, kelompok demi kelompok. Dia mengetik yang didengarnya. Jangan dikirim lewat pesan.',
  'join-digits-then': 'Setelah dia mengetiknya, halaman ini lanjut sendiri.',
  'join-second':
    'Kalau tidak terjadi apa-apa: mungkin pengurus kedua harus menandatangani. Biarkan halaman ini terbuka, atau buka meja kerja ' +
    'nanti dengan frasa sandimu.',
  'join-ended':
    'Pengurus menghentikan undangan ini, jadi tidak ada yang diterima. Kalau angkanya tidak sama, bertemulah lagi dengan undangan baru.',
  'join-not-you': 'Orang lain, atau kunci lain, diterima dengan undangan ini. Jangan lanjut, dan segera beri tahu pengurus.',
  'join-forged': 'Yang datang dari pengurus tidak cocok dengan daftar anggota organisasi. Berhenti di sini, dan beri tahu dia.',
  'join-in': 'Kamu sudah anggota. Membuka meja kerjamu ...',
  'join-name': 'Namamu, untuk para anggota',
  'join-offline': 'Sedang tidak ada jaringan. Halaman ini mencoba lagi sendiri.',
}
