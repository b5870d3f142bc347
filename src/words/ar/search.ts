// What the search of the public record says, in Arabic.
import type { search as english } from '../en/search.ts'
import type { Form, Whole } from '../say.ts'

export const search: Whole<typeof english, Form> = {
  'title': 'البحث في السجل',
  'label': 'كلمات للبحث عنها',
  'hint': 'بأي لغة. تكفي بداية الكلمة، ولا يضرّ حرف خاطئ.',
  'button': 'بحث',
  'not-ready': 'بدأ الخادم عمله قبل قليل ولا يزال يقرأ السجل. يُرجى النظر مرة أخرى بعد دقيقة.',
  'look-again': 'النظر مرة أخرى',
  'found': {
    zero: 'لا نتيجة.', one: 'نتيجة واحدة.', two: 'نتيجتان.', few: '{n} نتائج.', many: '{n} نتيجة.', other: '{n} نتيجة.',
  },
  'found-in-part': 'لا شيء يحوي هذه الكلمات كلها. ما يلي يحوي بعضها.',
  'found-none': 'لم يُعثر على شيء. قد تجد كلمات أقل أكثر، أو الكلمة نفسها بلغة أخرى.',
  'chosen': 'فقط',
  'take-away': 'إظهار الكل من جديد',
  'narrow': 'تضييق البحث',
  'by-standing': 'حال المطلب',
  'by-place': 'المكان',
  'by-objective': 'هدف الاتفاق العالمي',
  'by-year': 'سنة وقع فيها شيء',
  'results': 'ما عُثر عليه',
  'kind-demand': 'مطلب',
  'kind-authority': 'جهة موجَّه إليها',
  'kind-organisation': 'منظمة',
  'kind-place': 'مكان',
  'in-title': 'العنوان باللغة: {language}',
  'in-event': 'حدث بتاريخ {date}',
  'to-place': 'كل المطالب في: {place}',
}
