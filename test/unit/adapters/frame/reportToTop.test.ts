// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { type FrameInstance, reportToTop } from '../../../../src/adapters/frame/reportToTop.ts'
import type { Observation } from '../../../../src/model/observation.ts'

afterEach(() => void vi.unstubAllGlobals())

const observed: readonly Observation[] = [
  { type: 'press', t: 10.1, press: 1, target: 2, x: 3, y: 4, by: 'mouse', on: 'control', form: 5 },
  { type: 'answer', t: 20, press: 1, kind: 'none', by: 'silence', after: 9.9 },
  { type: 'submit', t: 30, form: 5, attempt: 1, press: 1 },
  { type: 'error', t: 40, kind: 'uncaught', fingerprint: 7 },
]

function frame() {
  let hear: ((observation: Observation) => void) | undefined
  const own: FrameInstance = {
    on: (_, heard) => {
      hear = heard
      return () => void (hear = undefined)
    },
    trace: () => ({ names: { 2: 'button#pay' } }),
  }
  return { own, say: (observation: Observation) => hear?.(observation) }
}
const onTop = (timeOrigin = performance.timeOrigin) => vi.stubGlobal('top', { performance: { timeOrigin } })

test('everything is told at the time of the top page, under numbers of its own, and belongs together as before', () => {
  onTop(performance.timeOrigin - 1000)
  const { own, say } = frame()
  const observe = vi.fn<(observation: Observation, names: object) => void>()
  reportToTop(own, { observe })
  observed.forEach(say)
  const [press, answer, submit, error] = observe.mock.calls.map(([observation]) => observation) as [Extract<Observation, { type: 'press' }>, Extract<Observation, { type: 'answer' }>, Extract<Observation, { type: 'submit' }>, Observation]
  expect(press).toMatchObject({ t: 1010.1, by: 'mouse', on: 'control' })
  expect(press.target).toBeGreaterThan(1e9)
  expect(Number.isSafeInteger(press.target)).toBe(true)
  expect(answer.press).toBe(press.press)
  expect(submit).toMatchObject({ form: press.form, press: press.press })
  expect(error).toEqual({ type: 'error', t: 1040, kind: 'uncaught', fingerprint: 7 })
  expect(observe.mock.calls[0]![1]).toEqual({ [press.target]: 'button#pay' })
  // A press at the same spot of the top page is another spot.
  expect(press.x).toBeGreaterThan(1e6)
})

test('where the frame goes is not where the visitor goes', () => {
  onTop()
  const { own, say } = frame()
  const observe = vi.fn()
  reportToTop(own, { observe })
  say({ type: 'navigation', t: 1, page: '/', url: 1, kind: 'load' })
  expect(observe).not.toHaveBeenCalled()
})

test('it ends, and does nothing on the top page itself or under one that is not ours', () => {
  const observe = vi.fn()
  const { own, say } = frame()
  reportToTop(own, { observe })
  say(observed[0]!)
  vi.stubGlobal('top', new Proxy({}, { get: () => { throw new DOMException('', 'SecurityError') } }))
  expect(() => reportToTop(own)).not.toThrow()
  onTop()
  reportToTop(own)
  const end = reportToTop(own, { observe })
  end()
  say(observed[0]!)
  expect(observe).not.toHaveBeenCalled()
})
