// The 23 objectives of the Global Compact for Migration by their short names, in Arabic.
import type { objectives as english } from '../en/objectives.ts'
import type { Form, Whole } from '../say.ts'

export const objectives: Whole<typeof english, Form> = {
  'objective-1': 'البيانات',
  'objective-2': 'تقليل ما يضطر الناس إلى الرحيل',
  'objective-3': 'المعلومات',
  'objective-4': 'الهوية القانونية والوثائق',
  'objective-5': 'المسارات النظامية',
  'objective-6': 'الاستقدام والعمل اللائق',
  'objective-7': 'الحد من أوجه الضعف',
  'objective-8': 'إنقاذ الأرواح',
  'objective-9': 'مكافحة التهريب',
  'objective-10': 'القضاء على الاتجار بالأشخاص',
  'objective-11': 'إدارة الحدود',
  'objective-12': 'الفرز والإحالة',
  'objective-13': 'بدائل الاحتجاز',
  'objective-14': 'الحماية القنصلية',
  'objective-15': 'الحصول على الخدمات الأساسية',
  'objective-16': 'الإدماج والتماسك الاجتماعي',
  'objective-17': 'القضاء على التمييز',
  'objective-18': 'المهارات والاعتراف بها',
  'objective-19': 'إسهام المهاجرين والمغتربين',
  'objective-20': 'التحويلات المالية',
  'objective-21': 'العودة بكرامة وإعادة الإدماج',
  'objective-22': 'الحماية الاجتماعية',
  'objective-23': 'التعاون الدولي',
}
