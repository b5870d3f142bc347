// The authorities asked in Hong Kong: its government, its legislature, its courts, and the consulates there.
import { body, type AuthorityTold } from './authority.ts'

const hongKong = { place: 'Hong Kong', languages: ['zh-Hant', 'en'] }
const philippineMission = { place: 'Hong Kong', languages: ['en', 'tl'] }
const indonesianMission = { place: 'Hong Kong', languages: ['id'] }

export const hongKongAuthorities = {
  'hk-government': body('Government of the Hong Kong SAR', 'government', hongKong, { contact: 'Central Government Offices' }),
  'hk-labour-and-welfare-bureau': body('Hong Kong Labour and Welfare Bureau', 'ministry', hongKong, { parent: 'hk-government' }),
  'hk-labour-department': body('Hong Kong Labour Department', 'agency', hongKong, { parent: 'hk-labour-and-welfare-bureau' }),
  'hk-security-bureau': body('Hong Kong Security Bureau', 'ministry', hongKong, { parent: 'hk-government' }),
  'hk-immigration-department': body('Hong Kong Immigration Department', 'agency', hongKong, { parent: 'hk-security-bureau' }),
  'hk-legislative-council': body('Legislative Council of Hong Kong (LegCo)', 'parliament', hongKong),
  'hk-judiciary': body('Judiciary of Hong Kong', 'court', hongKong),
  'hk-court-of-first-instance': body('Court of First Instance, Hong Kong', 'court', hongKong, { parent: 'hk-judiciary' }),
  'hk-court-of-appeal': body('Court of Appeal, Hong Kong', 'court', hongKong, { parent: 'hk-judiciary' }),
  'ph-consulate-hong-kong': body('Philippine consulate in Hong Kong', 'mission', philippineMission, { parent: 'ph-government' }),
  'id-consulate-hong-kong': body('Indonesian consulate in Hong Kong (KJRI)', 'mission', indonesianMission, { parent: 'id-government' }),
} as const satisfies Record<string, AuthorityTold>
