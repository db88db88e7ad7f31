import type { Observation } from '../../src/model/observation.ts'

/**
 * A trace of so many observations, the same for the same seed: somebody who presses twice a second,
 * hammers now and then, hands in forms that come back and meets errors. Far more happens in it than
 * in life, so that every detector has something to do.
 */
export function busyTrace(length: number, seed: number): readonly Observation[] {
  const observations: Observation[] = []
  let state = seed
  const random = (below: number): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % 65_536 % below
  let t = 0
  let press = 0
  let attempt = 0
  while (observations.length < length) {
    t += 50 + random(900)
    const what = random(100)
    if (what < 60) {
      const on = random(10) < 7 ? 'control' : 'content'
      const target = 1 + random(20)
      // One in ten presses is hammered.
      for (let times = random(10) === 0 ? 4 : 1; times > 0; times--, t += 200) {
        const after = random(10) === 0 ? 3000 : 20 + random(200)
        observations.push({ type: 'press', t, press: ++press, target, x: target * 40, y: 100, by: 'mouse', on })
        if (random(10) < 9) observations.push({ type: 'answer', t: t + 20, press, kind: 'positive', by: 'dom', after })
        else observations.push({ type: 'answer', t: t + 20, press, kind: 'none', by: 'silence', after: 2500, interactive: on === 'control', seen: ['ambient'] })
      }
    } else if (what < 75) observations.push({ type: 'edit', t, form: 50, field: 60 + random(8) })
    else if (what < 85) {
      observations.push({ type: 'submit', t, form: 50, attempt: ++attempt, press })
      observations.push(random(3) === 0 ? { type: 'rejection', t: t + 30, form: 50, attempt, by: 'native' } : { type: 'acceptance', t: t + 30, form: 50, attempt })
    } else if (what < 92) observations.push({ type: 'error', t, kind: 'uncaught', fingerprint: random(50) })
    else observations.push({ type: 'navigation', t, page: '/', url: random(9), kind: 'push' })
  }
  return observations.slice(0, length)
}
