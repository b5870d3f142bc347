// What the receipt's page says, in Tagalog: sa taong bumabalik para tingnan kung ano ang nangyari sa sinabi niya.
import type { receipt as english } from '../en/receipt.ts'
import type { Translated } from '../say.ts'

export const receipt = {
  'leave': 'Umalis agad',
  'back': 'Bumalik',
  'mend-first': 'May kailangang ayusin muna',
  'title': 'Ang iyong resibo',
  'intro':
    'Tingnan kung ano ang nangyari sa sinabi mo, o bawiin ito. Mananatili ang mga digit sa teleponong ito; isang pangalang gawa ' +
    'mula rito lang ang ipinapadala.',
  'code': 'Code ng pag-ikot',
  'code-hint': 'Walong letra at numero, katabi ng resibo.',
  'digits': 'Mga digit ng resibo',
  'digits-hint': 'Labimpito: walo, walo at isa.',
  'look': 'Tingnan',

  'mend-code': 'Hindi tama ang code ng pag-ikot. May walong letra o numero ito, gaya ng K4W7 M2P5.',
  'mend-not-digits': 'May nasa resibo na hindi numero.',
  'mend-wrong-length': 'May 17 digit ang resibo. Bilangin muli.',
  'mend-mistyped': 'May isang mali sa 17 digit, o may dalawang nagkapalit. Ihambing sa iyong papel.',

  'looking-title': 'Sandali lang',
  'looking-0': 'Pinoproseso ang mga digit mo. Sa maliit na telepono, maaaring abutin ng kalahating minuto.',
  'looking-1': 'Sangkapat na ang tapos.',
  'looking-2': 'Kalahati na ang tapos.',
  'looking-3': 'Tatlong sangkapat na ang tapos.',
  'looking-4': 'Tinatanong ang server.',

  'received-title': 'Dumating na ito, at hindi pa nababasa',
  'received': 'Nasa server ito, selyado, para sa mga tao ng pangkat.',
  'read-title': 'Nabasa na nila ito',
  'read': 'May taga-pangkat na nagbukas at nagbasa ng sinabi mo.',
  'withdrawn-title': 'Binawi na ito',
  'withdrawn': 'Wala na sa server ang sinabi mo.',
  'unknown-title': 'Walang nakita',
  'unknown': 'Baka sa ibang pag-ikot ang code, o hindi pa dumarating ang sinabi mo: baka nasa teleponong ginamit mo pa ito.',

  'cannot-insecure':
    'Binuksan ang pahinang ito nang walang proteksiyon sa daan: nagsisimula ang address sa http at hindi sa https. Hindi ' +
    'magagamit ang resibo rito.',
  'cannot-no-network': 'Walang network ngayon. Subukan muli kapag mayroon na.',
  'cannot-unknown-round': 'Walang pag-ikot na may ganitong code. Ihambing sa iyong papel.',
  'cannot-cannot': 'Hindi kinaya ng teleponong ito ang mga digit: baka kaunti na lang ang memorya. Isara ang ibang app, at subukan muli.',
  'cannot-other': 'Hindi ito ginawa ng server. Ang sabi nito: {code}. Subukan muli mamaya, o magtanong nang personal.',
  'cannot-title': 'Hindi ito nagawa',
  'try-again': 'Subukan muli',
  'another': 'Ibang resibo',

  'withdraw': 'Bawiin ang sinabi ko',
  'withdraw-title': 'Babawiin mo ba ang sinabi mo?',
  'withdraw-does-title': 'Ano ang mangyayari',
  'withdraw-does': 'Buburahin ito sa server nang tuluyan, kasama ang bawat tala na tungkol lang dito. Hindi na ito maibabalik.',
  'withdraw-does-not-title': 'Ano ang hindi mangyayari',
  'withdraw-does-not':
    'Ang nakabasa na ay nakabasa na, at baka may naisulat. Mananatili ang mga bilang na nailathala na. Maaaring nasa lumang kopya ' +
    'pa ito ng server, selyado, nang ilang panahon.',
  'withdraw-yes': 'Bawiin nang tuluyan',
  'withdraw-no': 'Iwan ito roon',
  'withdrawing': 'Binabawi na.',
  'done-title': 'Nabawi mo na ito',
  'done': 'Binura na ng server ang sinabi mo. Maaari mo nang itapon ang resibo.',
} as const satisfies Translated<typeof english>
