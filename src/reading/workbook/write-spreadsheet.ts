// Writes sheets of texts as a workbook (.xlsx) that every spreadsheet program opens: cells of text, and nothing that would run.
import { strToU8, zipSync } from 'fflate'
import { columnLetters } from '../table.ts'

type Written = { readonly name: string; readonly rows: readonly { readonly number: number; readonly cells: readonly Cell[] }[] }
type Cell = { readonly column: number; readonly text: string }

const spaces = 'http://schemas.openxmlformats.org'
const main = `${spaces}/spreadsheetml/2006/main`
const relations = `${spaces}/officeDocument/2006/relationships`
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const longestCell = 32_767

/** The format: ECMA-376. Every cell is text,
  so that a name such as 007 stays one; names of sheets are cut to the 31 letters that may be. */
export function writeSpreadsheet(sheets: readonly Written[]): Uint8Array<ArrayBuffer> {
  const type = (name: string, of: string) =>
    `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.${of}+xml"/>`
  const part = (at: number) => `worksheets/sheet${at + 1}.xml`
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${spaces}/package/2006/content-types"><Default Extension="rels" ` +
      `ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('/xl/workbook.xml', 'spreadsheetml.sheet.main')}` +
      `${sheets.map((_, at) => type(`/xl/${part(at)}`, 'spreadsheetml.worksheet')).join('')}</Types>`,
    '_rels/.rels': related([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ name }, at) =>
      `<sheet name="${escaped(name.slice(0, 31))}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related(sheets.map((_, at) => ['worksheet', part(at)])),
  }
  for (const [at, sheet] of sheets.entries()) parts[`xl/${part(at)}`] = sheetXml(sheet)
  // The same bytes for the same sheets: no hour of the day.
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(head + text)]))
  return new Uint8Array(zipSync(files, { mtime: new Date(1980, 0, 1) }))
}

function related(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${relations}/${type}" Target="${target}"/>`)
  return `<Relationships xmlns="${spaces}/package/2006/relationships">${all.join('')}</Relationships>`
}

function sheetXml({ rows }: Written): string {
  const cell = ({ column, text }: Cell, row: number) =>
    `<c r="${columnLetters(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, longestCell))}</t></is></c>`
  const all = rows.map(({ number, cells }) => `<row r="${number}">${cells.map((each) => cell(each, number)).join('')}</row>`)
  return `<worksheet xmlns="${main}"><sheetData>${all.join('')}</sheetData></worksheet>`
}

/** What looks like a letter in disguise is disguised itself; line ends are those of XML. */
function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is meant
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/_(?=x[0-9A-Fa-f]{4}_)/g,
    '_x005F_')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replace(/\r\n?/g, '\n')
}
