// D26: end exit permits for all workers in Qatar; ended for most in 2018 and extended in 2020, with exceptions.
import { authority, exampleDemand } from '../example.ts'

const exitPermits = 'https://www.hrw.org/news/2020/01/20/qatar-end-abusive-exit-permits-most-migrant-workers'

export const d26 = exampleDemand({
  code: 'D26',
  title: {
    en: 'End exit permits for all workers in Qatar',
    id: 'Hapus izin keluar (exit permit) bagi semua pekerja di Qatar',
    tl: 'Tapusin ang exit permit para sa lahat ng manggagawa sa Qatar',
    ar: 'أنهوا تصاريح الخروج لكل العمال في قطر',
    'zh-Hant': '取消卡達所有勞工的離境許可',
  },
  text: "No worker must need the employer's permit to leave the country.",
  raisers: ['hrw', 'unions', 'migrant-groups'],
  addressees: ['qa-government'],
  places: ['Qatar'],
  objectives: [6, 7],
  frameworks: ['sdg-8.8', 'sdg-10.7', 'iccpr-12', 'icrmw-8'],
  lookedOn: '2020-01-20',
  note: { text: "Domestic workers must give 72 hours' notice, and exceptions may be made for up to 5% of the staff." },
  events: [
    {
      on: '2018-09',
      kind: 'law',
      effect: 'in-part',
      by: authority('qa-government', 'Qatar (Law 13/2018)'),
      text: 'Exit permits end for most workers.',
      sources: [exitPermits],
    },
    {
      on: '2020-01-16',
      kind: 'law',
      effect: 'in-part',
      by: authority('qa-government', 'Qatar (Ministerial Decision 95/2019)'),
      text: {
        en: 'It is extended to domestic workers and to others who had been left out, with exceptions.',
        id: 'Diperluas ke pekerja rumah tangga dan pekerja lain yang tadinya dikecualikan, tetapi ada pengecualian.',
        tl: 'Pinalawak ito sa mga domestic worker at sa iba pang dating hindi saklaw, pero may mga eksepsyon.',
        ar: 'شمل القرار عمال المنازل وغيرهم ممن استُثنوا من قبل، مع استثناءات.',
        'zh-Hant': '擴大到家務工和其他原先被排除的人，但有例外。',
      },
      sources: [exitPermits],
    },
  ],
})
