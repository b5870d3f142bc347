// What the speaking page says, in Indonesian: kepada satu orang, di ponsel kecil, mungkin terburu-buru.
import type { speaking as english } from '../en/speaking.ts'
import type { Translated } from '../say.ts'

export const speaking = {
  'leave': 'Keluar cepat',
  'back': 'Kembali',
  'go-on': 'Lanjut',
  'skip': 'Tidak mau menjawab',
  'progress': 'Pertanyaan {number} dari {all}',
  'mend-first': 'Ada yang perlu diperbaiki dulu',
  'yes': 'Ya',
  'no': 'Tidak',
  'no-answer': 'Tidak dijawab',
  'looking': 'Sebentar. Halaman ini memeriksa siapa yang bertanya.',

  'help': 'Saya butuh bantuan sekarang',
  'help-call': 'Kamu bisa menelepon atau datang ke sana sekarang. Panggilan akan tercatat di daftar panggilan ponsel ini.',
  'help-none': 'Belum ada tempat yang tertulis di sini. Dalam bahaya, telepon nomor darurat negara tempat kamu berada.',
  'help-hours': 'Buka: {hours}',
  'help-languages': 'Bahasa mereka: {languages}',

  'language-title': 'Bahasa apa?',
  'kept-before': '{n} jawaban tersimpan di ponsel ini, tersegel, dan belum terkirim.',

  'unchecked-title': 'Kunci halaman ini belum diperiksa',
  'unchecked-why':
    'Bagian akhir tautanmu, sesudah tanda #, tidak ada. Dengan bagian itu, halaman ini memeriksa bahwa hanya mereka yang bertanya ' +
    'yang bisa membuka ucapanmu. Tanpa itu, halaman ini tidak tahu apakah seseorang menukar kuncinya.',
  'unchecked-do': 'Buka lagi tautan yang utuh, pindai kode di kertas, atau tanya langsung kepada mereka.',
  'unchecked-go-on': 'Lanjut dengan kunci yang belum diperiksa',

  'who-title': 'Siapa yang bertanya',
  'about-title': 'Apa yang mereka tanyakan',
  'until': 'Kamu bisa bicara di sini sampai {date}.',
  'where-title': 'Di mana bisa bertemu langsung',
  'where-first': 'Kalau bisa, bicaralah dulu dengan mereka di sana.',
  'sealed-title': 'Apa yang terjadi dengan ucapanmu',
  'sealed':
    'Ucapanmu disegel di ponsel ini sebelum dikirim. Hanya orang-orang di tim mereka yang bisa membukanya. Server melihat ' +
    'ukurannya, harinya, dan untuk tim mana.',
  'sealed-limit':
    'Satu hal yang tidak bisa dipastikan halaman ini: bahwa pengelola server tidak mengirimkan halaman yang sudah diubah. Kalau ' +
    'itu membuatmu khawatir, bicaralah langsung dengan mereka.',

  'consent-title': 'Sebelum mulai',
  'consent-leaves-nothing':
    'Tidak ada yang keluar dari ponsel ini sebelum kamu menekan “Segel dan kirim” di akhir. Kamu boleh berhenti kapan saja.',
  'consent-yes': 'Saya mau bicara',
  'consent-no': 'Tidak sekarang',

  'day': 'Tanggal, kalau tahu',
  'month': 'Bulan, kalau tahu',
  'year': 'Tahun, empat angka',

  'count': 'Bolehkah kami menghitung ucapanmu?',
  'count-means':
    'Dihitung: jawabanmu menjadi bagian dari sebuah angka, misalnya “7 dari 10 tidak punya hari libur”. Tanpa kata-katamu, tanpa ' +
    'nama.',
  'quote': 'Bolehkah nanti kami bertanya apakah ucapanmu boleh dikutip?',
  'quote-means':
    'Dikutip: satu kalimatmu tanpa namamu, dan hanya setelah dibacakan kepadamu dan kamu setuju. Untuk bertanya, mereka perlu ' +
    'cara menghubungimu: lihat pertanyaan berikut.',
  'contact': 'Bolehkah seorang pendamping menghubungimu?',
  'contact-means': 'Ini disegel bersama yang lain. Bantuan tidak bergantung pada jawabanmu.',
  'contact-how': 'Bagaimana caranya?',
  'contact-how-hint': 'Nomor, nama di aplikasi, atau tempat. Siapa lagi yang melihat ponsel itu?',
  'contact-when': 'Kapan aman?',
  'contact-when-hint': 'Misalnya: Minggu setelah pukul 2, atau hanya lewat pesan.',

  'mend-not-a-number': 'Tulis dengan angka, atau kosongkan.',
  'mend-year-missing': 'Tulis juga tahunnya, atau kosongkan tanggalnya.',
  'mend-not-a-date': 'Tanggal itu tidak ada. Tulis tahun dengan empat angka, misalnya 2024, atau kosongkan.',
  'mend-too-long': 'Ini lebih panjang dari yang bisa dikirim. Pendekkan sedikit.',
  'mend-way-missing': 'Tulis cara menghubungimu, atau jawab “Tidak”.',

  'review-title': 'Baca lagi ucapanmu',
  'review-change': 'Ubah',
  'review-change-of': 'Ubah: {question}',
  'review-counted': 'Boleh dihitung',
  'review-quoted': 'Boleh ditanya nanti soal kutipan',
  'review-contact': 'Pendamping boleh menghubungimu',

  'receipt-title': 'Mau tanda terima?',
  'receipt-what':
    'Tanda terima adalah nomor 17 angka. Dengan nomor itu kamu bisa melihat nanti apakah ucapanmu sudah dibaca, atau menariknya ' +
    'kembali.',
  'receipt-cannot':
    'Nomor itu tidak bisa membuka ucapanmu. Tidak ada yang bisa memberikannya lagi kepadamu. Siapa pun yang menemukannya bisa ' +
    'menarik ucapanmu, tetapi tidak bisa membacanya.',
  'send-with': 'Segel dan kirim, dengan tanda terima',
  'send-without': 'Segel dan kirim, tanpa tanda terima',

  'working-title': 'Sebentar',
  'working-receipt-0': 'Tanda terimamu sedang dibuat. Di ponsel kecil ini bisa perlu setengah menit.',
  'working-receipt-1': 'Tanda terimamu: seperempat selesai.',
  'working-receipt-2': 'Tanda terimamu: setengah selesai.',
  'working-receipt-3': 'Tanda terimamu: tiga perempat selesai.',
  'working-seal': 'Ucapanmu sedang disegel.',
  'working-send': 'Sudah disegel, dan sedang dikirim.',

  'aloud-title': 'Atau ucapkan',
  'aloud-what': 'Rekaman disegel seperti kata-katamu. Siapa yang membukanya mungkin mengenali suaramu.',
  'aloud-start': 'Rekam ucapanmu',
  'aloud-more': 'Rekam lagi',
  'aloud-stop': 'Berhenti',
  'aloud-running': 'Sedang merekam.',
  'aloud-kept': 'Rekaman {number}, {time}',
  'aloud-delete': 'Hapus',
  'aloud-delete-this': 'Hapus: {name}',
  'aloud-denied':
    'Mikrofon tidak diizinkan. Izinkan di peramban, atau ketik saja. Di dalam aplikasi obrolan sering tidak bisa: buka tautannya ' +
    'di peramban.',
  'aloud-none': 'Di ponsel ini tidak ada mikrofon yang bisa dipakai di sini. Silakan ketik.',
  'aloud-cannot': 'Peramban ini tidak bisa merekam. Buka tautannya di Chrome, Firefox, atau Safari untuk bicara, atau ketik di sini.',
  'aloud-interrupted': 'Rekaman terputus. Yang sudah kamu ucapkan tetap ada, dan kamu bisa merekam lagi.',
  'aloud-empty': 'Tidak ada yang terekam. Coba sekali lagi, atau ketik saja.',
  'working-files': 'Kata-katamu sudah sampai. Rekamannya sedang dikirim: {share}',
  'review-aloud': '{n} rekaman, {time} semuanya',

  'cannot-seal-title': 'Belum bisa disegel',
  'cannot-seal':
    'Tidak ada yang terkirim, dan jawabanmu masih di sini. Mungkin memori ponsel ini hampir penuh, atau sebagian halaman ini ' +
    'tidak termuat. Tutup aplikasi lain dan coba lagi, atau coba tanpa tanda terima.',

  'received-title': 'Sudah sampai, tersegel',
  'received':
    'Terima kasih. Hanya orang-orang di tim mereka yang bisa membukanya. Mereka akan membacanya, dan menyatukannya dengan ucapan ' +
    'yang lain.',
  'kept-title': 'Tersimpan di ponsel ini, tersegel, sampai ada jaringan',
  'kept':
    'Sekarang belum bisa dikirim. Buka lagi halaman ini saat ada jaringan, lalu tekan “Kirim sekarang”. Ponsel ini sendiri tidak ' +
    'bisa membukanya.',
  'lost-title': 'Belum bisa dikirim, dan peramban ini tidak menyimpan apa pun',
  'lost': 'Sudah disegel, tetapi hanya ada di halaman ini. Biarkan halaman ini terbuka, lalu tekan “Kirim sekarang” saat ada jaringan.',
  'refused-title': 'Server tidak menerimanya',
  'refused-round': 'Putaran tempatnya sudah tidak ada. Tanyakan kepada yang memberimu tautan.',
  'refused-work': 'Server meminta ponsel ini bekerja lebih dari yang boleh. Coba lagi nanti, dan beri tahu yang memberimu tautan.',
  'refused-other': 'Katanya: {code}. Coba lagi nanti, atau beri tahu yang memberimu tautan.',
  'send-now': 'Kirim sekarang',
  'drop': 'Hapus dari ponsel ini',

  'your-receipt': 'Tanda terimamu',
  'your-code': 'Kode putaran',
  'write-down': 'Tulis keduanya sekarang, di kertas. Hanya ditunjukkan satu kali ini. Di {address} keduanya memberi tahu apa yang terjadi.',
  'written-down': 'Sudah saya tulis',

  'traces-title': 'Apa yang tertinggal di ponsel ini',
  'traces-nothing': 'Halaman ini tidak menyimpan apa pun yang kamu ketik, dan tidak ada nama. Dua jejak tidak bisa dihapusnya. Kamu bisa:',
  'traces-but-kept':
    'Halaman ini menyimpan ucapanmu, tersegel, sampai terkirim, dan tidak ada yang lain. Dua jejak tidak bisa dihapusnya. Kamu ' +
    'bisa:',
  'traces-chat-title': 'Pesan dengan tautan',
  'traces-chat':
    'Di obrolan, tahan jari di pesan itu, pilih Hapus, lalu Hapus untuk saya. Kalau kamu memindai kode, lihat juga daftar kode ' +
    'yang pernah dipindai.',
  'traces-history-title': 'Daftar halaman yang pernah dibuka',
  'traces-chrome-title': 'Android, Chrome',
  'traces-chrome': 'Tekan tiga titik di atas, lalu Histori. Tekan tanda × atau tempat sampah di samping halaman ini.',
  'traces-samsung-title': 'Samsung, peramban bawaannya',
  'traces-samsung': 'Tekan tiga garis di bawah, lalu Riwayat. Tahan jari di halaman ini, lalu tekan Hapus.',
  'traces-iphone-title': 'iPhone, Safari',
  'traces-iphone': 'Tekan gambar buku terbuka, lalu jam. Geser baris halaman ini ke samping, lalu tekan Hapus.',
  'traces-other-title': 'Peramban lain, atau di dalam aplikasi lain',
  'traces-other': 'Cari Riwayat di menu, lalu hapus baris halaman ini. Kalau halaman terbuka di dalam aplikasi obrolan, tutup di sana.',
  'traces-leave': 'Tinggalkan halaman ini',

  'cannot-insecure-title': 'Halaman ini tidak bisa menyegel ucapanmu',
  'cannot-insecure':
    'Halaman ini dibuka tanpa perlindungan di perjalanan: alamatnya mulai dengan http, bukan https. Peramban hanya bisa menyegel ' +
    'lewat https, jadi di sini tidak bisa mengetik apa pun. Beri tahu yang memberimu tautan, atau bicara langsung dengan mereka.',
  'cannot-old-title': 'Peramban ini tidak bisa menyegel ucapanmu',
  'cannot-old':
    'Peramban ini tidak punya sandi yang diperlukan, jadi di sini tidak bisa mengetik apa pun. Buka tautan di peramban yang lebih ' +
    'baru (Chrome, Firefox atau Safari tahun 2025 atau sesudahnya), atau bicara langsung dengan mereka.',
  'cannot-network-title': 'Tidak ada jaringan',
  'cannot-network': 'Halaman ini perlu jaringan satu kali, untuk memeriksa siapa yang bertanya. Sesudah itu bisa tanpa jaringan.',
  'cannot-unknown-title': 'Di sini tidak ada yang bertanya',
  'cannot-unknown': 'Mungkin ada huruf tautan yang hilang. Buka lagi dari tempat kamu mendapatkannya, atau pindai lagi kode di kertas.',
  'cannot-link-title': 'Halaman ini bukan milik tautanmu',
  'cannot-link':
    'Tautanmu menyebut siapa yang bertanya, dan halaman ini datang dari orang lain. Mungkin tautannya terpotong, atau seseorang ' +
    'menukar halamannya. Di sini tidak bisa mengetik apa pun. Buka lagi tautan dari tempat kamu mendapatkannya; kalau tetap ' +
    'begini, bicara langsung dengan mereka.',
  'cannot-check-title': 'Halaman ini tidak bisa diperiksa',
  'cannot-check':
    'Yang ditunjukkan server bukan yang ditandatangani oleh mereka yang bertanya. Mungkin seseorang mengubahnya. Di sini tidak ' +
    'bisa mengetik apa pun. Beri tahu yang memberimu tautan, atau bicara langsung dengan mereka.',
  'cannot-closed-title': 'Putaran ini sudah ditutup',
  'cannot-closed': 'Mereka tidak mengumpulkan jawaban di sini lagi. Kamu masih bisa menemui mereka:',
  'try-again': 'Coba lagi',
} as const satisfies Translated<typeof english>
