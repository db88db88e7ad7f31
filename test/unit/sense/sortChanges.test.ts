// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createAmbient } from '../../../src/sense/ambient.ts'
import { createPress } from '../../../src/sense/createPress.ts'
import { MANY, type Press, type Presses } from '../../../src/sense/press.ts'
import { sortChanges } from '../../../src/sense/sortChanges.ts'

/** A press made at this time, whose window is over. */
function pressAt(t: number, more: Partial<Press> = {}): Press {
  const press = createPress({
    actor: { element: document.querySelector('button')!, on: 'control' }, form: undefined, submits: false, filled: false, href: '',
    record: { type: 'press', t, press: 1, target: 1, x: 0, y: 0, by: 'mouse', on: 'control' },
  })
  return Object.assign(press, { made: true }, more)
}

describe('whose a change is', () => {
  let ambient: ReturnType<typeof createAmbient>
  let learned: [Element, number][]
  let presses: Presses
  const learn = (place: Element, t: number): void => {
    learned.push([place, t])
    ambient.saw(place, t)
  }
  const clock = (): Element => document.querySelector('time')!
  const change = (t: number, place = clock(), count = 1): boolean => {
    const record = { type: 'childList', target: place, addedNodes: [], removedNodes: [] }
    return sortChanges(Array.from({ length: count }, () => ({ ...record }) as unknown as MutationRecord), t, presses, ambient, learn)
  }

  beforeEach(() => {
    document.body.innerHTML = '<section><button>Go</button></section><aside><time></time></aside>'
    ambient = createAmbient()
    learned = []
    presses = { waiting: [], times: [] }
  })

  it('without a press, it is the page\'s own', () => {
    change(0)
    change(1000)
    expect(learned.map(([, t]) => t)).toEqual([0, 1000])
    expect(ambient.knows(clock())).toBe(true)
  })
  it('in the window of a press, it is that of the press, also where a clock ticks', () => {
    change(0)
    change(1000)
    const press = pressAt(1500, { closed: Infinity })
    presses = { waiting: [press], gesture: press, times: [1500] }
    change(1510)
    expect([...press.records.values()]).toEqual([undefined])
    expect(learned).toHaveLength(2)
  })
  it('but not where something changes without a rest, as with every frame', () => {
    for (let t = 0; t < 600; t += 16) change(t)
    const press = pressAt(600, { closed: Infinity })
    presses = { waiting: [press], gesture: press, times: [600] }
    change(605)
    expect([press.records.size, ...press.seen]).toEqual([0, 'ambient'])
  })
  it('after it, it may be that of any press that waits', () => {
    const [one, other] = [pressAt(100), pressAt(200)]
    presses = { waiting: [one, other], gesture: other, times: [100, 200] }
    expect(change(400)).toBe(true)
    expect([one, other].map(({ records }) => [...records.values()])).toEqual([[400], [400]])
    expect(learned).toEqual([])
  })
  it('a tick that was to be expected is nobody\'s, and goes on being learned', () => {
    change(0)
    change(1000)
    const press = pressAt(1500)
    presses = { waiting: [press], gesture: press, times: [1500] }
    expect(change(2000)).toBe(false)
    expect([press.records.size, ...press.seen]).toEqual([0, 'ambient'])
    expect(learned.at(-1)).toEqual([clock(), 2000])
  })
  it('what was told of has its answer, and asks for no other', () => {
    const press = pressAt(100, { told: true })
    presses = { waiting: [press], gesture: press, times: [100] }
    change(400)
    expect(press.records.size).toBe(0)
    expect(learned).toHaveLength(1)
  })
  it('while a pointer is down, it may be a drag: what ticked is learned when it was a press', () => {
    const press = pressAt(1000, { made: false })
    presses = { waiting: [], gesture: press, times: [] }
    change(1050)
    expect(learned).toEqual([])
    for (const act of press.held) act()
    expect(learned).toEqual([[clock(), 1050]])
  })
  it('and a drag teaches nothing, nor does what it leaves behind', () => {
    presses = { waiting: [], times: [1000, 1300], draggedAt: 1300 }
    change(1320)
    expect(learned).toEqual([])
    change(2400)
    expect(learned).toEqual([[clock(), 2400]])
  })
  it('is held only up to a number: so many changes are an answer', () => {
    const press = pressAt(100)
    presses = { waiting: [press], gesture: press, times: [100] }
    change(400, clock(), MANY + 1)
    expect([press.records.size, press.sign]).toEqual([MANY, 'dom'])
  })
})
