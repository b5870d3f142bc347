// What is said about following the record and taking it along as data, in Arabic.
import type { following as english } from '../en/following.ts'
import type { Form, Whole } from '../say.ts'

export const following: Whole<typeof english, Form> = {
  'feed-all': 'الجديد في السجل',
  'feed-of': '{name}: الجديد في السجل',
  'follow-this': 'المتابعة بقارئ الخلاصات',
  'follow-title': 'تابعوا ما يحدث',
  'follow-text': 'تُعلِم الخلاصة قارئ الخلاصات أو أي برنامج بكل حدث جديد. ولا يعرف أحد أنكم تتابعون.',
  'follow-each': 'لكل مطلب وكل جهة وكل منظمة خلاصتها: أضيفوا \u2066/feed.atom\u2069 أو \u2066/feed.json\u2069 إلى عنوان صفحتها.',
  'follow-calendar': 'مواعيد الوعود والأجوبة، للتقويم',
  'due-promise': 'وعد من {who} لهذا اليوم: {title}',
  'due-answer': 'بموجب القانون على {who} أن تجيب حتى هذا اليوم: {title}',
  'calendar': 'وعود وأجوبة حان موعدها',
  'table-demands': 'المطالب في جدول',
  'table-events': 'الأحداث في جدول',
  'data-all': 'كل شيء في ملف واحد',
  'data-how': 'كل ما يمكن طلبه، للمبرمجين',
  'licence-title': 'الترخيص',
  'licence-text': 'يجوز لكل من يذكر المصدر أن يستعمل ما هنا ويغيره وينشره: المشاع الإبداعي، نسب المصنف 4.0.',
  'licence-not': 'الكلمات الحرفية وعناوين المصادر لمن كتبوها.',
}
