// Sources that disagree, on the desk, in English.

export const disagreeing = {
  'conflict-title': 'Sources disagree',
  'conflict-link-to': 'Another source says otherwise?',
  'conflict-what': 'It stands beside the event, with its source, as disputed. It changes no standing.',
  'conflict-link': 'A link to the other source',
  'conflict-sum': 'Here it says {sum}. What does the other source give? (may stay empty)',
  'conflict-text': 'What does it say otherwise?',
  'conflict-text-hint': 'In a few words. It may stay empty where the sum says it all.',
  'conflict-do': 'Show it as disputed',
  'conflict-done': 'It stands beside the event, as disputed.',
  'conflict-again': 'One more source',
  'conflict-disputed': 'Disputed:',
  'conflict-retract': 'Put there in error?',
  'conflict-retract-title': 'Take back what another source says',
  'conflict-gone': 'This event is not on the record any more.',
  'conflict-link-missing': 'Give a link to the other source. Copy it from the address bar.',
  'conflict-says-missing': 'Say what the other source says otherwise: a sum, or a few words.',
  'conflict-sum-wrong': 'Write the sum in digits, for example 6,106.',
} as const
