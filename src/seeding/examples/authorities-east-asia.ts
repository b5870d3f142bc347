// The authorities asked in Taiwan, South Korea and Japan, and the offices of other countries in Taipei.
import { body, type AuthorityTold } from './authority.ts'

const taiwan = { place: 'Taiwan', languages: ['zh-Hant'] }
const korea = { place: 'South Korea', languages: ['ko'] }
const filipinosInTaiwan = { place: 'Taiwan', languages: ['en', 'tl'] }
const japan = { place: 'Japan', languages: ['ja'] }

export const eastAsianAuthorities = {
  'tw-legislative-yuan': body('Legislative Yuan of Taiwan', 'parliament', taiwan),
  'tw-ministry-of-labor': body('Ministry of Labor, Taiwan', 'ministry', taiwan),
  'tw-workforce-development-agency': body('Workforce Development Agency, Taiwan', 'agency', taiwan, { parent: 'tw-ministry-of-labor' }),
  'id-office-taipei': body('Indonesian office in Taipei', 'mission', { place: 'Taiwan', languages: ['id'] }, { parent: 'id-government' }),
  'ph-office-taipei': body('Philippine office in Taipei', 'mission', filipinosInTaiwan, { parent: 'ph-government' }),
  'vn-office-taipei': body('Vietnamese office in Taipei', 'mission', { place: 'Taiwan', languages: ['vi'] }, { parent: 'vn-government' }),

  'kr-ministry-of-labor': body('Ministry of Employment and Labor, South Korea', 'ministry', korea),
  'kr-supreme-court': body('Supreme Court of Korea', 'court', korea),
  'kr-constitutional-court': body('Constitutional Court of Korea', 'court', korea),

  'jp-government': body('Government of Japan', 'government', japan),
  'jp-diet': body('Diet of Japan', 'parliament', japan),
  'jp-supreme-court': body('Supreme Court of Japan', 'court', japan),
  'jp-fukuoka-high-court': body('Fukuoka High Court', 'court', japan),
} as const satisfies Record<string, AuthorityTold>
