// The 23 objectives of the Global Compact for Migration by their short names, in Chinese.
import type { objectives as english } from '../en/objectives.ts'
import type { Whole } from '../say.ts'

export const objectives: Whole<typeof english, 'other'> = {
  'objective-1': '數據',
  'objective-2': '減少迫使人離開的因素',
  'objective-3': '資訊',
  'objective-4': '合法身分與證件',
  'objective-5': '正規途徑',
  'objective-6': '招聘與尊嚴勞動',
  'objective-7': '減少脆弱處境',
  'objective-8': '拯救生命',
  'objective-9': '打擊偷運',
  'objective-10': '根除人口販運',
  'objective-11': '邊境管理',
  'objective-12': '甄別與轉介',
  'objective-13': '拘留的替代辦法',
  'objective-14': '領事保護',
  'objective-15': '獲得基本服務',
  'objective-16': '融入與社會凝聚',
  'objective-17': '消除歧視',
  'objective-18': '技能及其認可',
  'objective-19': '移民與僑民的貢獻',
  'objective-20': '匯款',
  'objective-21': '有尊嚴的返鄉與重新融入',
  'objective-22': '社會保障',
  'objective-23': '國際合作',
}
