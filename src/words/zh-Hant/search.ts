// What the search of the public record says, in Chinese as it is written in Hong Kong and Taiwan.
import type { search as english } from '../en/search.ts'
import type { Whole } from '../say.ts'

export const search: Whole<typeof english, 'other'> = {
  'title': '搜尋記錄',
  'label': '要找的字詞',
  'hint': '可用任何語言。只寫字詞的開頭也可以，錯一個字母也找得到。',
  'button': '搜尋',
  'not-ready': '伺服器剛剛啟動，仍在讀取記錄。請過一分鐘再看。',
  'look-again': '再看一次',
  'found': { other: '找到{n}項' },
  'found-in-part': '沒有一項包含所有這些字詞。以下各項包含其中一部分。',
  'found-none': '沒有找到。字詞少一些，或換另一種語言，也許會找到更多。',
  'chosen': '只看',
  'take-away': '再顯示全部',
  'narrow': '縮小範圍',
  'by-standing': '目前狀況',
  'by-place': '地方',
  'by-objective': '全球契約的目標',
  'by-year': '有事發生的年份',
  'results': '找到的內容',
  'kind-demand': '訴求',
  'kind-authority': '要求的對象',
  'kind-organisation': '組織',
  'kind-place': '地方',
  'in-title': '{language}標題',
  'in-event': '{date}的事件',
  'to-place': '{place}的所有訴求',
}
