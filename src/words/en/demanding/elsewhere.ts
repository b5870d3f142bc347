// Raising a demand with an organisation of another server, by files.

export const elsewhere = {
  'elsewhere-title': 'With an organisation of another server',
  'elsewhere-what':
    'An organisation whose desk is on another server can raise a demand with you. What you write to each other travels as files: ' +
    'by mail, by chat, on a stick. The words in them are sealed; only members of those who take part can read them.',
  'elsewhere-1': 'They save the file about themselves and send it to you. You open it here, call them, and compare the number.',
  'elsewhere-2': 'You send a draft round and choose them too. On the draft you save the file for them, and send it.',
  'elsewhere-3': 'They open it here, at their own desk, and change the words, sign or decline. That saves a file, which they send back.',
  'elsewhere-4': 'You open their file here. When all have answered, you publish as ever.',
  'elsewhere-ours': 'The file about us',
  'elsewhere-ours-what': 'Our name, our address and the public keys of our members, without their names. Nothing in it is secret.',
  'elsewhere-save-us': 'Save the file about us',
  'elsewhere-open': 'Open a file that came',
  'elsewhere-file': 'The file',
  'elsewhere-file-hint': 'About an organisation, a draft, or an answer. Its name ends in .json.',
  'elsewhere-draft-open': 'The draft is open. It is here until you lock your desk; keep the file.',
  'elsewhere-at': 'Its own server: {address}',
  'elsewhere-compare':
    'Call them and compare this number. Whoever sent you the file can have written any name into it, but not this number.',
  'elsewhere-keep': 'The number is theirs: write them down',
  'elsewhere-kept': 'They are written down. You can ask them when you send a draft round.',
  'elsewhere-answer': 'From {name}: an answer to a draft of ours, or a change of its words',
  'elsewhere-bring': 'Bring it to the draft',
  'elsewhere-brought': 'It is with the draft now.',
  'elsewhere-guests': 'Written down here',
  'elsewhere-goes-round': 'This draft goes round on another server: {address}',
  'elsewhere-by-file':
    'What you do here is saved as a file. Send it back to whoever sent you the draft. The draft changes when they have opened it.',
  'elsewhere-send': 'Save the file after each change here, and send it to them.',
  'elsewhere-save-for': 'Save the file for {name}',
  'elsewhere-bring-in': 'Open what they sent back',
  'elsewhere-answer-saved': 'It is signed and saved as a file. Send it to {who}; it counts when they have opened it.',
  'propose-elsewhere': '{name}, on {address}',
  'propose-by-file': 'Ask an organisation of another server, by file',
  'file-saved': 'The file is saved where your browser keeps downloads.',
  'file-about-us': '{name}: who we are. Open it at the desk, under Demands, with an organisation of another server.',
  'file-about-draft':
    'A sealed draft of a demand for {name}. Open it at the desk, under Demands, with an organisation of another server.',
  'file-about-answer': 'What {name} signed. Open it at the desk, under Demands, with an organisation of another server.',
  'file-too-large': 'This file is larger than any of ours.',
  'not-such-a-file': 'This is not a file of this kind, or it was changed on the way. Ask for it once more.',
  'file-too-new': 'This file comes from a newer version of the program. Ask whoever runs your server for an update.',
  'for-another': 'This draft was sealed for another organisation.',
  'file-roster-broken': 'The list of members in this file does not hold. Ask them for a new one.',
} as const
