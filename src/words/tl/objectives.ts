// The 23 objectives of the Global Compact for Migration by their short names, in Tagalog.
import type { objectives as english } from '../en/objectives.ts'
import type { Translated } from '../say.ts'

export const objectives: Translated<typeof english> = {
  'objective-1': 'Datos',
  'objective-2': 'Pagbawas sa mga dahilan ng sapilitang pag-alis',
  'objective-3': 'Impormasyon',
  'objective-4': 'Legal na pagkakakilanlan at mga dokumento',
  'objective-5': 'Regular na mga daan',
  'objective-6': 'Pagre-recruit at disenteng trabaho',
  'objective-7': 'Pagbawas sa mga panganib na hinaharap',
  'objective-8': 'Pagliligtas ng buhay',
  'objective-9': 'Paglaban sa smuggling ng tao',
  'objective-10': 'Pagwawakas sa human trafficking',
  'objective-11': 'Pamamahala ng mga hangganan',
  'objective-12': 'Screening at referral',
  'objective-13': 'Ibang paraan bukod sa detensyon',
  'objective-14': 'Proteksyon ng konsulado',
  'objective-15': 'Batayang mga serbisyo',
  'objective-16': 'Pagkakasama at pagkakaisa ng lipunan',
  'objective-17': 'Pagwawakas sa diskriminasyon',
  'objective-18': 'Kasanayan at pagkilala rito',
  'objective-19': 'Ambag ng mga migrante at diaspora',
  'objective-20': 'Padala',
  'objective-21': 'Marangal na pag-uwi at muling pagsisimula',
  'objective-22': 'Proteksyong panlipunan',
  'objective-23': 'Pandaigdigang pagtutulungan',
}
