import { expect, it, vi } from 'vitest'
import { createListen } from '../../../src/sense/createListen.ts'

const ears = (): ReturnType<typeof createListen> => createListen((ours) => {
  try {
    return ours()
  } catch {
    return undefined
  }
})

it('however many want an event, the browser has one listener; all hear, in their order', () => {
  const target = new EventTarget()
  const added = vi.spyOn(target, 'addEventListener')
  const { listen } = ears()
  const heard: string[] = []
  listen(target, 'a b', ({ type }) => heard.push(`1 ${type}`))
  listen(target, 'a', () => heard.push('2'))
  target.dispatchEvent(new Event('a'))
  target.dispatchEvent(new Event('b'))
  expect(heard).toEqual(['1 a', '2', '1 b'])
  expect(added.mock.calls.map(([type, , options]) => [type, options])).toEqual([['a', { capture: true, passive: true }], ['b', { capture: true, passive: true }]])
})

it('one that throws keeps the others from nothing', () => {
  const target = new EventTarget()
  const { listen } = ears()
  const heard = vi.fn()
  listen(target, 'a', () => { throw new Error('ours') })
  listen(target, 'a', heard)
  target.dispatchEvent(new Event('a'))
  expect(heard).toHaveBeenCalledOnce()
})

it('who stops hears no more, and the last one takes the listener away', () => {
  const target = new EventTarget()
  const removed = vi.spyOn(target, 'removeEventListener')
  const { listen } = ears()
  const [first, second] = [vi.fn(), vi.fn()]
  const end = listen(target, 'a', first)
  const endSecond = listen(target, 'a', second)
  end()
  end()
  target.dispatchEvent(new Event('a'))
  expect([first.mock.calls.length, second.mock.calls.length, removed.mock.calls.length]).toEqual([0, 1, 0])
  endSecond()
  target.dispatchEvent(new Event('a'))
  expect([second.mock.calls.length, removed.mock.calls.length]).toEqual([1, 1])
  // And again from the beginning.
  listen(target, 'a', first)
  target.dispatchEvent(new Event('a'))
  expect(first).toHaveBeenCalledOnce()
})

it('stop() takes all of them away', () => {
  const [one, other] = [new EventTarget(), new EventTarget()]
  const { listen, stop } = ears()
  const heard = vi.fn()
  listen(one, 'a b', heard)
  listen(other, 'a', heard)
  stop()
  for (const target of [one, other]) for (const type of ['a', 'b']) target.dispatchEvent(new Event(type))
  expect(heard).not.toHaveBeenCalled()
})
