// What the receipt's page says, in English: to somebody who comes back to see what became of what she said.

export const receipt = {
  'leave': 'Leave quickly',
  'back': 'Back',
  'mend-first': 'Something needs to be mended first',
  'title': 'Your receipt',
  'intro': 'See what became of what you said, or take it back. The digits stay on this phone; only a name made from them is sent.',
  'code': 'Code of the round',
  'code-hint': 'Eight letters and digits, beside the receipt.',
  'digits': 'Digits of the receipt',
  'digits-hint': 'Seventeen: eight, eight and one.',
  'look': 'Look',

  'mend-code': 'The code of the round is not right. It has eight letters or digits, such as K4W7 M2P5.',
  'mend-not-digits': 'In the receipt stands something that is no digit.',
  'mend-wrong-length': 'A receipt has 17 digits. Count them once more.',
  'mend-mistyped': 'One of the 17 digits is not right, or two have changed places. Compare them with your paper.',

  'looking-title': 'One moment',
  'looking-0': 'Your digits are being worked on. On a small phone this may take half a minute.',
  'looking-1': 'A quarter is done.',
  'looking-2': 'Half is done.',
  'looking-3': 'Three quarters are done.',
  'looking-4': 'The server is being asked.',

  'received-title': 'It has arrived, and was not read yet',
  'received': 'It lies sealed on the server, for the people of the team.',
  'read-title': 'They have read it',
  'read': 'Somebody of the team has opened what you said and read it.',
  'withdrawn-title': 'It was taken back',
  'withdrawn': 'What you said is not on the server any more.',
  'unknown-title': 'Nothing was found',
  'unknown':
    'Either the code belongs to another round, or what you said has not arrived yet: perhaps it still lies on the phone with ' +
    'which you spoke.',

  'cannot-insecure':
    'This page was opened without protection on the way: its address begins with http and not with https. A receipt cannot be ' +
    'used here.',
  'cannot-no-network': 'There is no network now. Try again when there is.',
  'cannot-unknown-round': 'There is no round with this code. Compare it with your paper.',
  'cannot-cannot': 'This phone could not work on the digits: perhaps it has too little memory free. Close other apps, and try again.',
  'cannot-other': 'The server did not do it. It said: {code}. Try again later, or ask in person.',
  'cannot-title': 'It could not be done',
  'try-again': 'Try again',
  'another': 'Another receipt',

  'withdraw': 'Take back what I said',
  'withdraw-title': 'Take back what you said?',
  'withdraw-does-title': 'What happens',
  'withdraw-does': 'It is deleted from the server for good, with every note that was made about it alone. This cannot be undone.',
  'withdraw-does-not-title': 'What does not happen',
  'withdraw-does-not':
    'Who has read it has read it, and may have written something down. Numbers that were published already stay as they are. An ' +
    'older safety copy of the server may hold it, sealed, for a while.',
  'withdraw-yes': 'Take it back for good',
  'withdraw-no': 'Leave it there',
  'withdrawing': 'It is being taken back.',
  'done-title': 'You have taken it back',
  'done': 'The server has deleted what you said. You can throw the receipt away.',
} as const
