// Which column of a table holds what: guessed from its headings in several languages, and changed by the person who brings it.
import { folded } from './folded.ts'

/** What a column may hold. `demand` is the code or the address of a demand that is here; `reply` is what an answer says at length. */
export const fields = [
  'text', 'recommender', 'response', 'reply', 'number', 'addressee', 'date', 'answered', 'session', 'issue', 'place', 'link', 'language',
  'demand',
] as const
export type Field = (typeof fields)[number]
/** The column of a field, counted from 0; a field that no column holds is missing. */
export type Mapping = { readonly [F in Field]?: number }

/** As people head their columns in English, French, Spanish, Arabic, Indonesian, and the databases of the Universal Periodic Review. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  text: [
    'recommendation', 'recommendations', 'text', 'recommendation text', 'demand', 'demands', 'ask', 'full text', 'content',
    'recommandation', 'recommandations', 'texte', 'demande', 'recomendación', 'recomendaciones', 'texto', 'demanda', 'التوصية',
      'التوصيات', 'النص',
    'المطلب', 'rekomendasi', 'teks', 'tuntutan', 'isi',
  ],
  recommender: [
    'recommending state', 'recommending state entity', 'recommending country', 'recommended by', 'recommending', 'recommender', 'raised by',
    'raiser', 'organisation', 'organization', 'état auteur', 'état recommandant', 'auteur', 'organisation auteur', 'estado recomendante',
    'país recomendante', 'estado que recomienda', 'recomendado por', 'autor', 'الدولة الموصية', 'مقدم التوصية',
      'negara pemberi rekomendasi',
    'negara perekomendasi', 'diusulkan oleh', 'organisasi', 'state',
  ],
  response: [
    'response', 'position', 'status', 'answer', 'state response', 'position of state', 'government response', 'réponse', 'statut',
      'respuesta',
    'posición', 'estado de la recomendación', 'الرد', 'الموقف', 'رد الدولة', 'tanggapan', 'jawaban', 'posisi',
  ],
  reply: [
    'comments', 'comment', 'explanation', 'reply', 'state comments', 'remarks', 'commentaires', 'explication', 'comentarios', 'explicación',
    'ملاحظات', 'التعليق', 'komentar', 'penjelasan', 'keterangan',
  ],
  number: [
    'paragraph', 'paragraph number', 'para', 'no', 'number', 'ref', 'reference', 'recommendation number', 'nr', 'paragraphe', 'numéro',
      'n°',
    'párrafo', 'número', 'الفقرة', 'رقم الفقرة', 'الرقم', 'paragraf', 'nomor',
  ],
  addressee: [
    'state under review', 'sur', 'reviewed state', 'addressee', 'addressed to', 'asked of', 'authority', 'country under review',
    'état examiné', 'état soumis à l examen', 'destinataire', 'estado examinado', 'estado objeto de examen', 'destinatario',
    'الدولة موضوع الاستعراض', 'الدولة المستعرضة', 'negara yang ditinjau', 'ditujukan kepada', 'penerima',
  ],
  date: ['date', 'day', 'date of recommendation', 'year', 'jour', 'année', 'fecha', 'año', 'التاريخ', 'السنة', 'tanggal', 'tahun'],
  answered: ['date of response', 'response date', 'answered on', 'date de réponse', 'fecha de respuesta', 'تاريخ الرد',
    'tanggal tanggapan'],
  session: ['session', 'cycle', 'upr session', 'upr cycle', 'sesión', 'ciclo', 'الدورة', 'الجولة', 'sesi', 'siklus'],
  issue: [
    'issue', 'issues', 'theme', 'themes', 'topic', 'category', 'right', 'thème', 'thèmes', 'sujet', 'tema', 'temas', 'الموضوع', 'المواضيع',
    'isu', 'kategori', 'topik',
  ],
  place: ['place', 'country', 'where', 'region', 'lieu', 'pays', 'lugar', 'país', 'المكان', 'البلد', 'tempat', 'negara'],
  link: ['link', 'url', 'source', 'web', 'document', 'lien', 'source lien', 'enlace', 'fuente', 'الرابط', 'المصدر', 'tautan', 'sumber'],
  language: ['language', 'lang', 'langue', 'idioma', 'اللغة', 'bahasa'],
  demand: ['code', 'demand code', 'address of the demand', 'code de la demande', 'código', 'الرمز', 'kode', 'kode tuntutan'],
}

const known: ReadonlyMap<string, Field> = new Map(fields.flatMap(
  (field) => headings[field].map((heading) => [folded(heading), field] as const)))

/** The first column with a known heading of each field; no two fields in one column. */
export function guessedMapping(row: readonly string[]): Mapping {
  const mapping: { [F in Field]?: number } = {}
  for (const [column, heading] of row.entries()) {
    const field = known.get(folded(heading))
    if (field !== undefined && mapping[field] === undefined) mapping[field] = column
  }
  return mapping
}

/** So far down do people write titles and dates above their headings. */
const searched = 20

/** Which row holds the headings, counted from 0 in `rows`: the one with most known ones; -1 where no row has two. */
export function headingRow(rows: readonly (readonly string[])[]): number {
  const counts = rows.slice(0, searched).map((row) => Object.keys(guessedMapping(row)).length)
  const most = Math.max(0, ...counts)
  return most < 2 ? -1 : counts.indexOf(most)
}
