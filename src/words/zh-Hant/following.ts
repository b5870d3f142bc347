// What is said about following the record and taking it along as data, in traditional Chinese.
import type { following as english } from '../en/following.ts'
import type { Whole } from '../say.ts'

export const following: Whole<typeof english, 'other'> = {
  'feed-all': '記錄的最新內容',
  'feed-of': '{name}：記錄的最新內容',
  'follow-this': '用訂閱閱讀器追蹤',
  'follow-title': '追蹤最新情況',
  'follow-text': '訂閱源會把每一件新事件告訴閱讀器或程式。沒有人會知道你在追蹤。',
  'follow-each': '每項訴求、每個機關、每個組織都有自己的訂閱源：在網頁地址後面加上 /feed.atom 或 /feed.json。',
  'follow-calendar': '承諾與答覆的期限，可加入日曆',
  'due-promise': '{who}承諾在這一天兌現：{title}',
  'due-answer': '依法，{who}須在這一天之前答覆：{title}',
  'calendar': '到期的承諾與答覆',
  'table-demands': '訴求一覽表',
  'table-events': '事件一覽表',
  'data-all': '全部內容，一個檔案',
  'data-how': '可以查詢的一切，供程式設計者使用',
  'licence-title': '授權',
  'licence-text': '任何人只要註明出處，都可以使用、修改和轉發這裡的內容：創用 CC 姓名標示 4.0。',
  'licence-not': '原話和來源的標題屬於寫下它們的人。',
}
