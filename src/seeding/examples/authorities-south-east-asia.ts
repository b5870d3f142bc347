// The authorities asked in the Philippines, Indonesia, Viet Nam, Singapore, Malaysia and Thailand.
import { body, type AuthorityTold } from './authority.ts'

const philippines = { place: 'Philippines', languages: ['en', 'tl'] }
const indonesia = { place: 'Indonesia', languages: ['id'] }
const malaysia = { place: 'Malaysia', languages: ['ms', 'en'] }
const philippine = { parent: 'ph-government' }
const indonesian = { parent: 'id-government' }
const malaysian = { parent: 'my-government' }

export const southEastAsianAuthorities = {
  'ph-government': body('Government of the Philippines', 'government', philippines),
  'ph-president': body('President of the Philippines', 'head-of-state', philippines, philippine),
  'ph-department-of-health': body('Philippine Department of Health', 'ministry', philippines, philippine),
  'ph-department-of-foreign-affairs': body('Philippine Department of Foreign Affairs (DFA)', 'ministry', philippines, philippine),
  'ph-department-of-labor': body('Philippine labour department (DOLE)', 'ministry', philippines, philippine),
  'ph-department-of-migrant-workers': body('Philippine Department of Migrant Workers (DMW)', 'ministry', philippines, philippine),
  'ph-philhealth': body('PhilHealth', 'agency', philippines, { parent: 'ph-department-of-health' }),
  'ph-sss': body('Social Security System (SSS)', 'agency', philippines, philippine),
  'ph-poea': body('Philippine Overseas Employment Administration (POEA)', 'agency', philippines, { parent: 'ph-department-of-labor' }),
  'ph-supreme-court': body('Supreme Court of the Philippines', 'court', philippines),

  'id-government': body('Government of Indonesia', 'government', indonesia),
  'id-president': body('President of Indonesia', 'head-of-state', indonesia, indonesian),
  'id-ministry-of-manpower': body('Indonesian Ministry of Manpower', 'ministry', indonesia, indonesian),
  'id-bnp2tki': body('Indonesian agency for workers abroad (BNP2TKI)', 'agency', indonesia, indonesian),
  'id-bp2mi': body('Indonesian Migrant Workers Protection Agency (BP2MI)', 'agency', indonesia, indonesian),

  'vn-government': body('Government of Viet Nam', 'government', { place: 'Viet Nam', languages: ['vi'] }),
  'sg-ministry-of-manpower': body('Ministry of Manpower, Singapore (MOM)', 'ministry', { place: 'Singapore', languages: ['en'] }),

  'my-government': body('Government of Malaysia', 'government', malaysia),
  'my-ministry-of-human-resources': body('Ministry of Human Resources, Malaysia', 'ministry', malaysia, malaysian),
  'my-ministry-of-foreign-affairs': body('Ministry of Foreign Affairs, Malaysia', 'ministry', malaysia, malaysian),
  'th-government': body('Government of Thailand', 'government', { place: 'Thailand', languages: ['th'] }),
} as const satisfies Record<string, AuthorityTold>
