// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMemory } from '../../../src/advisor/createMemory.ts'
import type { Memory } from '../../../src/model/memory.ts'
import { mergeMemories } from '../../../src/model/mergeMemories.ts'
import type { Kept, Store } from '../../../src/model/store.ts'
import { memory, pastOutcome } from '../../support/memories.ts'

const learned = vi.fn()
const failed = vi.fn()
beforeEach(() => void vi.useFakeTimers({ now: 1_795_000_000_000 }))
afterEach(() => {
  vi.useRealTimers()
  vi.clearAllMocks()
})

/** A store whose answers the test gives. */
function slowStore() {
  const answers: ((kept: Kept) => void)[] = []
  const calls: string[] = []
  let held: Memory | undefined
  const store: Store = {
    keep: () => {
      calls.push('keep')
      return new Promise((resolve) => answers.push((kept) => {
        held = kept.memory
        resolve(kept)
      }))
    },
    clear: () => {
      calls.push('clear')
      held = undefined
      return Promise.resolve()
    },
  }
  return { store, answers, calls, get held() { return held } }
}
const make = (store?: Store) => createMemory({ view: window as never, store, learned, failed })
const settle = () => vi.advanceTimersByTimeAsync(0)

test('without consent the store is not touched, and memory serves', async () => {
  const { store, calls } = slowStore()
  const page = make(store)
  page.add([pastOutcome()])
  page.visited([{ page: '/', t: 1 }])
  page.allow(false, false)
  await settle()
  expect(calls).toEqual([])
  expect(page.state.outcomes).toHaveLength(1)
  expect(page.isKept).toBe(false)
})

test('consent reads first: until then it says that it is reading', async () => {
  const { store, answers } = slowStore()
  const page = make(store)
  page.allow(true, false)
  await settle()
  expect(page.isReading).toBe(true)
  const old = memory({ visitor: { id: 'old', since: 5 }, outcomes: [pastOutcome({ kind: 'dismissed' })] })
  answers[0]!({ memory: mergeMemories(page.state, old) })
  await settle()
  expect(page.isReading).toBe(false)
  expect(page.isKept).toBe(true)
  expect(learned).toHaveBeenCalledTimes(1)
  expect(page.state.visitor.id).toBe('old')
  expect(page.state.outcomes[0]!.kind).toBe('dismissed')
})

test('a store that never answers holds nothing up for longer than 2 s', async () => {
  const { store } = slowStore()
  const page = make(store)
  page.allow(true, false)
  await vi.advanceTimersByTimeAsync(1999)
  expect(page.isReading).toBe(true)
  await vi.advanceTimersByTimeAsync(1)
  expect(page.isReading).toBe(false)
  expect(learned).toHaveBeenCalled()
})

test('what happens while it is being written is not lost', async () => {
  const { store, answers, calls } = slowStore()
  const page = make(store)
  page.allow(true, false)
  await settle()
  page.add([pastOutcome({ offer: 'late' })])
  page.add([pastOutcome({ offer: 'later' })])
  answers[0]!({ memory: memory({ outcomes: [pastOutcome({ offer: 'early' })] }) })
  await settle()
  expect(page.state.outcomes.map(({ offer }) => offer).sort()).toEqual(['early', 'late', 'later'])
  // Both in one go.
  expect(calls).toEqual(['keep', 'keep'])
})

describe('a store that fails', () => {
  test('is told of once, and memory serves', async () => {
    const page = make({ keep: (own) => Promise.resolve({ memory: own, error: new Error('full') }), clear: () => Promise.resolve() })
    page.allow(true, false)
    await settle()
    page.add([pastOutcome()])
    await settle()
    expect(failed).toHaveBeenCalledTimes(1)
    expect(page.isKept).toBe(false)
    expect(page.isReading).toBe(false)
    expect(page.state.outcomes).toHaveLength(1)
  })

  test('by throwing does not stop what comes after it', async () => {
    let calls = 0
    const page = make({ keep: (own) => (calls++ === 0 ? Promise.reject(new Error('thrown')) : Promise.resolve({ memory: own })), clear: () => Promise.resolve() })
    page.allow(true, false)
    await settle()
    expect(page.isReading).toBe(false)
    page.add([pastOutcome()])
    await settle()
    expect(page.isKept).toBe(true)
  })
})

describe('withdrawal', () => {
  test('deletes after what is being written, and forgets what an earlier session left', async () => {
    const remote = slowStore()
    const page = make(remote.store)
    page.allow(true, false)
    await settle()
    remote.answers[0]!({ memory: mergeMemories(page.state, memory({ visitor: { id: 'old', since: 5 }, outcomes: [pastOutcome({ session: 'earlier' })] })) })
    await settle()
    page.add([pastOutcome({ offer: 'own', session: page.state.session.id })])
    await settle()
    page.allow(false, true)
    await settle()
    remote.answers[1]!({ memory: page.state })
    await settle()
    expect(remote.calls).toEqual(['keep', 'keep', 'clear'])
    expect(remote.held).toBeUndefined()
    expect(page.state.visitor.id).not.toBe('old')
    expect(page.state.outcomes.map(({ offer }) => offer)).toEqual(['own'])
    page.add([pastOutcome({ offer: 'after' })])
    await settle()
    expect(remote.calls).toHaveLength(3)
  })

  test('taken back at once, what was under way is not learned again', async () => {
    const { store, answers } = slowStore()
    const page = make(store)
    page.allow(true, false)
    await settle()
    page.allow(false, true)
    page.allow(true, false)
    answers[0]!({ memory: memory({ visitor: { id: 'old', since: 5 } }) })
    await settle()
    expect(page.state.visitor.id).not.toBe('old')
    expect(page.isReading).toBe(true)
  })

  test('on a page that has stored nothing deletes what an earlier one has', async () => {
    const { store, calls } = slowStore()
    make(store).allow(false, true)
    await settle()
    expect(calls).toEqual(['clear'])
  })
})

describe('session', () => {
  test('lasts until nothing was done for 30 minutes', () => {
    const page = make()
    const first = page.state.session.id
    vi.advanceTimersByTime(29 * 60_000)
    expect(page.touch()).toBe(false)
    vi.advanceTimersByTime(30 * 60_000)
    expect(page.touch()).toBe(false)
    expect(page.state.session.id).toBe(first)
    vi.advanceTimersByTime(30 * 60_000 + 1)
    expect(page.touch()).toBe(true)
    expect(page.state.session.id).not.toBe(first)
  })

  test('a clock that goes back does not end it', () => {
    const page = make()
    vi.setSystemTime(1_794_000_000_000)
    expect(page.touch()).toBe(false)
  })
})

test('a page is noted once, however often it is told', () => {
  const page = make()
  for (let i = 0; i < 3; i++) page.visited([{ page: '/', t: 1 }, { page: '/a', t: 2 }])
  expect(page.state.journey).toEqual([{ page: '/', t: 1 }, { page: '/a', t: 2 }])
})

test('end() leaves no timer', () => {
  const page = make(slowStore().store)
  page.allow(true, false)
  page.end()
  expect(vi.getTimerCount()).toBe(0)
})
