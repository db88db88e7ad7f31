import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patch } from '../../../../src/sense/calls/patch.ts'

/** A class of a browser, as far as it matters: one method, one accessor. Each test has its own. */
const makeSheet = () =>
  class Sheet {
    rules: string[] = []
    off = false
    insertRule(rule: string, index = 0): number {
      if (rule === '') throw new SyntaxError('empty')
      this.rules.splice(index, 0, rule)
      return index
    }
    get disabled(): boolean {
      return this.off
    }
    set disabled(off: boolean) {
      this.off = off
    }
  }

const descriptorOf = (owner: object, name: string): PropertyDescriptor => Object.getOwnPropertyDescriptor(owner, name)!

describe('a method that is listened to', () => {
  test('does what it did: this, arguments, result, error', () => {
    const Sheet = makeSheet()
    const heard: unknown[] = []
    patch(Sheet.prototype, 'insertRule', 'value', (self, args) => heard.push([self, ...args]))
    const sheet = new Sheet()
    expect(sheet.insertRule('a {}', 0)).toBe(0)
    expect(sheet.rules).toEqual(['a {}'])
    expect(heard).toEqual([[sheet, 'a {}', 0]])
    expect(() => sheet.insertRule('')).toThrow(new SyntaxError('empty'))
    expect(heard, 'a call that failed has done nothing').toHaveLength(1)
  })

  test('looks as it did: name, length, attributes, no constructor, and what others noted on it', () => {
    const Sheet = makeSheet()
    Object.assign(Sheet.prototype.insertRule, { wrappedBySomebody: true })
    const before = descriptorOf(Sheet.prototype, 'insertRule')
    patch(Sheet.prototype, 'insertRule', 'value', () => {})
    const { value, ...attributes } = descriptorOf(Sheet.prototype, 'insertRule')
    const { value: original, ...attributesBefore } = before
    expect(attributes).toEqual(attributesBefore)
    expect([value.name, value.length]).toEqual([original.name, original.length])
    expect(value.wrappedBySomebody).toBe(true)
    expect(() => new value()).toThrow(TypeError)
    expect(Object.keys(value)).toEqual([])
  })

  test('works in subclasses, and is heard with their instance', () => {
    const Sheet = makeSheet()
    class Theme extends Sheet {
      override insertRule(rule: string): number {
        return super.insertRule(`${rule}/* theme */`)
      }
    }
    const heard: unknown[] = []
    patch(Sheet.prototype, 'insertRule', 'value', (self) => heard.push(self))
    const theme = new Theme()
    theme.insertRule('a {}')
    expect(theme.rules).toEqual(['a {}/* theme */'])
    expect(heard).toEqual([theme])
  })

  test('is given back; if somebody has wrapped it since, theirs stays and ours only passes on', () => {
    const Sheet = makeSheet()
    const original = Sheet.prototype.insertRule
    const heard: unknown[] = []
    const undo = patch(Sheet.prototype, 'insertRule', 'value', () => heard.push(1))
    const ours = Sheet.prototype.insertRule
    const theirs = function (this: InstanceType<typeof Sheet>, rule: string): number {
      return ours.call(this, rule)
    }
    Sheet.prototype.insertRule = theirs
    undo()
    expect(Sheet.prototype.insertRule).toBe(theirs)
    expect(new Sheet().insertRule('a {}')).toBe(0)
    expect(heard).toEqual([])

    Sheet.prototype.insertRule = original
    patch(Sheet.prototype, 'insertRule', 'value', () => {})()
    expect(Sheet.prototype.insertRule).toBe(original)
  })

  test('is wrapped once, however many listen, and given back when the last has gone', () => {
    fc.assert(fc.property(fc.array(fc.nat(4), { maxLength: 30 }), (toggles) => {
      const Sheet = makeSheet()
      const original = descriptorOf(Sheet.prototype, 'insertRule')
      const undos = new Map<number, () => void>()
      const heard: number[] = []
      let wrapper: unknown
      for (const who of toggles) {
        const undo = undos.get(who)
        undos.delete(who)
        if (undo) undo()
        else undos.set(who, patch(Sheet.prototype, 'insertRule', 'value', () => heard.push(who)))
        const now = descriptorOf(Sheet.prototype, 'insertRule')
        if (undos.size === 0) {
          expect(now).toEqual(original)
          wrapper = undefined
          continue
        }
        wrapper ??= now.value
        expect(now.value).toBe(wrapper)
        heard.length = 0
        new Sheet().insertRule('a {}')
        expect([...heard].sort()).toEqual([...undos.keys()].sort())
      }
    }))
  })
})

describe('an accessor', () => {
  test('is heard in the half that is meant', () => {
    const Sheet = makeSheet()
    const before = descriptorOf(Sheet.prototype, 'disabled')
    const heard: string[] = []
    const undos = [
      patch(Sheet.prototype, 'disabled', 'set', (_, [value]) => heard.push(`set ${value}`)),
      patch(Sheet.prototype, 'disabled', 'get', () => heard.push('get')),
    ]
    const sheet = new Sheet()
    sheet.disabled = true
    expect(sheet.disabled).toBe(true)
    expect(heard).toEqual(['set true', 'get'])
    const { get, set } = descriptorOf(Sheet.prototype, 'disabled')
    expect([get!.name, set!.name]).toEqual(['get disabled', 'set disabled'])
    for (const undo of undos) undo()
    expect(descriptorOf(Sheet.prototype, 'disabled')).toEqual(before)
  })
})

test('what is not there, is no function or cannot be replaced is left alone', () => {
  const frozen = Object.freeze({ send: () => 1 })
  const { send } = frozen
  for (const [owner, name] of [[{}, 'send'], [{ send: 1 }, 'send'], [frozen, 'send'], [Object.create({ send }), 'send']] as const) {
    const before = Object.getOwnPropertyDescriptor(owner, name)
    patch(owner, name, 'value', () => {})()
    expect(Object.getOwnPropertyDescriptor(owner, name)).toEqual(before)
  }
})
