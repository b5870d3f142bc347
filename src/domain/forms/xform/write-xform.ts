// Writes a form as an XForm, which the programs of field workers read: https://getodk.github.io/xforms-spec/.
import { groundOf, topName } from '../ground-of.ts'
import { nothingSaid, type Form, type Part } from '../form.ts'
import { beginningsOf, bindsOf, countOf } from './binds.ts'
import { controlsOf } from './controls.ts'
import { listInstance, primaryInstance } from './instances.ts'
import { element } from './markup.ts'
import { inPaths } from './paths.ts'
import { itext, textsOf } from './translations.ts'

const spaces = {
  xmlns: 'http://www.w3.org/2002/xforms', 'xmlns:h': 'http://www.w3.org/1999/xhtml', 'xmlns:ev': 'http://www.w3.org/2001/xml-events',
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema', 'xmlns:jr': 'http://openrosa.org/javarosa', 'xmlns:orx': 'http://openrosa.org/xforms',
  'xmlns:odk': 'http://www.opendatakit.org/xforms',
}

/** Of a form that was checked. Media are named and not held: whoever serves it lists them. */
export function writeXform(form: Form): string {
  const counted = withCounts(form)
  const ground = groundOf(counted)
  const texts = textsOf(counted, ground)
  const name = counted.instanceName === null ? [] : element('bind', {
    nodeset: `/${topName}/meta/instanceName`, type: 'string', calculate: inPaths(counted.instanceName, ground.top, ground),
  })
  const id = element('bind', { nodeset: `/${topName}/meta/instanceID`, type: 'string', readonly: 'true()', 'jr:preload': 'uid' })
  const model = element('model', { 'odk:xforms-version': '1.0.0' }, itext(texts) ?? [], primaryInstance(counted, topName),
    counted.lists.map((list) => listInstance(list, counted)), bindsOf(ground, texts), id, name, beginningsOf(ground, null))
  const head = element('h:head', {}, element('h:title', {}, counted.title || counted.id || 'form'), model)
  const body = element('h:body', {}, controlsOf(ground.top.down, ground, texts))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('h:html', spaces, head, body).markup}\n`
}

/** A count that is worked out stands in a place of its own, beside its repeat. */
function withCounts(form: Form): Form {
  const ground = groundOf(form)
  return { ...form, parts: counted(ground.top.down) }

  function counted(shapes: (typeof ground)['top']['down']): Form['parts'] {
    return shapes.flatMap((shape) => {
      const part = shape.part!
      if (part.kind === 'question') return [part]
      const own = { ...part, parts: counted(shape.down) }
      return countOf(shape, ground)?.isWorkedOut === true ? [placeOfCount(part), own] : [own]
    })
  }
}

function placeOfCount({ name, count, relevant }: Part & { count?: string | null }): Part {
  return {
    kind: 'question', type: 'calculate', typed: 'calculate', name: `${name}_count`, list: null, row: 0, appearance: [], parameters: {},
      default: '',
    said: nothingSaid, constraintMessage: {}, requiredMessage: {},
    relevant, filter: null, constraint: null, required: null, readOnly: 'true()', calculation: count ?? null,
  }
}
