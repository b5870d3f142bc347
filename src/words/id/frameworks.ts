// The names of conventions and bodies in Indonesian; what is not sure stays out, and is shown in English.
import type { frameworks as english } from '../en/frameworks.ts'
import type { Translated } from '../say.ts'

export const frameworks: Translated<typeof english> = {
  'icrmw': 'Konvensi tentang Pelindungan Hak-Hak Seluruh Pekerja Migran dan Anggota Keluarganya',
  'cedaw': 'Konvensi Penghapusan Segala Bentuk Diskriminasi terhadap Perempuan',
  'icescr': 'Kovenan Internasional tentang Hak-Hak Ekonomi, Sosial dan Budaya',
  'iccpr': 'Kovenan Internasional tentang Hak-Hak Sipil dan Politik',
  'icerd': 'Konvensi Internasional tentang Penghapusan Segala Bentuk Diskriminasi Rasial',
  'crc': 'Konvensi tentang Hak-Hak Anak',
  'cat': 'Konvensi Menentang Penyiksaan',
  'cmw': 'Komite Pekerja Migran',
  'human-rights-committee': 'Komite Hak Asasi Manusia',
  'crc-committee': 'Komite Hak Anak',
  'cat-committee': 'Komite Menentang Penyiksaan',
}
