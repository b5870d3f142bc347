// How it works, what is promised and what is not, in Chinese as it is written in Hong Kong and Taiwan.
import type { about as english } from '../en/about.ts'
import type { Whole } from '../say.ts'

export const about: Whole<typeof english, 'other'> = {
  'title': '這裡怎樣運作',
  'lead': '移工提出訴求，政府作出答覆。答覆不是結果。所以本站把答覆和移工看到的實況並列保存。',
  'day-title': '狀況不靠人填，全由事件推得',
  'day-text': '記錄的是事件：誰在哪一天做了什麼，在哪裡可以讀到。',
  'day-rule': '一項訴求的狀況，按同一條規則由事件得出，對所有人、在你查詢的任何一天都一樣。',
  'day-met': '提出者說實現了，訴求才算實現。政府、法院或這裡的任何人都不能代他們說。',
  'day-looked': '沉默的時間只計算到最後一次有人查看的那一天。之後本頁會寫明「沒有人再查看」。',
  'words-title': '各個詞及其意思',
  'sources-title': '資料從哪裡來',
  'sources-text': '每一件事都有可以打開的來源，或有成員親眼見到。有疑問的地方，「未經查證」會說明原因。',
  'sources-public': '註明「取自公開資料」的，不是由提出者輸入。他們隨時可以接手。',
  'sources-mistake': '記錄有誤的會撤下並說明原因，但仍然可以讀到。',
  'translations-title': '翻譯',
  'translations-text': '原文永遠只要點一下就能看到。「翻譯草稿」表示還沒有人校對。',
  'promise-title': '我們承諾什麼，不承諾什麼',
  'promise-1': '移工私下說的話，在自己的手機上就已密封。這台伺服器只保存它打不開的資料。',
  'promise-2': '這些公開頁面不放置 cookie，不執行程式，也不向其他伺服器要求任何東西。',
  'promise-3': '寫在這裡的，是團體決定公開說的話，或原本就已公開。',
  'promise-4': '我們不承諾內容完整，也不承諾全都正確：只承諾你看得到每一句話的出處。',
  'promise-5': '我們不承諾密封的聲音絕不會傷害任何人。手機可能被拿走，人也可能被迫開口。',
  'data-title': '帶走使用',
  'data-text': '所有公開內容也以開放格式的資料提供，任何一天都可以。',
}
