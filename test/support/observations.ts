import fc from 'fast-check'
import type {
  AnswerObservation, ErrorObservation, NavigationObservation, Observation, PressObservation, RejectionObservation, SubmitObservation,
} from '../../src/model/observation.ts'

/** A press on button 1 with the mouse, unless said otherwise. */
export function press(id: number, t: number, more: Partial<PressObservation> = {}): PressObservation {
  return { type: 'press', t, press: id, target: 1, x: 100, y: 100, by: 'mouse', on: 'control', ...more }
}

/** What came of a press; `none` comes at the deadline, 2.5 s after it. */
export function answer(to: PressObservation, kind: AnswerObservation['kind'], more: Partial<AnswerObservation> = {}): AnswerObservation {
  const after = more.after ?? (kind === 'none' ? 2500 : 20)
  return { type: 'answer', t: to.t + after, press: to.press, kind, by: kind === 'none' ? 'silence' : 'dom', after, ...more }
}

export function submit(attempt: number, t: number, more: Partial<SubmitObservation> = {}): SubmitObservation {
  return { type: 'submit', t, form: 50, attempt, ...more }
}

export function rejection(attempt: number, t: number, more: Partial<RejectionObservation> = {}): RejectionObservation {
  return { type: 'rejection', t, form: 50, attempt, by: 'native', ...more }
}

export function error(fingerprint: number, t: number, more: Partial<ErrorObservation> = {}): ErrorObservation {
  return { type: 'error', t, kind: 'uncaught', fingerprint, ...more }
}

export function navigation(t: number, more: Partial<NavigationObservation> = {}): NavigationObservation {
  return { type: 'navigation', t, page: '/', url: 1, kind: 'push', ...more }
}

/** As it comes in a trace: in order of time, answers only to presses that were made. */
export const observations: fc.Arbitrary<readonly Observation[]> = fc
  .array(fc.record({
    kind: fc.constantFrom(
      'press', 'press', 'press', 'press', 'positive', 'withdrawn', 'negative', 'pending', 'none', 'none',
      'edit', 'writing', 'writing', 'writing', 'submit', 'rejection', 'acceptance', 'error', 'navigation', 'progress', 'keys', 'shake', 'scrolls', 'toggle', 'return',
    ),
    gap: fc.constantFrom(0, 1, 80, 200, 400, 700, 1500, 1500, 2500, 5000, 40_000),
    node: fc.integer({ min: 1, max: 3 }),
    x: fc.constantFrom(0, 10, 40, 400),
    on: fc.constantFrom('control', 'control', 'content', 'disabled', 'native'),
    by: fc.constantFrom('mouse', 'touch', 'key'),
    back: fc.integer({ min: 0, max: 3 }),
    ignore: fc.constantFrom(undefined, undefined, undefined, ['*'], ['rageClick']),
    interactive: fc.boolean(),
  }), { maxLength: 60 })
  .map((steps) => {
    const made: PressObservation[] = []
    let t = 0
    let attempt = 0
    return steps.flatMap(({ kind, gap, node, x, on, by, back, ignore, interactive }): Observation | [] => {
      t += gap
      const pressed = made.at(-1 - back)
      switch (kind) {
        case 'press': {
          const made1 = press(made.length + 1, t, {
            target: node, x, y: x, on: on as PressObservation['on'], by: by as PressObservation['by'], ...(ignore && { ignore }),
          })
          made.push(made1)
          return made1
        }
        case 'positive': case 'withdrawn': case 'negative': case 'pending': case 'none':
          return pressed ? answer(pressed, kind, { t, after: t - pressed.t, interactive }) : []
        case 'edit': return { type: 'edit', t, form: 50 + node, field: 60 }
        case 'writing': return { type: 'writing', t, form: 50, target: 60 + node, ...(ignore && { ignore }) }
        case 'return': return { type: 'return', t, away: gap }
        case 'submit': return submit(++attempt, t, { form: 50 + node, ...(pressed && { press: pressed.press }) })
        case 'rejection': return rejection(Math.max(1, attempt - back), t, { form: 50 + node })
        case 'acceptance': return { type: 'acceptance', t, form: 50 + node, attempt }
        case 'error': return error(node + x, t, { kind: interactive ? 'uncaught' : 'request', ...(back === 0 && pressed && { press: pressed.press }) })
        case 'navigation': return navigation(t, { url: node, kind: interactive ? 'push' : back > 1 ? 'traverse' : 'replace' })
        case 'keys': return { type: 'keys', t, target: node, distinct: 10 + node, together: 1 + back, ...(ignore && { ignore }) }
        case 'shake': case 'scrolls': return { type: kind, t, target: node, turns: 3 + node * 2, milliseconds: 1000 + x * 10, ...(ignore && { ignore }) }
        case 'toggle': return { type: 'toggle', t, target: node, ...(ignore && { ignore }) }
        default: return { type: 'progress', t }
      }
    })
  })
