// The parts of a form: labels, hints and problems are tied to their fields, and a button that cannot work says why.
import { all, byId, markup, textOf, treeOf } from '#tests/markup.ts'
import { describe, expect, it } from 'vitest'
import { Button } from './button.tsx'
import { Choices } from './choices.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { SelectField, TextArea, TextField } from './field.tsx'

const nothing = () => undefined

describe('a field', () => {
  const field = <TextField id="name" label="Name" hint="As people call you" problem="Write a name" value="" onText={nothing} most={40} />

  it('has a label of its own, and its hint and problem before it', () => {
    const [div] = treeOf(markup(field)).children
    const names = all(treeOf(markup(field)), 'label', 'p', 'input').map(({ name }) => name)
    expect(div).toMatchObject({ attributes: { class: 'field has-problem' } })
    expect(names).toEqual(['label', 'p', 'p', 'input'])
  })

  it('tells a screen reader what it is about and what is to be mended', () => {
    const tree = treeOf(markup(field))
    const input = byId(tree, 'name')
    const said = input.attributes['aria-describedby']!.split(' ').map((id) => textOf(byId(tree, id)))
    expect(said).toEqual(['As people call you', 'Write a name'])
    expect(input.attributes).toMatchObject({ 'aria-invalid': 'true', maxlength: '40', dir: 'auto' })
    expect(all(tree, 'label')[0]!.attributes['for']).toBe('name')
  })

  it('says nothing of problems while there is none', () => {
    const tree = treeOf(markup(<TextArea id="story" label="Story" value="a" onText={nothing} />))
    expect(byId(tree, 'story').attributes).toMatchObject({ id: 'story', dir: 'auto', rows: '4' })
    expect(Object.keys(byId(tree, 'story').attributes).filter((name) => name.startsWith('aria-'))).toEqual([])
  })

  it('is kept from the browser’s memory of forms and from its spelling help, which some send away', () => {
    const story = markup(<TextArea id="story" label="Story" value="a" onText={nothing} />)
    for (const drawn of [markup(field), story]) {
      for (const kept of ['autocomplete="off"', 'spellcheck="false"']) expect(drawn).toContain(kept)
    }
  })

  it('never uses a placeholder', () => {
    expect(markup(field)).not.toContain('placeholder')
  })

  it('offers what can be selected, each in its language', () => {
    const options = [{ value: 'en', label: 'English' }, { value: 'id', label: 'Bahasa Indonesia', lang: 'id' }]
    const tree = treeOf(markup(<SelectField id="lang" label="Language" value="id" options={options} onChoose={nothing} />))
    const [, chosen] = all(tree, 'option')
    expect(chosen!.attributes).toEqual({ value: 'id', lang: 'id', selected: '' })
  })
})

describe('choices', () => {
  const choices = [{ value: 'a', label: 'Yes' }, { value: 'b', label: 'No', hint: 'or not yet' }]

  it.each([[false, 'radio'], [true, 'checkbox']] as const)('several: %s', (several, type) => {
    const drawn = <Choices id="q" label="Paid?" several={several} choices={choices} chosen={['b']} onChoose={nothing} />
    const inputs = all(treeOf(markup(drawn)), 'input')
    expect(inputs.map(({ attributes }) => attributes)).toEqual([
      { type, name: 'q', value: 'a' },
      { type, name: 'q', value: 'b', checked: '' },
    ])
  })

  it('hands on what is chosen', () => {
    const chosen: (readonly string[])[] = []
    const press = (several: boolean, at: number) => {
      const drawn = Choices({ id: 'q', label: '', several, choices, chosen: ['b'], onChoose: (each) => chosen.push(each) })
      inputsOf(drawn)[at]!.props.onChange()
    }
    press(false, 0)
    press(true, 0)
    press(true, 1)
    expect(chosen).toEqual([['a'], ['b', 'a'], []])
  })
})

describe('a button', () => {
  it('says why it cannot work, and then does nothing', () => {
    let pressed = 0
    const press = (why: string | undefined) => {
      let kept = false
      const place = Button({ id: 'send', why, onPress: () => pressed++, children: 'Send' })
      inputsOf(place, 'button')[0]!.props.onClick({ preventDefault: () => (kept = true) })
      return kept
    }
    expect([press('There is nothing to send'), pressed]).toEqual([true, 0])
    expect([press(undefined), pressed]).toEqual([false, 1])
  })

  it('ties the reason to itself', () => {
    const tree = treeOf(markup(<Button id="send" why="Nothing to send">Send</Button>))
    const { attributes } = byId(tree, 'send')
    expect(attributes['aria-disabled']).toBe('true')
    expect(textOf(byId(tree, attributes['aria-describedby']!))).toBe('Nothing to send')
  })
})

describe('two buttons without a name', () => {
  it('have a reason each', () => {
    const tree = treeOf(markup(<p><Button why="Not yet">Send</Button><Button why="Not yours">Take away</Button></p>))
    const reasons = all(tree, 'button').map(({ attributes }) => textOf(byId(tree, attributes['aria-describedby']!)))
    expect(reasons).toEqual(['Not yet', 'Not yours'])
  })
})

describe('the summary of what is to be mended', () => {
  it('leads to each field', () => {
    const tree = treeOf(markup(<ErrorSummary title="Two things are missing" problems={[{ field: 'name', text: 'Write a name' }]} />))
    expect(all(tree, 'a').map((link) => [link.attributes['href'], textOf(link)])).toEqual([['#name', 'Write a name']])
    expect(all(tree, 'div')[0]!.attributes).toMatchObject({ role: 'alert', tabindex: '-1' })
  })

  it('is not there while there is nothing', () => {
    expect(markup(<ErrorSummary title="" problems={[]} />)).toBe('')
  })
})

type Press = Record<'onClick' | 'onChange', (event?: unknown) => void>
type Drawn = { readonly type: unknown; readonly props: Press & { readonly children?: unknown } }

/** The nodes of one element within what a part has drawn. */
function inputsOf(node: unknown, type = 'input'): Drawn[] {
  if (Array.isArray(node)) return node.flatMap((each) => inputsOf(each, type))
  if (typeof node !== 'object' || node === null || !('props' in node)) return []
  const drawn = node as Drawn
  return [...(drawn.type === type ? [drawn] : []), ...inputsOf(drawn.props.children, type)]
}
