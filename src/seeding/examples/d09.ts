// D09: drop the "job-hopping" provisions aimed at domestic workers; the revised code of 2024 put them in.
import { authority, exampleDemand, raiser, saidInPublic } from '../example.ts'

export const d09 = exampleDemand({
  code: 'D09',
  title: {
    en: 'Drop the "job-hopping" provisions aimed at domestic workers',
    id: 'Cabut aturan "job-hopping" yang menyasar pekerja rumah tangga',
    tl: 'Alisin ang mga probisyong "job-hopping" laban sa mga domestic worker',
    ar: 'احذفوا الأحكام ضد «كثرة تغيير العمل» الموجّهة إلى عاملات المنازل',
    'zh-Hant': '撤回針對家務移工的「跳工」條文',
  },
  text: 'Take the "job-hopping" provisions that are aimed at domestic workers out of the code for employment agencies.',
  raisers: ['amcb', 'fadwu', 'unifil-migrante-hk'],
  addressees: ['hk-labour-department'],
  places: ['Hong Kong'],
  objectives: [6, 17],
  frameworks: ['sdg-10.3', 'sdg-8.8', 'icerd-5', 'icrmw-52'],
  lookedOn: '2024-05-09',
  events: [
    {
      on: '2023-03-21',
      kind: 'context',
      effect: 'none',
      by: authority('hk-government', 'Government of the Hong Kong SAR'),
      text: 'A consultation on the Code of Practice is opened, until 15 May 2023.',
      sources: ['https://www.news.gov.hk/eng/2023/03/20230321/20230321_130706_370.html'],
    },
    {
      on: '2023-04-30',
      kind: 'demand',
      effect: 'raises',
      by: raiser('unifil-migrante-hk', 'Filipino groups'),
      text: {
        en: 'A protest asks to cancel the allegations of job-hopping.',
        id: 'Dalam aksi protes dituntut agar tuduhan job-hopping dibatalkan.',
        tl: 'Hiniling sa protesta na alisin ang mga paratang na job-hopping.',
        ar: 'تطالب مظاهرة بإلغاء تهمة كثرة تغيير العمل.',
        'zh-Hant': '抗議行動要求撤銷對「跳工」的指控。',
      },
      delivery: saidInPublic(),
      unverified: 'The groups are not named one by one; they are counted with those who raised it.',
      sources: ['https://sunwebhk.com/2023/04/filipino-migrants-to-hold-labor-day.html'],
    },
    {
      on: '2024-05-09',
      kind: 'law',
      effect: 'against',
      by: authority('hk-government', 'Government of the Hong Kong SAR'),
      text: {
        en: 'The revised code is promulgated. It gives agencies duties against job-hopping.',
        id: 'Code of Practice yang baru diberlakukan. Agen diwajibkan ikut mencegah job-hopping.',
        tl: 'Inilabas ang binagong Code of Practice. Inaatasan nito ang mga ahensya na pigilan ang job-hopping.',
        ar: 'صدرت المدوّنة المعدّلة، وهي تلقي على المكاتب واجبات ضد كثرة تغيير العمل.',
        'zh-Hant': '修訂守則公布，規定仲介有防止「跳工」的責任。',
      },
      sources: ['https://www.webnewswire.com/2024/05/09/hong-kong-promulgation-of-revised-code-of-practice-for-employment-agencies/'],
    },
  ],
})
