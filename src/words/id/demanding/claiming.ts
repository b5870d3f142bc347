// Saying on the desk that a demand is ours, and deciding it by two, in Indonesian.
import type { claiming as english } from '../../en/demanding/claiming.ts'
import type { Translated } from '../../say.ts'

export const claiming: Translated<typeof english> = {
  'claim-what':
    'Apakah organisasimu yang mengajukan ini, atau penerus dari yang mengajukan? Katakan di sini. {name} menerbitkannya dari ' +
    'sumber publik, dan dua pengurusnya yang memutuskan.',
  'claim-which': 'Yang mana kalian di antara yang disebut?',
  'claim-as': 'Kalian siapa bagi mereka?',
  'claim-as-itself': 'Kami organisasi itu',
  'claim-as-successor': 'Kami penerusnya: organisasi itu sudah tidak ada, dan kami meneruskan kerjanya',
  'claim-proof': 'Bagaimana {name} bisa memastikan?',
  'claim-proof-hint':
    'Misalnya: nomor yang pernah kalian terbitkan, tulisan yang menyebut kalian, orang yang mengenal kalian berdua. Jangan ' +
    'tentang orang yang bisa terancam: pengelola server bisa membacanya.',
  'claim-which-missing': 'Pilih siapa kalian di antara yang disebut.',
  'claim-proof-missing': 'Katakan bagaimana mereka bisa memastikan bahwa itu kalian.',
  'claim-then': 'Yang terjadi: mereka menelepon kalian lewat nomor dari tempat lain, atau bertemu, dan membandingkan angka.',
  'claim-digits': 'Angka organisasimu: {digits}',
  'claim-signed':
    'Kalau dua orang sudah memastikan, kalian telah menandatangani kata-kata ini, dan sejak itu hanya kalian yang mengubahnya.',
  'claim-leaves': 'Hanya {name} yang membaca tulisan di sini. Halaman tuntutan menyebut siapa kalian setelah dipastikan.',
  'claim-do': 'Tanda tangani: ini milik kami',
  'claimed': 'Sudah sampai di {name}. Keputusannya bisa dibaca di sini.',
  'claim-in-person': 'Atau datanglah langsung, bersama orang yang mengenal kalian berdua.',
  'claim-is-open': 'Pada {date} organisasimu mengatakan bahwa ini milikmu. Menunggu dua pengurus {name}.',
  'claim-is-stale': 'Kata-katanya berubah sejak kalian mengatakan ini milik kalian. Baca, dan katakan sekali lagi.',
  'claim-is-here': 'Perkataan bahwa ini milik kalian menunggu jaringan di perangkat ini.',
  'claim-is-declined': 'Organisasimu mengatakan ini milikmu, dan {name} menolaknya pada {date}: {reason}',
  'claim-withdraw': 'Tarik kembali',
  'claim-withdrawn': 'Sudah ditarik kembali.',
  'claims-waiting': 'Organisasi yang mengatakan sebuah tuntutan milik mereka',
  'today-claim': '{name} mengatakan bahwa "{title}" milik mereka.',
  'decide-title': 'Mereka berkata: ini milik kami',
  'decide-gone': 'Ini tidak menunggu lagi: sudah diputuskan atau ditarik kembali.',
  'decide-forged': 'Yang ditampilkan server tidak ditandatangani oleh organisasi yang disebut. Jangan dipastikan.',
  'decide-who': '{name} berkata: kami "{raiser}".',
  'decide-who-successor': '{name} berkata: kami penerus "{raiser}".',
  'decide-contact': 'Kontak publiknya, menurut mereka sendiri: {contact}',
  'decide-digits': 'Angka organisasi itu: {digits}. Minta mereka membacakan angka mereka.',
  'decide-proof': 'Cara memastikannya, menurut kata mereka',
  'decide-how':
    'Siapa pun bisa memakai nama apa pun. Telepon mereka lewat nomor dari tempat lain, jangan nomor di atas, atau bertemulah ' +
    'bersama orang yang mengenal kalian berdua; lalu bandingkan angkanya.',
  'decide-effect':
    'Kalau dua pengurus sudah memastikan, catatan "dari sumber publik" hilang sendiri; sejak itu mereka yang memegang ' +
    'kata-katanya, dan kalian tidak bisa mengubahnya lagi. Tidak bisa dibatalkan di sini.',
  'decide-alone': 'Kamu satu-satunya pengurus, dan perlu dua. Undang pengurus kedua dulu.',
  'decide-invite': 'Undang pengurus',
  'confirm-do': 'Saya sudah memastikan: setujui',
  'confirm-proposed': 'Kamu sudah menandatangani. Menunggu sampai {until} pengurus kedua, yang menemukannya di layarnya sendiri.',
  'confirm-by': '{who} sudah memastikan dan menandatangani. Menunggu pengurus kedua sampai {until}.',
  'confirm-second': 'Tanda tangani hanya kalau kamu sendiri sudah memastikan: yang ditandatangani sama, dengan angka {digits}.',
  'confirm-second-do': 'Saya juga sudah memastikan: tanda tangani',
  'confirmed': 'Sudah dipastikan. Tuntutan ini milik mereka.',
  'decline-why': 'Atau tolak: mengapa?',
  'decline-why-hint': 'Mereka membacanya. Katakan apa yang kurang, supaya bisa dikatakan sekali lagi.',
  'decline-do': 'Tolak',
  'declined': 'Ditolak. Mereka membaca alasannya.',
  'succeed-link': 'Tanda tangani di tempat yang menyebut kami',
  'succeed-title': 'Di tempat yang lain',
  'succeed-what':
    '{before} menyebut organisasimu sebagai penerusnya. Dengan tanda tangan ini kalian mengajukan tuntutan ini di tempatnya, ' +
    'dengan kata-kata yang persis sama.',
  'succeed-none': 'Tidak ada yang mengajukan ini menyebut organisasimu sebagai penerusnya.',
  'succeed-do': 'Tanda tangani sebagai penerus',
  'succeeded': 'Sudah ditandatangani. Halamannya menyebut kalian penerus siapa.',
  'successor-title': 'Kalau organisasimu berakhir',
  'successor-link': 'Organisasi kami berakhir: siapa penerusnya?',
  'successor-what':
    'Organisasi lain di server ini bisa mengambil tempat kalian pada tuntutan kalian: ia menandatangani, dan sejak itu ' +
    'kata-katanya miliknya. Dua pengurus menandatangani ini. Tidak bisa ditarik kembali.',
  'successor-which': 'Organisasi mana penerusnya?',
  'successor-do': 'Sebut sebagai penerus kami',
  'successor-proposed': 'Menunggu pengurus kedua, yang menemukannya di bawah "Organisasi", di antara yang menunggu tanda tangan.',
  'successor-named-as': 'Organisasimu sudah menyebut penerusnya: {name}.',
}
