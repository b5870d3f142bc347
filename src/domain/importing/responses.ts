// What a word of response does: supported, noted, partly, not supported, or still open. A word that is not known is asked about.
import type { EffectOf } from '../event.ts'
import { folded } from './folded.ts'

/** `pending`: nothing has been answered, and nothing is recorded. */
export type Response = Exclude<EffectOf<'answer'>, 'promises'> | 'pending'
export const responses: readonly Response[] = ['accepts', 'accepts-in-part', 'notes', 'refuses', 'pending']

/** 'Noted' is a word of its own in the Universal Periodic Review: not supported, and not refused in so many words. */
const words: Readonly<Record<Response, readonly string[]>> = {
  accepts: [
    'supported', 'support', 'accepted', 'accept', 'accepts', 'agreed', 'enjoys the support', 'enjoyed support', 'acceptée', 'accepté',
    'acceptées', 'soutenue', 'appuyée', 'recueille l adhésion', 'aceptada', 'aceptado', 'apoyada', 'cuenta con el apoyo', 'مقبولة',
      'مقبول', 'تحظى بالتأييد',
    'قبلت', 'diterima', 'didukung', 'disetujui', '接受', '支持',
  ],
  'accepts-in-part': [
    'partially accepted', 'partly accepted', 'accepted in part', 'partially supported', 'supported in part', 'partially', 'partly',
    'partiellement acceptée', 'acceptée partiellement', 'acceptée en partie', 'parcialmente aceptada', 'aceptada parcialmente',
    'aceptada en parte', 'مقبولة جزئيا', 'diterima sebagian', 'didukung sebagian', '部分接受',
  ],
  notes: ['noted', 'takes note', 'taken note of', 'notée', 'noté', 'pris note', 'tomada en cuenta', 'tomado nota', 'anotada',
    'أحيط بها علما', 'أحيط علما', 'dicatat', '注意到', '已注意'],
  refuses: [
    'rejected', 'refused', 'not accepted', 'not supported', 'did not enjoy support', 'does not enjoy the support', 'does not enjoy support',
    'declined', 'rejetée', 'refusée', 'non acceptée', 'ne recueille pas l adhésion', 'rechazada', 'rechazado', 'no aceptada', 'no apoyada',
    'no cuenta con el apoyo', 'مرفوضة', 'مرفوض', 'لا تحظى بالتأييد', 'ditolak', 'tidak diterima', 'tidak didukung', '拒絕', '不接受', '拒绝',
  ],
  pending: [
    'pending', 'no response', 'no answer', 'deferred', 'to be considered', 'under consideration', 'en attente', 'en suspens', 'pendiente',
      'sin respuesta', 'قيد النظر', 'معلقة',
    'tertunda', 'belum dijawab', 'menunggu', '待定',
  ],
}

const known: ReadonlyMap<string, Response> = new Map(responses.flatMap((one) => words[one].map((word) => [folded(word), one] as const)))

/** What the person said of words comes first; null for a word that is in neither. An empty one is pending. */
export function responseOf(text: string, own: ReadonlyMap<string, Response>): Response | null {
  const word = folded(text)
  return word === '' ? 'pending' : (own.get(word) ?? known.get(word) ?? null)
}
