import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { formOf } from '#tests/form-sheets.ts'
import { oracleForms } from '#tests/oracle-forms.ts'
import { groundOf } from '../ground-of.ts'
import { element, escaped } from './markup.ts'
import { inPaths, pathOf } from './paths.ts'
import { writeXform } from './write-xform.ts'

// That another engine reads these and comes to the same is shown in oracle.test.ts; here is how they are written.

const form = formOf(`## survey
  type | name | label | relevant | repeat_count | default | constraint | constraint_message
  text | top | Top
  begin group | g | G
  integer | n | N | | | | . < 9 | At most 8
  begin repeat | r | R | | \${n} + 1
  text | x | X \${n} & more | \${top} = 'a' | | today()
  calculate | y
  end repeat
  end group
  range | pain | Pain
  ## choices
  list_name | name | label
  l | a | A`)
const ground = groundOf(form)
const at = (name: string) => ground.all.find((shape) => shape.name === name)!

/** https://getodk.github.io/xforms-spec/#xpath-paths: within a repeat relative, elsewhere from the top. */
describe('expressions become paths', () => {
  test.each([
    ['x', '${y}', '../y'], ['x', '${n}', '/data/g/n'], ['x', '${top}', '/data/top'], ['n', '${x}', '/data/g/r/x'], ['r', 'count(${r})',
      'count(/data/g/r)'],
    ['y', 'indexed-repeat(${x}, ${r}, position(..) - 1)', 'indexed-repeat(/data/g/r/x, /data/g/r, position(..) - 1)'],
    ['y', '${r}[x = ${y}]/x', '/data/g/r[x = current()/../y]/x'], ['y', "jr:choice-name(${x}, '${x}')",
      "jr:choice-name(../x, '/data/g/r/x')"],
    ['y', `. = "it's"`, `. = "it's"`], ['top', '‘a’ = “b”', "'a' = 'b'"],
  ])('of %s: %s is %s', (name, text, expected) => expect(inPaths(text, at(name), ground)).toBe(expected))

  test('the path of a place is from the top', () => expect(['top', 'n', 'r', 'x'].map((name) => pathOf(at(name)))).toEqual(
    ['/data/top', '/data/g/n', '/data/g/r', '/data/g/r/x']))
})

test('an XForm says what is asked, when, and how many', () => {
  const xform = writeXform(form)
  for (const part of [
    '<bind nodeset="/data/g/n" type="int" constraint=". &lt; 9" jr:constraintMsg="At most 8"/>',
    '<bind nodeset="/data/g/r/x" type="string" relevant="/data/top = \'a\'"/>',
    '<bind nodeset="/data/g/r_count" type="string" readonly="true()" calculate="/data/g/n + 1"/>',
    '<setvalue event="odk-instance-first-load odk-new-repeat" ref="/data/g/r/x" value="today()"/>',
    '<repeat nodeset="/data/g/r" jr:count="/data/g/r_count" jr:noAddRemove="true()">',
    '<label>X <output value=" /data/g/n "/> &amp; more</label>', '<range ref="/data/pain" start="0" end="10" step="1">',
    '<instance id="l"><root><item><label>A</label><name>a</name></item></root></instance>',
    '<r jr:template=""><x/><y/></r><r><x/><y/></r>',
      '<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/>',
  ]) expect(xform).toContain(part)
})

test('the same form is written the same, each of its elements closed', () => {
  for (const text of Object.values(oracleForms)) {
    const xform = writeXform(formOf(text))
    expect(writeXform(formOf(text))).toBe(xform)
    const open: string[] = []
    for (const [, close, name, self] of xform.matchAll(/<(\/?)([\w:-]+)[^<>]*?(\/?)>/g)) {
      if (close !== '/' && self !== '/') open.push(name!)
      if (close === '/' && open.pop() !== name) open.push(`${name} closed too early`)
    }
    expect(open).toEqual([])
  }
})

test('nothing that is said breaks out of its element', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
    const { markup } = element('a', { b: text }, text)
    expect(markup.replaceAll(/&(amp|lt|gt|quot|#10);/g, '').match(/[<>"&]/g)?.join('')).toBe(escaped(text) === '' ? '<"">' : '<""><>')
    // oxlint-disable-next-line no-control-regex -- these are what may not be
    expect(markup).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
  }))
})
