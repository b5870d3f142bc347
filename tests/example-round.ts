// A round as a small group would ask it, with every type of question, in a language of ours, another of ours and one from the right.
import type { Hotline, Question, Round } from '#domain/round.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'

const yesNo = [
  { id: 'yes', label: { en: 'Yes', id: 'Ya', ar: 'نعم' } },
  { id: 'no', label: { en: 'No', id: 'Tidak', ar: 'لا' } },
  { id: 'unsure', label: { en: 'I am not sure', id: 'Saya tidak yakin', ar: 'لست متأكدة' } },
]

const lacking = [
  { id: 'sleep', label: { en: 'Enough sleep', id: 'Tidur yang cukup', ar: 'نوم كافٍ' } },
  { id: 'food', label: { en: 'Enough food', id: 'Makanan yang cukup', ar: 'طعام كافٍ' } },
  { id: 'phone', label: { en: 'My own phone', id: 'Telepon sendiri', ar: 'هاتفي الخاص' } },
]

const questions: readonly Question[] = [
  {
    id: 'rest', type: 'one', hint: {}, choices: yesNo,
    label: {
      en: 'Do you have a day off every week?', id: 'Apakah kamu mendapat hari libur setiap minggu?', ar: 'هل لديك يوم راحة كل أسبوع؟',
    },
  },
  {
    id: 'lacks', type: 'several', choices: lacking,
    label: { en: 'What do you not get?', id: 'Apa yang tidak kamu dapatkan?', ar: 'ما الذي لا تحصلين عليه؟' },
    hint: { en: 'Choose as many as fit.', id: 'Pilih semua yang sesuai.', ar: 'اختاري كل ما ينطبق.' },
  },
  {
    id: 'wage', type: 'number', choices: [],
    label: { en: 'How much are you paid in a month?', id: 'Berapa upahmu sebulan?', ar: 'كم أجرك في الشهر؟' },
    hint: {
      en: 'In the money of the place where you work.', id: 'Dalam mata uang tempat kamu bekerja.', ar: 'بعملة البلد الذي تعملين فيه.',
    },
  },
  {
    id: 'since', type: 'date', hint: {}, choices: [],
    label: { en: 'Since when do you work there?', id: 'Sejak kapan kamu bekerja di sana?', ar: 'منذ متى تعملين هناك؟' },
  },
  {
    id: 'place', type: 'text', hint: {}, choices: [],
    label: { en: 'In which town or district?', id: 'Di kota atau distrik mana?', ar: 'في أي مدينة أو حي؟' },
  },
  {
    id: 'story', type: 'story', choices: [],
    label: {
      en: 'What should change first? Tell it as you like.', id: 'Apa yang harus berubah lebih dulu? Ceritakan sesukamu.',
      ar: 'ما الذي يجب أن يتغير أولًا؟ احكي كما تشائين.',
    },
    hint: { en: 'Leave out names if you can.', id: 'Kalau bisa, jangan sebut nama.', ar: 'اتركي الأسماء إن أمكن.' },
  },
]

export const exampleRound: Omit<Round, 'round' | 'team'> = {
  code: 'k4w7m2p5',
  title: { en: 'Days off and wages', id: 'Hari libur dan upah', ar: 'أيام الراحة والأجور' },
  who: {
    en: 'Kopi Minggu, a group of domestic workers in Kota Lama.', id: 'Kopi Minggu, kelompok pekerja rumah tangga di Kota Lama.',
    ar: 'كوبي مينغو، مجموعة من عاملات المنازل في كوتا لاما.',
  },
  where: {
    en: 'Every Sunday from 10 to 4 under the big tree in Taman Sari. Ask for Wati.',
    id: 'Setiap Minggu pukul 10 sampai 16 di bawah pohon besar di Taman Sari. Tanyakan Wati.',
    ar: 'كل يوم أحد من العاشرة إلى الرابعة تحت الشجرة الكبيرة في تامان ساري. اسألي عن واتي.',
  },
  languages: ['en', 'id', 'ar'],
  consent: {
    en: 'We ask about your days off and your wage, to demand better rules together.\nYou may skip any question. We do not ask your name.',
    id: 'Kami bertanya tentang hari libur dan upahmu, untuk bersama menuntut aturan yang lebih baik.\nKamu boleh melewati pertanyaan.',
    ar: 'نسألك عن أيام راحتك وعن أجرك، لنطالب معًا بقواعد أفضل.\nيمكنك تجاوز أي سؤال. لا نسأل عن اسمك.',
  },
  questions,
  until: '2027-06-30' as Day,
}

export const exampleHotlines: readonly Hotline[] = [
  {
    id: 'aaaaaaaaaaaaaaaaaaaaaaaaaa' as Id, name: 'Rumah Singgah Melati', place: 'Kota Lama', contact: '+62 000 0000 001',
    hours: { en: 'day and night', id: 'siang dan malam', ar: 'ليلًا ونهارًا' }, languages: ['id', 'en'],
  },
  {
    id: 'aaaaaaaaaaaaaaaaaaaaaaaaae' as Id, name: 'Kopi Minggu', place: 'Kota Lama', contact: '+62 000 0000 002',
    hours: { en: 'Sundays from 10 to 4', id: 'Minggu pukul 10 sampai 16', ar: 'أيام الأحد من العاشرة إلى الرابعة' }, languages: ['id'],
  },
  {
    id: 'aaaaaaaaaaaaaaaaaaaaaaaaai' as Id, name: 'Union of domestic workers', place: 'Port City', contact: '+62 000 0000 003',
    hours: { en: 'weekdays from 9 to 5', id: 'hari kerja pukul 9 sampai 17', ar: 'أيام العمل من التاسعة إلى الخامسة' },
    languages: ['en', 'tl', 'ar'],
  },
]
