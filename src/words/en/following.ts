// What is said about following the record and taking it along as data, in English.

export const following = {
  'feed-all': 'What is new on the record',
  'feed-of': '{name}: what is new on the record',
  'follow-this': 'Follow it in a feed reader',
  'follow-title': 'Follow what happens',
  'follow-text': 'A feed tells a feed reader, or a program, of each new event. Nobody learns that you follow.',
  'follow-each': 'Each demand, each authority and each organisation has its own: add /feed.atom or /feed.json to the address of its page.',
  'follow-calendar': 'Deadlines of promises and of answers, for a calendar',
  'due-promise': 'Promised by {who} for this day: {title}',
  'due-answer': 'By law, {who} has to answer by this day: {title}',
  'calendar': 'Promises and answers that are due',
  'table-demands': 'Demands as a table',
  'table-events': 'Events as a table',
  'data-all': 'Everything in one file',
  'data-how': 'All that can be asked for, for programmers',
  'licence-title': 'Licence',
  'licence-text': 'Anybody may use, change and pass on what stands here, and says where it is from: Creative Commons Attribution 4.0.',
  'licence-not': 'Exact words and titles of sources belong to those who wrote them.',
} as const
