import { expect, test } from 'vitest'
import { pair } from '../../../src/paired/pair.ts'
import { keyMash as pure } from '../../../src/signals/keyMash.ts'
import { backtrack } from '../../../src/paired/backtrack.ts'
import { fieldLoop } from '../../../src/paired/fieldLoop.ts'
import { keyMash } from '../../../src/paired/keyMash.ts'
import { oscillation } from '../../../src/paired/oscillation.ts'
import { scrollThrash } from '../../../src/paired/scrollThrash.ts'
import { thrashedCursor } from '../../../src/paired/thrashedCursor.ts'

const watch = (): void => {}

test('the detector stays what it was, and brings its sense', () => {
  const { watch: brought, with: tune, start, ...rest } = pair(pure({ keys: 9 }), watch)
  expect(rest).toMatchObject({ type: 'keyMash', options: pure({ keys: 9 }).options, isFaulty: false })
  expect(brought).toBe(watch)
  expect(tune({ keys: 7 })).toMatchObject({ watch, options: { keys: 7 } })
  expect(start()({ type: 'keys', t: 0, target: 1, distinct: 9, together: 3 })).toHaveLength(1)
})

test('a config that tunes it does not take its sense away', () => {
  for (const make of [backtrack, fieldLoop, keyMash, oscillation, scrollThrash, thrashedCursor]) {
    const detector = make()
    expect(detector.watch).toBeTypeOf('function')
    expect(detector.with({ halfLife: '9s' }).with({ cap: 0.1 })).toMatchObject({ watch: detector.watch, options: { halfLife: 9000, cap: 0.1 } })
  }
})

test('without a DOM it is made and asked all the same', () => {
  expect(globalThis).not.toHaveProperty('document')
  expect(thrashedCursor().start()({ type: 'shake', t: 0, target: 1, turns: 8, milliseconds: 900 })).toHaveLength(1)
})
