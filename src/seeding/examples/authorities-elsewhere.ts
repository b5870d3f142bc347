// The authorities asked in South Asia, the Gulf and Australia, and the bodies of the United Nations.
import { body, type AuthorityTold } from './authority.ts'

const sriLanka = { place: 'Sri Lanka', languages: ['si', 'ta', 'en'] }
const emirates = { place: 'United Arab Emirates', languages: ['ar'] }
const world = { place: 'United Nations', languages: ['en'] }

export const authoritiesElsewhere = {
  'lk-cabinet': body('Cabinet of Sri Lanka', 'government', sriLanka),
  'lk-foreign-employment-ministry': body('Foreign employment ministry of Sri Lanka', 'ministry', sriLanka, { parent: 'lk-cabinet' }),
  'bd-government': body('Government of Bangladesh', 'government', { place: 'Bangladesh', languages: ['bn'] }),
  'np-government': body('Government of Nepal', 'government', { place: 'Nepal', languages: ['ne'] }),

  'ae-government': body('Authorities of the United Arab Emirates', 'government', emirates),
  'ae-president': body('President of the United Arab Emirates', 'head-of-state', emirates, { parent: 'ae-government' }),
  'ae-abu-dhabi-court': body('Court in Abu Dhabi', 'court', emirates),
  'qa-government': body('Government of Qatar', 'government', { place: 'Qatar', languages: ['ar'] }),
  'au-government': body('Government of Australia', 'government', { place: 'Australia', languages: ['en'] }),

  'un-member-states': body('Member States of the United Nations', 'un', world),
  'un-network-on-migration': body('UN Network on Migration', 'un', world),
  'un-escap': body('UN regional commission ESCAP', 'un', { place: 'Asia and the Pacific', languages: ['en'] }),
  'un-cedaw-committee': body('CEDAW Committee', 'un', world),
  'un-ilo': body('International Labour Organization (ILO)', 'un', world),
  'un-ilo-freedom-of-association': body('ILO Committee on Freedom of Association', 'un', world, { parent: 'un-ilo' }),
} as const satisfies Record<string, AuthorityTold>
