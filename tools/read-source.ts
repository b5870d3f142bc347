// What one source file imports and what stands out in it, read with the parser that also builds it.
import { parseSync } from 'vite'

export type Source = {
  /** Specifiers of imports, re-exports, dynamic imports and import types, in order; null where it is not a plain string. */
  readonly imports: readonly (string | null)[]
  /** Names of classes that extend nothing that ends in 'Error'. */
  readonly classes: readonly string[]
  readonly exported: readonly string[]
  readonly hasDefaultExport: boolean
}

type Node = { readonly type: string; readonly [key: string]: unknown }

const importing = new Set(['ImportDeclaration', 'ExportAllDeclaration', 'ExportNamedDeclaration', 'ImportExpression', 'TSImportType'])

/** Throws when the text cannot be parsed: a file that was not read must never count as a file without imports. */
export function readSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`)
  const nodes = [...allNodes(program)]
  return {
    imports: nodes.filter(({ type }) => importing.has(type)).flatMap(specifier),
    classes: nodes.filter(isPlainClass).map((node) => nameOf(node['id'])),
    exported: nodes.filter(({ type }) => type === 'ExportNamedDeclaration').flatMap(declaredNames),
    hasDefaultExport: nodes.some(({ type }) => type === 'ExportDefaultDeclaration'),
  }
}

function* allNodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const part of value) yield* allNodes(part)
  else if (isNode(value)) {
    yield value
    for (const part of Object.values(value)) yield* allNodes(part)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** An export without `from` has no specifier and is not an import. */
function specifier(node: Node): (string | null)[] {
  if (node['source'] === null || node['source'] === undefined) return []
  const { value } = node['source'] as { readonly value?: unknown }
  return [typeof value === 'string' ? value : null]
}

function isPlainClass(node: Node): boolean {
  if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return false
  return !nameOf(node['superClass']).endsWith('Error')
}

function declaredNames(node: Node): string[] {
  const declaration = node['declaration']
  if (!isNode(declaration)) return []
  const declared = Array.isArray(declaration['declarations']) ? declaration['declarations'] : [declaration]
  return declared.map((each: Node) => nameOf(each['id']))
}

function nameOf(value: unknown): string {
  return isNode(value) && typeof value['name'] === 'string' ? value['name'] : ''
}
