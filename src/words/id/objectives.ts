// The 23 objectives of the Global Compact for Migration by their short names, in Indonesian.
import type { objectives as english } from '../en/objectives.ts'
import type { Translated } from '../say.ts'

export const objectives: Translated<typeof english> = {
  'objective-1': 'Data',
  'objective-2': 'Mengurangi sebab orang terpaksa pergi',
  'objective-3': 'Informasi',
  'objective-4': 'Identitas hukum dan dokumen',
  'objective-5': 'Jalur resmi',
  'objective-6': 'Perekrutan dan kerja layak',
  'objective-7': 'Mengurangi kerentanan',
  'objective-8': 'Menyelamatkan nyawa',
  'objective-9': 'Melawan penyelundupan orang',
  'objective-10': 'Menghapus perdagangan orang',
  'objective-11': 'Pengelolaan perbatasan',
  'objective-12': 'Penapisan dan rujukan',
  'objective-13': 'Jalan lain selain penahanan',
  'objective-14': 'Perlindungan konsuler',
  'objective-15': 'Akses ke layanan dasar',
  'objective-16': 'Inklusi dan kebersamaan',
  'objective-17': 'Menghapus diskriminasi',
  'objective-18': 'Keterampilan dan pengakuannya',
  'objective-19': 'Sumbangan migran dan diaspora',
  'objective-20': 'Kiriman uang',
  'objective-21': 'Kepulangan bermartabat dan reintegrasi',
  'objective-22': 'Jaminan sosial',
  'objective-23': 'Kerja sama internasional',
}
