// What a program that asks for data is told: in English only, for those who write programs.

export const data = {
  'unknown-name': '“{name}” is no question that can be asked here. There are: {known}.',
  'asked-twice': '“{name}” may be asked once.',
  'not-a-standing': '“standing” is one of: {known}.',
  'not-an-objective': '“objective” is the number of an objective of the Global Compact for Migration, 1 to 23.',
  'not-a-framework': '“framework” is a code such as gcm-6, sdg-8.8, icrmw, c189-10 or upr.',
  'not-an-authority': '“authority” is the code of one that stands in /authorities.json.',
  'not-a-language': '“lang” is one of: {known}.',
  'not-a-day': '“{name}” is a day such as 2026-11-23.',
  'not-a-number': '“{name}” is a whole number from 1 to {most}.',
  'not-a-switch': '“{name}” is 1 or left out.',
  'too-long': '“{name}” is a text of 1 to {most} letters.',
  'no-such-page': 'There are no more than {last} pages of this.',
  'no-such-feed': 'There is nothing here to follow under this name.',
  'no-such-demand': 'There is no demand with this code.',

  licence: 'CC BY 4.0',
  'licence-text': 'May be used by anybody, also changed, when it is said where it is from. Words and titles of sources are their own.',
} as const
