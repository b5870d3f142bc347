// How it works, what is promised and what is not, in Indonesian.
import type { about as english } from '../en/about.ts'
import type { Translated } from '../say.ts'

export const about: Translated<typeof english> = {
  'title': 'Cara kerjanya',
  'lead': 'Buruh migran menuntut; pemerintah menjawab. Jawaban bukan hasil. Maka di sini jawaban dan kenyataan ditaruh berdampingan.',
  'day-title': 'Keadaan tidak diketik, tetapi diturunkan',
  'day-text': 'Yang dicatat adalah kejadian: siapa berbuat apa, pada hari apa, dan di mana itu bisa dibaca.',
  'day-rule': 'Keadaan sebuah tuntutan mengikuti kejadiannya menurut satu aturan, sama untuk semua, pada hari apa pun yang kamu minta.',
  'day-met': 'Tuntutan dipenuhi bila yang mengajukan menyatakannya. Pemerintah, pengadilan, dan kami di sini tidak bisa menggantikannya.',
  'day-looked': 'Diamnya mereka dihitung hanya sampai hari terakhir diperiksa. Sesudah itu tertulis “tidak diperiksa lagi sejak”.',
  'words-title': 'Kata-kata dan artinya',
  'sources-title': 'Dari mana asalnya',
  'sources-text': 'Setiap kejadian punya sumber yang bisa dibuka, atau anggota yang melihat. “Belum terverifikasi” menjelaskan keraguan.',
  'sources-public': 'Yang “dari sumber publik” tidak dimasukkan oleh yang mengajukannya. Mereka bisa mengambil alih kapan saja.',
  'sources-mistake': 'Yang salah dicatat dikeluarkan dengan alasannya, dan tetap bisa dibaca.',
  'translations-title': 'Terjemahan',
  'translations-text': 'Kata-kata aslinya selalu satu ketukan saja. “Terjemahan sementara” belum diperiksa siapa pun.',
  'promise-title': 'Yang dijanjikan, dan yang tidak',
  'promise-1': 'Yang dipercayakan buruh migran disegel di ponselnya sendiri. Server ini menyimpan bita yang tidak bisa dibukanya.',
  'promise-2': 'Halaman publik ini tidak memasang cookie, tidak menjalankan skrip, dan tidak meminta apa pun dari server lain.',
  'promise-3': 'Yang tertulis di sini adalah yang diputuskan kelompok untuk diumumkan, atau yang memang sudah umum.',
  'promise-4': 'Kami tidak berjanji bahwa ini lengkap atau benar: hanya bahwa kamu bisa melihat asal setiap kata.',
  'promise-5': 'Kami tidak berjanji suara yang disegel tak bisa merugikan siapa pun. Ponsel bisa dirampas, orang bisa dipaksa bicara.',
  'data-title': 'Bawa pulang',
  'data-text': 'Semua yang publik juga ada sebagai data, untuk hari apa pun, dalam format terbuka.',
}
