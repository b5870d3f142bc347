// What the speaking page says, in English: to one person, on a small phone, perhaps in a hurry.

export const speaking = {
  'leave': 'Leave quickly',
  'back': 'Back',
  'go-on': 'Go on',
  'skip': 'Rather not say',
  'progress': 'Question {number} of {all}',
  'mend-first': 'Something needs to be mended first',
  'yes': 'Yes',
  'no': 'No',
  'no-answer': 'No answer',
  'looking': 'One moment. This page is checking who asks.',

  'help': 'I need help now',
  'help-call': 'You can call or go there now. A call leaves a line in the list of calls of this phone.',
  'help-none': 'No place is listed here. In danger, call the emergency number of the country where you are.',
  'help-hours': 'Open: {hours}',
  'help-languages': 'They speak: {languages}',

  'language-title': 'Which language?',
  'kept-before': {
    one: '{n} answer is kept on this phone, sealed, and was not sent yet.',
    other: '{n} answers are kept on this phone, sealed, and were not sent yet.',
  },

  'unchecked-title': 'The key of this page is unchecked',
  'unchecked-why':
    'The end of your link, after the sign #, is missing. With it, this page checks that only those who ask can open what you say. ' +
    'Without it, the page cannot know whether somebody has put another key in its place.',
  'unchecked-do': 'Open the whole link again, scan the code on paper, or talk with them in person.',
  'unchecked-go-on': 'Go on with an unchecked key',

  'who-title': 'Who asks you',
  'about-title': 'What they ask about',
  'until': 'You can speak here until {date}.',
  'where-title': 'Where to find them in person',
  'where-first': 'If you can, talk with them there first.',
  'sealed-title': 'What happens to what you say',
  'sealed':
    'It is sealed on this phone before it is sent. Only the people of their team can open it. The server sees its size, the day, ' +
    'and which team it is for.',
  'sealed-limit':
    'One thing this page cannot rule out: that whoever runs the server sends you a changed page. If that worries you, speak with ' +
    'them in person.',

  'consent-title': 'Before you begin',
  'consent-leaves-nothing': 'Nothing leaves this phone before you press “Seal and send” at the end. You may stop at any time.',
  'consent-yes': 'I want to speak',
  'consent-no': 'Not now',

  'day': 'Day, if you know it',
  'month': 'Month, if you know it',
  'year': 'Year, four digits',

  'count': 'May we count what you said?',
  'count-means': 'Counted: your answers become part of a number, such as “7 of 10 have no day off”. None of your words, no name.',
  'quote': 'May we ask you later whether we may quote it?',
  'quote-means':
    'Quoted: a sentence of yours without your name, and only after it was read to you and you said yes. To ask you, they need a ' +
    'way to reach you: see the next question.',
  'contact': 'May a helper contact you?',
  'contact-means': 'This is sealed with the rest. Help does not depend on what you answered.',
  'contact-how': 'How?',
  'contact-how-hint': 'A number, a name in an app, a place. Who else looks at that phone?',
  'contact-when': 'When is it safe?',
  'contact-when-hint': 'For example: Sundays after 2, or only by message.',

  'mend-not-a-number': 'Write this as a number in digits, or leave it empty.',
  'mend-year-missing': 'Write the year too, or leave the date empty.',
  'mend-not-a-date': 'There is no such date. Write the year with four digits, such as 2024, or leave it empty.',
  'mend-too-long': 'This is longer than what can be sent. Shorten it a little.',
  'mend-way-missing': 'Write how a helper can reach you, or answer “No”.',

  'review-title': 'Read over what you said',
  'review-change': 'Change',
  'review-change-of': 'Change: {question}',
  'review-counted': 'May be counted',
  'review-quoted': 'May ask later about quoting',
  'review-contact': 'A helper may contact you',

  'receipt-title': 'Do you want a receipt?',
  'receipt-what': 'A receipt is a number of 17 digits. With it you can look later whether they have read what you said, or take it back.',
  'receipt-cannot':
    'It cannot open what you said. Nobody can give it to you a second time. Whoever finds it can take your words back, but not ' +
    'read them.',
  'send-with': 'Seal and send, with a receipt',
  'send-without': 'Seal and send, no receipt, please',

  'working-title': 'One moment',
  'working-receipt-0': 'Your receipt is being made. On a small phone this may take half a minute.',
  'working-receipt-1': 'Your receipt: a quarter is done.',
  'working-receipt-2': 'Your receipt: half is done.',
  'working-receipt-3': 'Your receipt: three quarters are done.',
  'working-seal': 'What you said is being sealed.',
  'working-send': 'It is sealed, and on its way.',

  'aloud-title': 'Or say it aloud',
  'aloud-what': 'It is sealed like your words. Whoever opens it may know your voice.',
  'aloud-start': 'Record what you say',
  'aloud-more': 'Record more',
  'aloud-stop': 'Stop',
  'aloud-running': 'Recording.',
  'aloud-kept': 'Recording {number}, {time}',
  'aloud-delete': 'Delete',
  'aloud-delete-this': 'Delete: {name}',
  'aloud-denied':
    'The microphone was not allowed. You can allow it in the browser, or type instead. Inside a chat app it often cannot be: open ' +
    'the link in the browser.',
  'aloud-none': 'This phone lets no microphone be used here. Please type instead.',
  'aloud-cannot': 'This browser cannot record. Open the link in Chrome, Firefox or Safari to say it aloud, or type it here.',
  'aloud-interrupted': 'The recording was interrupted. What you said until then is here, and you can record more.',
  'aloud-empty': 'Nothing was recorded. Try once more, or type instead.',
  'working-files': 'Your words have arrived. The recordings are on their way: {share}',
  'review-aloud': { one: '{n} recording, {time}', other: '{n} recordings, {time} together' },

  'cannot-seal-title': 'It could not be sealed',
  'cannot-seal':
    'Nothing was sent, and your answers are still here. Perhaps this phone has too little memory free, or a part of this page did ' +
    'not load. Close other apps and try again, or try without a receipt.',

  'received-title': 'It has arrived, sealed',
  'received': 'Thank you. Only the people of their team can open it. They will read it, and bring it together with what others said.',
  'kept-title': 'It is kept on this phone, sealed, until there is a network',
  'kept':
    'It could not be sent now. Open this page again when there is a network, and press “Send it now”. This phone itself cannot ' +
    'open it.',
  'lost-title': 'It could not be sent, and this browser keeps nothing',
  'lost': 'It is sealed, but it is only on this page. Leave the page open, and press “Send it now” when there is a network.',
  'refused-title': 'The server did not take it',
  'refused-round': 'The round that it belongs to is not there any more. Ask those who gave you the link.',
  'refused-work': 'The server asks more of this phone than it may. Try again later, and tell those who gave you the link.',
  'refused-other': 'It said: {code}. Try again later, or tell those who gave you the link.',
  'send-now': 'Send it now',
  'drop': 'Take it off this phone',

  'your-receipt': 'Your receipt',
  'your-code': 'Code of the round',
  'write-down': 'Write both down now, on paper. They are shown only this once. On {address} they tell what became of it.',
  'written-down': 'I have written it down',

  'traces-title': 'What stays on this phone',
  'traces-nothing': 'This page keeps nothing of what you typed, and no name. Two traces it cannot remove. You can:',
  'traces-but-kept': 'This page keeps what you said, sealed, until it is sent, and nothing else. Two traces it cannot remove. You can:',
  'traces-chat-title': 'The message with the link',
  'traces-chat':
    'In the chat, keep a finger on the message, choose Delete, then Delete for me. If you scanned a code, look into the list of ' +
    'scanned codes too.',
  'traces-history-title': 'The list of pages you have visited',
  'traces-chrome-title': 'Android, Chrome',
  'traces-chrome': 'Press the three dots at the top, then History. Press the sign × or the bin beside this page.',
  'traces-samsung-title': 'Samsung, its own browser',
  'traces-samsung': 'Press the three lines at the bottom, then History. Keep a finger on this page, then press Delete.',
  'traces-iphone-title': 'iPhone, Safari',
  'traces-iphone': 'Press the open book, then the clock. Push the line of this page to the side, then press Delete.',
  'traces-other-title': 'Another browser, or inside another app',
  'traces-other': 'Look in the menu for History, and delete the line of this page. If the page opened inside a chat app, close it there.',
  'traces-leave': 'Leave this page',

  'cannot-insecure-title': 'This page cannot seal what you say',
  'cannot-insecure':
    'It was opened without protection on the way: its address begins with http and not with https. Browsers seal only over https, ' +
    'so nothing can be typed here. Please tell those who gave you the link, or talk with them in person.',
  'cannot-old-title': 'This browser cannot seal what you say',
  'cannot-old':
    'It lacks the ciphers for it, so nothing can be typed here. Open the link in a newer browser (Chrome, Firefox or Safari of ' +
    '2025 or later), or talk with them in person.',
  'cannot-network-title': 'There is no network',
  'cannot-network': 'This page needs it once, to check who asks. Then it works without.',
  'cannot-unknown-title': 'Nobody asks anything here',
  'cannot-unknown': 'Perhaps a letter of the link is missing. Open it again from where you got it, or scan the code on paper once more.',
  'cannot-link-title': 'This page does not belong to your link',
  'cannot-link':
    'Your link names those who ask, and this page comes from somebody else. The link may have been cut, or somebody may have put ' +
    'another page in its place. Nothing can be typed here. Open the link again from where you got it; if it stays so, talk with ' +
    'them in person.',
  'cannot-check-title': 'This page could not be checked',
  'cannot-check':
    'What the server shows is not what the people who ask have signed. Somebody may have changed it. Nothing can be typed here. ' +
    'Please tell those who gave you the link, or talk with them in person.',
  'cannot-closed-title': 'This round is closed',
  'cannot-closed': 'They are not collecting answers here any more. You can still find them:',
  'try-again': 'Try again',
} as const
