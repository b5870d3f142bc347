// What of a form is done otherwise than it asks, in Tagalog.
import type { formNotices as english } from '../../en/forms/notices.ts'
import type { Translated } from '../../say.ts'

export const formNotices: Translated<typeof english> = {
  'sheet-ignored': 'Hindi binabasa ang sheet na {what}.',
  'column-ignored': 'Hindi ginagamit dito ang column na {what}.',
  'setting-ignored': 'Hindi ginagamit dito ang setting na {what}.',
  'entities-ignored': 'Hindi binabasa ang sheet na {what}: maliban sa sagot, walang itinatago tungkol sa mga tao.',
  'appearance-ignored': 'Walang binabago rito ang appearance na {what}.',
  'parameter-ignored': 'Walang binabago rito ang parameter na {what}.',
  'type-not-asked': 'Hindi kailanman kinukuha rito ang {what}, at nananatiling blangko.',
  'choices-in-file':
    'Galing sa ibang file ang mga pagpipilian ng {what}, na hindi binabasa. Hindi ito itatanong; isulat ang mga pagpipilian sa ' +
    'sheet na choices.',
  'function-left-empty': 'Hindi kinakalkula rito ang {what}: blangko ang lalabas, pati ang mga nakasalalay rito.',
  'other-added': 'May idinagdag na pagpipiliang \'other\' sa {what}, at tanong kung alin.',
  'label-missing': 'Itinatanong ang {what} nang walang salita. Isulat ang babasahin ng tao sa ilalim ng label.',
  'choice-label-missing': 'Walang label ang pagpipiliang {what}: ang pangalan nito ang ipapakita.',
  'words-missing': {
    one: '{n} label ang wala sa {what}: ibang wika ang ipapakita roon.',
    other: '{n} label ang wala sa {what}: ibang wika ang ipapakita roon.',
  },
  'name-not-quoted': 'Walang panipi ang {what} at walang tinutukoy, kaya itinuturing na blangko. Kung teksto ito, ilagay sa panipi.',
  'default-not-answer': 'Hindi puwedeng sagot sa tanong na ito ang {what}, kaya blangko ang simula.',
  'name-like-another': 'Sa malalaking titik lang naiiba ang pangalang ito sa {what}.',
  'language-like-another': 'Itinuturing na wikang {what} ang pamagat na ito, na iba ang pagkasulat sa ibang lugar.',
  'group-empty': 'Walang laman ang {what}.',
  'place-on-purpose': 'Itinatanong ng {what} kung nasaan ang tao: kukunin lang kung pumayag siya, at iraround.',
  'row-switched-off': 'Nakapatay ang {what}, at hindi itinatanong.',
}
