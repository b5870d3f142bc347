// A sentence for every refusal, in Indonesian.
import type { refusals as english } from '../en/refusals.ts'
import type { Translated } from '../say.ts'

export const refusals: Translated<typeof english> = {
  'too-large': 'Ini lebih banyak dari yang bisa dikirim sekaligus. Pendekkan, atau bagi dua.',
  'not-utf8': 'Server tidak bisa membaca hurufnya. Muat ulang halaman dan coba sekali lagi.',
  'not-json': 'Yang dikirim tidak sampai utuh. Coba sekali lagi.',
  'not-canonical': 'Ini tidak tersusun seperti yang diharapkan server. Muat ulang halaman dan lakukan sekali lagi.',
  'too-deep': 'Ini terlalu bertingkat untuk dibaca. Buat lebih sederhana.',
  'unknown-kind':
    'Server ini belum mengenal perubahan semacam ini. Muat ulang halaman; kalau tetap begitu, minta yang menjalankan server ' +
    'memperbaruinya.',
  'act-not-understood': 'Ada bagian yang bentuknya tidak seperti seharusnya. Lihat lagi isiannya: terlalu panjang, atau tautan yang salah?',
  'envelope-not-understood': 'Yang dikirim tidak sampai dalam bentuk yang seharusnya. Muat ulang halaman dan coba sekali lagi.',
  'entry-not-understood': 'Perubahan daftar anggota ini tidak dimengerti. Muat ulang halaman dan lakukan sekali lagi.',
  'not-signed': 'Tanda tangan di bawahnya tidak sah. Kunci halaman ini, buka lagi, dan lakukan sekali lagi.',
  'not-a-member': 'Kunci yang menandatangani ini tidak ada di daftar anggota organisasi ini.',
  'not-your-role': 'Ini bukan bagian dari peranmu. Minta pengurus melakukannya, atau mengubah peranmu.',
  'frozen': 'Keanggotaanmu sedang dibekukan. Bicaralah dengan pengurus.',
  'unknown-organisation': 'Organisasi ini tidak ada di server ini.',
  'already-open': 'Organisasi ini sudah dibuka.',
  'id-taken': 'Nomor yang sama sudah dipakai hal lain. Lakukan sekali lagi.',
  'clock-ahead': 'Jam perangkat ini lebih cepat sehari atau lebih. Betulkan, lalu coba sekali lagi.',
  'previous-unknown': 'Yang kamu lakukan sebelumnya belum sampai. Kirim dulu yang menunggu di perangkat ini.',
  'head-unknown':
    'Perangkat ini pernah melihat buku catatan yang tidak ada di server ini. Mungkin dipulihkan dari cadangan: tanya pengurus.',
  'opening-used': 'Tautan ini sudah dipakai, atau tidak pernah dibuat di sini. Minta yang baru kepada yang menjalankan server.',
  'bytes-missing': 'Ada bagian tersegel yang tidak ikut sampai. Coba sekali lagi.',
  'bytes-not-named': 'Ada yang ikut sampai dan bukan bagiannya. Muat ulang halaman dan lakukan sekali lagi.',

  'not-next-entry': 'Daftar anggota sudah berubah sementara itu. Lihat lagi, lalu lakukan sekali lagi.',
  'unknown-member': 'Orang ini tidak ada di daftar anggota.',
  'already-member': 'Orang ini sudah ada di daftar anggota, atau kuncinya pernah ada.',
  'unknown-team': 'Tim ini tidak ada di daftar, atau dia bukan anggotanya.',
  'unknown-device': 'Ponsel ini tidak ada di daftar.',
  'not-next-epoch': 'Tim ini sudah punya kunci yang lebih baru. Lihat lagi daftarnya.',
  'not-signed-by-steward': 'Hanya pengurus yang bisa menandatangani ini.',
  'second-steward-needed': 'Ini perlu tanda tangan dua pengurus.',
  'last-steward': 'Dia satu-satunya pengurus. Jadikan orang lain pengurus dulu.',
  'all-stewards-frozen': 'Dengan ini tidak ada lagi pengurus yang bisa bertindak.',
  'genesis-not-signed': 'Catatan pertama organisasi ini tidak ditandatangani seperti seharusnya. Mulai lagi dengan tautannya.',
  'another-organisation': 'Ini milik organisasi lain, atau dibuat untuk alamat lain.',
  'no-entries': 'Daftar anggota kosong. Mulai lagi dengan tautannya.',
  'keys-missing': 'Ada anggota tim yang tidak akan mendapat kunci baru. Lihat lagi timnya, lalu lakukan sekali lagi.',
  'not-the-invited': 'Bukan orang ini, atau bukan peran ini, yang disebut undangan. Tidak ada yang diterima.',
  'back-dated': 'Hari di catatan ini sudah lama lewat, jadi aturan yang berlaku sekarang terlewati. Lakukan sekali lagi dengan hari ini.',

  'nothing-waits': 'Tidak ada lagi yang menunggu tanda tangan di sini: sudah selesai, ditarik, atau habis waktunya.',
  'proposal-expired': 'Ini menunggu empat belas hari dan habis waktunya. Boleh diusulkan lagi.',
  'not-the-same-bytes': 'Yang kamu tandatangani bukan yang diusulkan. Jangan lanjut; tunjukkan ini kepada orang yang lain.',
  'same-person': 'Tanda tangan kedua harus dari orang lain.',
  'second-not-enough': 'Tanda tangan ini tidak cukup untuk itu.',
  'no-witness-here': 'Ini tidak perlu saksi.',
  'not-your-link': 'Ini bukan kode yang sesuai. Minta kodenya ditunjukkan sekali lagi.',
  'cannot-be-admitted':
    'Yang memberi kuasa (kunci, peran, undangan, sesi) tidak bisa diterima belakangan. Sisihkan, dan buat lagi kalau memang benar.',
  'too-many-late':
    'Sudah begitu banyak dari kunci ini yang menunggu, sehingga tidak ditambah lagi. Ini tetap di ponsel ini sampai pengurus memeriksanya.',

  'unknown-invite': 'Undangan ini tidak dikenal di sini. Periksa apakah tautannya utuh, atau minta yang baru.',
  'invite-used': 'Undangan ini sudah dipakai atau ditarik. Minta yang baru kepada pengurus.',
  'invite-expired': 'Undangan ini sudah habis waktunya. Minta yang baru kepada pengurus.',
  'invite-too-long': 'Undangan berlaku paling lama tiga puluh hari. Pilih hari yang lebih awal.',
  'not-yet': 'Satu langkah sebelumnya belum ada. Tunggu orang yang lain.',
  'nonce-does-not-fit':
    'Yang sampai tidak cocok dengan yang dikirim sebelumnya. Mungkin ada yang mengubahnya di jalan. Berhenti, dan mulai dengan ' +
    'undangan baru.',
  'unknown-lockbox': 'Tidak ada yang terbuka dengan ini. Cari kata yang salah, atau urutan yang tertukar.',
  'lockbox-taken': 'Ini sudah pernah disimpan. Buat frasa sandi atau kode baru.',
  'last-lockbox': 'Ini satu-satunya jalan masukmu. Buat yang lain dulu.',

  'unknown-round': 'Putaran ini tidak ada di sini.',
  'round-closed': 'Putaran ini sudah ditutup.',
  'round-has-voices': 'Sudah ada yang bicara di putaran ini, jadi pertanyaannya tetap. Tutup putaran ini dan buka yang baru.',
  'round-open-too-long': 'Putaran terbuka paling lama setahun. Pilih hari yang lebih awal.',
  'code-taken': 'Tautan ini sudah dipakai. Lakukan sekali lagi: yang baru akan dibuat.',
  'text-missing': 'Ada teks yang belum ada dalam salah satu bahasa putaran ini.',
  'choices-missing': 'Pertanyaan dengan pilihan perlu paling sedikit dua pilihan.',
  'question-twice': 'Dua pertanyaan, atau dua pilihan, ternyata sama. Buang satu.',
  'until-past': 'Hari terakhirnya sudah lewat. Pilih hari yang lebih akhir.',
  'unknown-record': 'Ini tidak ada lagi di sini. Mungkin sudah ditarik.',
  'record-taken': 'Ini sudah ada di sini.',
  'withdrawn': 'Orang yang mengatakannya sudah menariknya kembali.',
  'work-missing': 'Pekerjaan kecil yang diminta saat mengirim belum ada atau terlalu lama. Coba sekali lagi.',
  'nonce-used': 'Ini terlalu lama, atau sudah pernah dipakai. Coba sekali lagi.',
  'attachments-too-large': 'Rekaman dan gambarnya terlalu besar untuk satu suara. Kurangi, atau bicaralah dalam dua bagian.',
  'wrong-key': 'Ini disegel dengan kunci yang tidak dipakai organisasi ini. Muat ulang halaman dan lakukan sekali lagi.',

  'unknown-authority': 'Pihak ini belum ada di catatan. Tambahkan dulu.',
  'authority-taken': 'Sudah ada pihak dengan kode ini. Pakai yang itu, atau pilih kode lain.',
  'above-itself': 'Satu pihak tidak bisa berada di atas dirinya sendiri. Pilih yang lain.',
  'code-stays': 'Kode ini ada di tautan yang dipegang orang. Jadi tetap.',
  'unknown-demand': 'Tuntutan ini tidak ada di catatan.',
  'demand-taken': 'Sudah ada tuntutan dengan kode ini. Pilih kode lain.',
  'demand-changed': 'Tuntutannya berubah sementara itu. Baca lagi sebelum menandatangani.',
  'unknown-raiser': 'Organisasi ini bukan salah satu yang mengajukan tuntutan ini.',
  'raiser-taken': 'Organisasi ini disebut dua kali di antara yang mengajukan.',
  'already-signed': 'Organisasi ini sudah menandatangani.',
  'named-twice': 'Ada yang disebut dua kali. Buang satu.',
  'events-refer-to-it': 'Catatan sudah menyebut pihak, bagian, atau pengaju yang kamu buang. Kembalikan, atau tarik dulu peristiwanya.',
  'not-your-organisation': 'Ini urusan organisasi lain.',
  'unknown-ask': 'Bagian tuntutan ini tidak ada.',
  'unknown-ally': 'Sekutu ini belum disebut oleh yang mengajukan tuntutan.',
  'ally-taken': 'Pengaju lain sudah menyebut sekutu ini.',
  'concerns-missing': 'Sebutkan untuk siapa pihak ini bicara.',
  'unknown-event': 'Peristiwa ini tidak ada di catatan.',
  'event-taken': 'Peristiwa ini sudah ada di catatan.',
  'already-retracted': 'Ini sudah ditarik.',
  'effect-does-not-fit': 'Yang kamu pilih tidak cocok dengan jenis peristiwa ini.',
  'source-missing': 'Belum ada sumber: tautan, atau keterangan bahwa orang-orangmu sendiri melihatnya.',
  'not-yet-happened': 'Ini belum terjadi. Catat setelah terjadi.',
  'not-an-addressee': 'Tuntutan ini tidak meminta apa pun dari pihak ini.',
  'not-a-raiser': 'Hanya yang mengajukan tuntutan yang bisa mengatakannya.',
  'nobody-counted': 'Belum ada yang dihitung. Isi angka penghitungannya.',
  'witness-needed': 'Seorang saksi juga harus menandatangani.',
  'looked-in-future': 'Hari itu belum tiba.',
  'demand-closed': 'Tuntutan ini sudah ditutup.',
  'period-upside-down': 'Akhirnya lebih dulu dari awalnya.',
  'own-demand':
    'Organisasimu yang menerbitkan tuntutan ini. Untuk ikut mengajukannya, ubah tuntutan itu dan sebutkan organisasimu di dalamnya.',
  'place-taken':
    'Organisasi lain di server ini sudah ada di tempat ini. Tempat organisasi yang ada di sini tidak diambil. Bicaralah dengannya.',
  'claim-waits': 'Organisasimu sudah mengatakan bahwa ini milikmu. Tunggu jawabannya, atau tarik kembali dulu.',
  'claim-taken': 'Sudah ada hal lain di sini dengan nomor yang sama. Lakukan sekali lagi.',
  'too-many-claims': 'Dua puluh tuntutan yang kamu katakan milikmu masih menunggu jawaban. Tunggu dulu sebagian jawabannya.',
  'unknown-claim': 'Yang dicari organisasimu tidak ada di server ini, atau tentang tempat lain. Buka sekali lagi.',
  'claim-over': 'Ini tidak menunggu lagi: sudah ditarik kembali, ditolak, atau dipastikan.',
  'successor-named': 'Organisasimu sudah menyebut penerusnya.',
  'own-successor': 'Organisasi tidak bisa menjadi penerus dirinya sendiri. Pilih yang lain.',
  'not-the-successor': 'Hanya organisasi yang disebut sebagai penerus, oleh dua pengurus, yang bisa menandatangani di tempat ini.',
  'unknown-correction': 'Koreksi ini tidak ada dalam catatan.',
  'correction-taken': 'Koreksi ini sudah ada dalam catatan.',
  'unknown-conflict': 'Perkataan sumber lain ini tidak ada dalam catatan.',
  'conflict-taken': 'Perkataan sumber ini sudah ada dalam catatan.',
  'conflict-empty': 'Tulis singkat apa kata sumber lain itu, atau jumlahnya.',
  'sum-not-there':
    'Peristiwa ini tidak punya jumlah seperti itu. ' +
    'Tulis jumlahnya dengan mata uang, masa, dan orang yang sama seperti pada peristiwanya.',
  'sources-agree': 'Sumber ini menyebut jumlah yang sama dengan peristiwanya: tidak ada yang dipertentangkan.',
  'same-language': 'Kata-kata ini sudah dalam bahasa itu.',
  'reviewer-missing': 'Sebutkan siapa yang memeriksa terjemahan, atau biarkan sebagai draf.',
  'unknown-import': 'Daftar ini tidak ada dalam catatan. Mungkin sudah ditarik: muat ulang halaman dan lihat.',
  'import-undone': 'Daftar ini sudah ditarik, jadi tidak ada lagi yang ditambahkan. Masukkan lagi sebagai daftar baru.',
  'import-of-another-file':
    'Bagian lain dari daftar ini berasal dari berkas lain, atau sumbernya diberi nama lain. Masukkan berkas ini sebagai daftar ' +
    'sendiri.',
  'too-many-imported':
    'Organisasimu sudah menyimpan sebanyak yang boleh dari daftar: 10.000 tuntutan dan 40.000 peristiwa. Tarik daftar yang tidak ' +
    'diperlukan lagi, atau hubungi pengelola server ini.',
  'not-from-a-list':
    'Daftar dapat membawa tuntutan yang diajukan pihak lain, dan apa yang dijawab atau dilakukan. Pemeriksaan, putusan, dan ' +
    'penutupan adalah kata dari yang mengajukan tuntutan: mereka sendiri yang memberikannya.',

  'unknown-joint': 'Tidak ada rancangan seperti ini yang dibagikan kepada organisasimu, atau sudah berakhir.',
  'joint-taken': 'Rancangan ini sudah diedarkan.',
  'joint-over': 'Sementara itu rancangan ini sudah diterbitkan atau ditutup. Tidak ada lagi yang diubah di dalamnya.',
  'not-a-party': 'Tuntutan bersama memerlukan organisasimu sendiri dan paling sedikit satu organisasi lain.',
  'takes-no-invitations':
    'Salah satu organisasi ini tidak menerima undangan dari organisasimu. Bicaralah dengan mereka, atau jangan sertakan.',
  'too-many-joint-drafts': 'Organisasimu sudah mengedarkan banyak rancangan. Terbitkan atau tutup satu dulu.',
  'too-many-unanswered': 'Salah satu organisasi ini belum menjawab beberapa rancanganmu. Bicaralah dulu dengan mereka.',
  'unknown-version': 'Versi ini bukan bagian dari rancangan. Muat ulang halaman.',
  'version-taken': 'Versi ini sudah sampai.',
  'too-many-versions': 'Versi rancangan ini sudah sangat banyak. Bertemulah dan bersepakat, lalu edarkan yang baru.',
  'words-differ': 'Ini bukan kata-kata dari versi yang disebut. Tidak ada yang ditandatangani. Muat ulang halaman dan baca lagi.',
  'words-moved-on':
    'Sementara itu ada yang mengubah kata-katanya, jadi tidak ada yang ditandatangani atau diterbitkan. Baca versi terbaru.',
  'not-everybody-answered': 'Belum semua menjawab kata-kata ini: setiap organisasi menandatangani atau menolak.',
  'raisers-differ': 'Yang disebut mengajukan bukan yang menandatangani. Muat ulang halaman.',
  'dissents-differ': 'Ada yang ingin dibaca di samping tuntutan tetapi hilang atau berubah. Muat ulang halaman.',
  'not-sealed-to-all': 'Ini tidak tersegel untuk setiap organisasi yang ikut. Muat ulang halaman dan lakukan sekali lagi.',
  'guest-is-here': 'Organisasi ini ada di server ini juga. Ajaklah lewat namanya di daftar.',
  'too-many-guests': 'Sudah terlalu banyak organisasi dari server lain yang tercatat.',
  'roster-goes-back': 'Berkas ini lebih lama daripada yang sudah dibawa. Mintalah yang baru.',
  'roster-not-understood': 'Daftar anggota di berkas ini tidak sah. Mintalah berkas baru.',
  'unknown-guest': 'Organisasi ini belum tercatat di sini. Buka dulu berkas yang mereka tulis tentang diri mereka.',
  'not-from-guest': 'Ini tidak ditandatangani oleh anggota mereka yang berhak, atau milik rancangan lain.',
  'already-brought': 'Berkas ini sudah pernah dibawa.',
  'not-next-from-guest':
    'Ini ditulis sebelum sesuatu dari mereka yang sudah ada di sini, atau sesudah sesuatu yang hilang. Kirim lagi ' +
    'rancangannya, dan mintalah jawaban baru.',

  'no-network': 'Tidak ada jaringan, atau server tidak menjawab. Tidak ada yang hilang; coba lagi kalau sudah tersambung.',
  'session-over': 'Sesimu sudah berakhir: dua belas jam lewat, atau ada yang mengakhirinya. Buka lagi.',
  'login-refused': 'Kunci ini bukan lagi milik anggota organisasi ini, atau keanggotaannya dibekukan. Bicaralah dengan pengurus.',
  'our-mistake': 'Ada yang tidak beres di server, dan itu bukan karena kamu. Tidak ada yang berubah. Coba lagi nanti.',
  'not-understood': 'Jawaban server tidak dimengerti. Muat ulang halaman dan coba sekali lagi.',
  'another-address': 'Halaman ini dibuka lewat alamat lain dari alamat servernya. Buka alamat yang ditulis server.',
  'locked': 'Ini terkunci. Buka dulu.',
  'days-apart':
    'Perangkat ini dan server tidak sepakat tentang tanggal hari ini, jadi tidak ada yang ditandatangani. Betulkan jam perangkat ini. ' +
    'Kalau jamnya sudah benar, bicaralah dengan yang menjalankan server.',
  'box-damaged': 'Yang ada di sini hanya terbuka dengan kunci lain, atau rusak. Pakai kode pemulihanmu, dan beri tahu pengurus.',
  'roster-broken':
    'Daftar anggota yang ditunjukkan server tidak sah: ada tanda tangan atau langkah yang salah. Tidak ada yang dipercaya. Temui ' +
    'pengurus langsung.',
  'roster-rolled-back':
    'Server menunjukkan daftar anggota yang lebih lama dari yang pernah dilihat perangkat ini. Tidak ada yang dipercaya. Temui ' +
    'pengurus langsung.',
  'roster-forked':
    'Server menunjukkan daftar anggota yang lain dari yang pernah dilihat perangkat ini. Tidak ada yang dipercaya. Temui pengurus ' +
    'langsung.',
  'chain-rolled-back':
    'Server menunjukkan buku catatan yang lebih lama dari yang pernah dilihat perangkat ini: yang sesudahnya hilang. Tidak ada yang ' +
    'dipercaya. Bicaralah dengan pengurus.',
  'chain-forked':
    'Server menunjukkan buku catatan yang lain dari yang pernah dilihat perangkat ini. Tidak ada yang dipercaya. Temui pengurus langsung.',
  'chain-broken': 'Ada baris di buku catatan organisasi ini yang diubah atau dibuang. Tidak ada yang dipercaya. Temui pengurus langsung.',
  'act-forged':
    'Ada baris di buku catatan organisasi ini yang tidak ditandatangani oleh yang disebutnya. Tidak ada yang dipercaya. Temui ' +
    'pengurus langsung.',
  'too-many': 'Itu terlalu banyak sekaligus. Tunggu sebentar, lalu coba sekali lagi.',

  'something-else': 'Ini ditolak, dengan alasan yang belum dikenal halaman ini: {code}. Muat ulang halaman.',
}
