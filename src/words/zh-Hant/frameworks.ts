// The names of conventions and bodies in Chinese, which is an official language of those who made them.
import type { frameworks as english } from '../en/frameworks.ts'
import type { Translated } from '../say.ts'

export const frameworks: Translated<typeof english> = {
  'icrmw': '保護所有移徙工人及其家庭成員權利國際公約',
  'cedaw': '消除對婦女一切形式歧視公約',
  'icescr': '經濟、社會及文化權利國際公約',
  'iccpr': '公民權利和政治權利國際公約',
  'icerd': '消除一切形式種族歧視國際公約',
  'crc': '兒童權利公約',
  'cat': '禁止酷刑公約',
  'c029': '1930年強迫勞動公約（第29號）',
  'c087': '1948年結社自由和保護組織權利公約（第87號）',
  'c189': '2011年家庭工人公約（第189號）',
  'c190': '2019年暴力和騷擾公約（第190號）',
  'cmw': '移徙工人委員會',
  'cedaw-committee': '消除對婦女歧視委員會',
  'cescr': '經濟、社會及文化權利委員會',
  'human-rights-committee': '人權事務委員會',
  'cerd': '消除種族歧視委員會',
  'crc-committee': '兒童權利委員會',
  'cat-committee': '禁止酷刑委員會',
  'upr': '普遍定期審議',
}
