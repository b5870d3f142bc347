// What stands on paper, and what is asked in a meeting or a parliament, in Tagalog.
import type { paper as english } from '../en/paper.ts'
import type { Whole } from '../say.ts'

export const paper: Whole<typeof english, 'one' | 'other'> = {
  'to-word': 'Kopyahin sa Word',
  'word-hint': 'Dokumentong may bilang ang mga talata at nasa talababa ang bawat pinagmulan.',
  'stands': 'Kung nasaan na ito',
  'accessed': 'binasa {when}',
  'draft-from': 'burador ng salin mula sa {language}',
  'checked-from': 'isinalin mula sa {language} ni {by}',
  'under': 'Ang hinihingi sa ilalim ng {name}',
  'asked-of': 'Ang hinihingi sa {name}',
  'none-under': 'Wala pang nakatalang kahilingan.',
  'only-newest': 'Ang pinakabagong {shown} lamang sa {all} ang nasa dokumentong ito. Ang iba ay nasa {address}.',
  'selection': 'Piling mga kahilingan',
  'selection-label': 'Mga kodigo ng kahilingan',
  'selection-hint': 'Sunod-sunod, gaya ng {example}; hanggang {most}.',
  'selection-title': 'Piling kahilingan sa Word',
  'meeting': 'Pahina para sa pulong',
  'meeting-title': 'Para sa pulong sa {name}',
  'late': 'Ang lampas na sa takda, o walang sagot',
  'late-none': 'Sa abot ng tiningnan, walang alam na lampas sa takda o walang sagot.',
  'next': 'Ang susunod naming itatanong',
  'all-asked': 'Lahat ng hinihingi',
  'more-asked': 'Ang pinakabagong {shown} sa {all}; ang iba ay nasa pahina nito.',
  'questions': 'Mga tanong na itatanong',
  'questions-title': 'Tatlong tanong na itatanong: {place}',
  'questions-intro':
    'Para sa sinumang nagsasalita sa parlamento. Bawat isa ay galing sa talaan, may pinagmulan. Walang itinatanong na wala sa talaan.',
  'questions-none': 'Sa araw na ito, walang nasa talaan na magiging tanong.',
  'ask-silence': 'Bakit hindi pa ito sinasagot ng {who}?',
  'ask-overdue': 'Ipinangako ito ng {who} hanggang {day}. Bakit hindi pa nagagawa?',
  'ask-by-when': 'Ipinangako ito ng {who} nang walang sinabing araw. Hanggang kailan ito gagawin?',
  'ask-contested':
    'Sa papel ay may bisa na ito; sinabi ng mga migrante {when} na sa totoo ay hindi pa natutupad. Ano ang gagawin para magkatotoo ito?',
  'ask-said-done':
    'Tinanggap na ito; sinabi ng mga migrante {when} na sa totoo ay hindi pa natutupad. Ano ang gagawin para magkatotoo ito?',
  'ask-refused': 'Tinanggihan ito ng {who} {when}. Bakit, at ano ang kailangang magbago?',
  'ask-against': 'Salungat dito ang napagpasyahan {when}. Titingnan ba itong muli?',
}
