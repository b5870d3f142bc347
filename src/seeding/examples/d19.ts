// D19: recognise the Migrants' Trade Union; it won in court after ten years, and the ministry sent the papers back again.
import { authority, exampleDemand, raiser, sent } from '../example.ts'

const courtWin = 'http://english.hani.co.kr/arti/english_edition/e_international/697696.html'

export const d19 = exampleDemand({
  code: 'D19',
  title: {
    en: "Recognise the Migrants' Trade Union, with its undocumented members",
    id: 'Akui Serikat Buruh Migran (MTU), termasuk anggotanya yang tak berdokumen',
    tl: 'Kilalanin ang Migrants’ Trade Union, kasama ang mga kasaping walang papeles',
    ar: 'اعترفوا بنقابة العمال المهاجرين، وبأعضائها الذين لا أوراق لهم',
    'zh-Hant': '承認移住勞工工會，包括沒有證件的會員',
  },
  text: "Register the Migrants' Trade Union, and count its undocumented members as members.",
  raisers: ['mtu', 'kctu'],
  addressees: ['kr-ministry-of-labor', 'kr-supreme-court', 'un-ilo-freedom-of-association'],
  places: ['South Korea'],
  objectives: [6, 16],
  frameworks: ['sdg-8.8', 'c087-2', 'iccpr-22', 'icrmw-26'],
  lookedOn: '2015-08-31',
  note: {
    text:
      'That the union was registered on 20 August 2015 is from memory and has not been checked. ' +
      'That the ministry asked for the list of members is a lesson in safety.',
  },
  events: [
    {
      on: '2005-04',
      kind: 'demand',
      effect: 'raises',
      by: raiser('mtu', 'The 91 workers who founded the union'),
      text: 'Ninety-one workers found the union and apply for its registration.',
      delivery: sent({ to: ['kr-ministry-of-labor'] }),
      sources: [courtWin],
    },
    {
      on: '2005',
      kind: 'answer',
      effect: 'refuses',
      by: authority('kr-ministry-of-labor', 'Ministry of Labor'),
      text: 'Registration is refused.',
      sources: [courtWin],
    },
    {
      on: '2007-12-18',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('kctu', 'KCTU'),
      text: {
        en: 'KCTU complains to the ILO Committee on Freedom of Association (case 2620).',
        id: 'KCTU mengadu ke Komite Kebebasan Berserikat ILO (kasus 2620).',
        tl: 'Nagreklamo ang KCTU sa ILO Committee on Freedom of Association (kaso 2620).',
        ar: 'تشكو KCTU إلى لجنة الحرية النقابية في منظمة العمل الدولية (القضية 2620).',
        'zh-Hant': 'KCTU向國際勞工組織結社自由委員會申訴（第2620號案）。',
      },
      // The sources say nothing of what the committee answered, and nobody looked: its silence must not be counted, so `to` stays empty.
      delivery: sent({ receivedBy: 'ILO Committee on Freedom of Association' }),
      sources: ['http://ilo.org/dyn/normlex/en/f?p=1000%3A50002%3A0%3A%3ANO%3A50002%3AP50002_COMPLAINT_TEXT_ID%3A2911238'],
    },
    {
      on: '2015-06-25',
      kind: 'court',
      effect: 'for',
      by: authority('kr-supreme-court', 'Supreme Court, in full session'),
      concerns: ['kr-ministry-of-labor', 'kr-supreme-court'],
      text: {
        en: 'Undocumented workers, too, may form unions and join them.',
        id: 'Pekerja tak berdokumen pun boleh membentuk dan masuk serikat.',
        tl: 'Maaaring magtayo at sumapi sa unyon pati ang mga manggagawang walang papeles.',
        ar: 'للعمال الذين لا أوراق لهم أيضًا أن يؤسسوا النقابات وينضموا إليها.',
        'zh-Hant': '沒有證件的勞工也可以組織和加入工會。',
      },
      sources: [courtWin],
    },
    {
      on: '2015-07',
      kind: 'answer',
      effect: 'refuses',
      by: authority('kr-ministry-of-labor', 'The ministry'),
      text: {
        en: "The application is returned again over the union's rules, and the list of members is asked for.",
        id: 'Permohonan dikembalikan lagi dengan alasan aturan serikat, dan daftar anggota diminta.',
        tl: 'Muling ibinalik ang aplikasyon dahil daw sa mga alituntunin ng unyon, at hiningi ang listahan ng mga kasapi.',
        ar: 'أُعيد الطلب مرة أخرى بسبب لائحة النقابة، وطُلبت قائمة الأعضاء.',
        'zh-Hant': '申請因工會章程再次被退回，並被要求交出會員名單。',
      },
      sources: ['https://www.thekoreanlawblog.com/2015/08/labor-law-korea-migrants.html'],
    },
  ],
})
