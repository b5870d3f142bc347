// Sources that disagree, on the desk, in Tagalog.
import type { disagreeing as english } from '../../en/demanding/disagreeing.ts'
import type { Translated } from '../../say.ts'

export const disagreeing: Translated<typeof english> = {
  'conflict-title': 'Nagkakaiba ang mga source',
  'conflict-link-to': 'Iba ang sabi ng ibang source?',
  'conflict-what':
    'Ilalagay ito sa tabi ng pangyayari, kasama ang source nito, bilang pinagtatalunan. Hindi nito binabago ang lagay ng kahilingan.',
  'conflict-link': 'Link sa ibang source',
  'conflict-sum': 'Dito, {sum}. Magkano sa ibang source? (puwedeng walang laman)',
  'conflict-text': 'Ano ang iba nitong sinasabi?',
  'conflict-text-hint': 'Ilang salita lang. Puwedeng walang laman kung sapat na ang halaga.',
  'conflict-do': 'Ipakitang pinagtatalunan',
  'conflict-done': 'Nasa tabi na ito ng pangyayari, bilang pinagtatalunan.',
  'conflict-again': 'Isa pang source',
  'conflict-disputed': 'Pinagtatalunan:',
  'conflict-retract': 'Nagkamali ng lagay?',
  'conflict-retract-title': 'Bawiin ang sinasabi ng ibang source',
  'conflict-gone': 'Wala na sa talaan ang pangyayaring ito.',
  'conflict-link-missing': 'Maglagay ng link sa ibang source. Kopyahin mula sa address bar.',
  'conflict-says-missing': 'Sabihin kung ano ang iba sa kabilang source: halaga, o ilang salita.',
  'conflict-sum-wrong': 'Isulat ang halaga sa numero, halimbawa 6,106.',
}
