// What stands on the speaking pages before their program has drawn itself, or without it, in English.

export const shell = {
  /** Stands in the list of visited pages, where somebody else may read it. */
  'title': 'Questions',
  'who': 'Who asks you',
  'where': 'Where to find them in person',
  'other-languages': 'In other languages',
  'help': 'Places that help now',
  'help-hours': 'Open: {hours}',
  'help-languages': 'They speak: {languages}',
  'needs-script':
    'To speak on this page, JavaScript must be switched on: what you say is sealed on your phone, before it is sent, and only a program ' +
    'on your phone can do that. Without it nothing can be typed here.',
  'instead': 'You can speak with them in person, or open the link in another browser.',
  'unknown': 'Nobody asks anything here',
  'unknown-do': 'Perhaps a letter of the link is missing. Open it again from where you got it, or scan the code on paper once more.',
  'receipt': 'Your receipt',
  'receipt-needs-script':
    'To use a receipt, JavaScript must be switched on: its digits never leave your phone, and only a program on your phone can work with ' +
    'them.',
  'receipt-instead': 'You can also take back what you said in person: bring the receipt to those who asked you.',
} as const
