// What is said about following the record and taking it along as data, in Tagalog.
import type { following as english } from '../en/following.ts'
import type { Translated } from '../say.ts'

export const following: Translated<typeof english> = {
  'feed-all': 'Ano ang bago sa talaan',
  'feed-of': '{name}: ano ang bago sa talaan',
  'follow-this': 'Subaybayan sa feed reader',
  'follow-title': 'Subaybayan ang nangyayari',
  'follow-text': 'Sinasabi ng feed sa feed reader, o sa isang programa, ang bawat bagong pangyayari. Walang makaaalam na sumusubaybay ka.',
  'follow-each': 'May feed ang bawat kahilingan, awtoridad at organisasyon: idagdag ang /feed.atom o /feed.json sa address ng pahina.',
  'follow-calendar': 'Mga takdang araw ng mga pangako at sagot, para sa kalendaryo',
  'due-promise': 'Ipinangako ni {who} para sa araw na ito: {title}',
  'due-answer': 'Ayon sa batas, dapat sumagot si {who} hanggang sa araw na ito: {title}',
  'calendar': 'Mga pangako at sagot na dapat nang tuparin',
  'table-demands': 'Mga kahilingan bilang talahanayan',
  'table-events': 'Mga pangyayari bilang talahanayan',
  'data-all': 'Lahat sa iisang file',
  'data-how': 'Lahat ng maaaring hingin, para sa mga programmer',
  'licence-title': 'Lisensya',
  'licence-text': 'Maaaring gamitin, baguhin at ipasa ng sinumang nagsasabi kung saan ito galing: Creative Commons Attribution 4.0.',
  'licence-not': 'Ang mga eksaktong salita at pamagat ng pinagmulan ay sa mga sumulat nito.',
}
