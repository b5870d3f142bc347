// The same form answered by an engine that others wrote (ODK's, in a document made for it), so that what ours says can be compared.
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'

/** What is known of one place: whether it applies, what stands there, and what is asked of it. */
export type Told = {
  readonly isOn: boolean
  readonly value: string
  readonly isRequired: boolean
  readonly fault: 'required' | 'constraint' | null
  readonly offered: readonly string[] | null
  readonly label: string
}
export type Oracle = {
  /** By spot, as ours are written. */
  readonly told: () => Readonly<Record<string, Told>>
  readonly answer: (spot: string, text: string) => void
  readonly add: (spot: string) => void
  readonly show: (language: string) => void
}

/** As much of a node of the engine as is looked at here. */
type EngineNode = {
  readonly nodeType: string
  readonly currentState: {
    readonly reference: string; readonly relevant: boolean; readonly required: boolean
    readonly children: readonly EngineNode[] | null; readonly instanceValue?: string
    readonly valueOptions?: readonly { readonly value: string }[]; readonly label: { readonly asString: string } | null
  }
  readonly validationState: { readonly violation?: { readonly condition: 'required' | 'constraint' } | null }
  readonly setValue?: (value: unknown) => void
  readonly setValues?: (values: readonly string[]) => void
  readonly selectValues?: (values: readonly string[]) => void
  readonly addInstances?: () => void
}

const names = [
  'DOMParser', 'XMLSerializer', 'Node', 'Element', 'Document', 'XMLDocument', 'Attr', 'Text', 'Comment', 'CDATASection', 'XPathResult',
  'XPathEvaluator', 'File', 'Blob', 'FormData', 'NodeFilter', 'document',
]

/** The engine looks for these where a page has them; a file of tests has a world of its own, so that nothing else meets them. */
async function engine() {
  const { window } = new JSDOM('')
  const given = Object.fromEntries(names.flatMap((name) => (name in window ? [[name, (window as unknown as Record<string,
    unknown>)[name]]] : [])))
  Object.assign(globalThis, given, { __dirname: import.meta.dirname, require: createRequire(import.meta.url) })
  return import('@getodk/xforms-engine')
}

let loading: ReturnType<typeof engine> | null = null

export async function openOracle(xform: string): Promise<Oracle> {
  loading ??= engine()
  const { createInstance } = await loading
  const { root } = await createInstance(xform, {})
  const all = () => nodesUnder(root as unknown as EngineNode)
  const at = (spot: string) => {
    const found = all().find((node) => spotIn(node) === spot)
    if (found === undefined) throw new Error(`the engine has no ${spot}`)
    return found
  }
  return {
    told: () => Object.fromEntries(all().filter(isAsked).map((node) => [spotIn(node), toldOf(node)])),
    answer: (spot, text) => put(at(spot), text),
    add: (spot) => at(spot).addInstances!(),
    show: (language) => {
      const found = root.languages.find((each) => each.language === language)
      if (found === undefined || found.isSyntheticDefault === true) throw new Error(`the engine has no language ${language}`)
      root.setLanguage(found)
    },
  }
}

function nodesUnder(node: EngineNode): readonly EngineNode[] {
  return (node.currentState.children ?? []).flatMap((each) => [each, ...nodesUnder(each)])
}

/** Places that are answered, and of these no part of what programs note of themselves. */
function isAsked(node: EngineNode): boolean {
  return node.currentState.children === null && !spotIn(node).startsWith('/meta')
}

function spotIn({ currentState }: EngineNode): string {
  return currentState.reference.replace(/^\/data/, '')
}

function toldOf({ currentState, validationState }: EngineNode): Told {
  const { relevant, required, instanceValue, valueOptions, label } = currentState
  return {
    isOn: relevant, value: instanceValue ?? '', isRequired: required, fault: relevant ? validationState.violation?.condition ?? null : null,
    offered: valueOptions?.map(({ value }) => value) ?? null, label: label?.asString ?? '',
  }
}

function put(node: EngineNode, text: string): void {
  const several = text.split(' ').filter((each) => each !== '')
  if (node.nodeType === 'trigger') node.setValue!(text === 'OK')
  else if (node.nodeType === 'range') node.setValue!(text === '' ? null : Number(text))
  else if (node.nodeType === 'rank') node.setValues!(several)
  else if (node.selectValues !== undefined) node.selectValues(several)
  else node.setValue!(text)
}
