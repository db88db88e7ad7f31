import type { OutcomeKind } from '../model/outcome.ts'
import { aNumber, aSpan, aText, type Shape } from '../model/shape.ts'
import { signalTypes } from '../model/signalTypes.ts'

/** Lists within a condition: with four levels and 64 kB, no condition can be slow. */
const MOST_CONDITIONS = 20

const KINDS: readonly OutcomeKind[] = ['shown', 'accepted', 'dismissed', 'submitted', 'failed', 'ignored', 'heldOut']

/**
 * The whole config language, as data.
 *
 * @param signals - what may stand under each signal's name
 */
export function configShape(signals: Readonly<Record<string, Shape>>): Shape {
  const yes: Shape = { words: [true, false] }
  // A level that ends below 0 would never end.
  const threshold = aNumber(1, 99)
  const percent = aNumber(0, 100)
  const policy: Shape = { words: ['wait', 'allow', 'never'] }
  const glob: Shape = { items: aText }
  const time: Shape = { allowed: 'a time such as "09:00"', text: 5, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }
  const name: Shape = { allowed: 'a name such as "big-cart": letters, digits, _ and -', text: 64, pattern: NAME }
  const named = (shape: Shape): Shape => ({ others: { called: 'names such as "big-cart"', pattern: NAME, shape } })

  const limits: Shape = {
    keys: {
      show: {
        items: {
          keys: { max: { from: 0, to: 1000, whole: true }, per: { words: ['page', 'session', 'lifetime'], ...aSpan } },
          needs: ['max', 'per'],
        },
      },
      cooldown: { keys: { afterShow: aSpan, afterDismiss: aSpan, afterSubmit: aSpan, afterIgnore: aSpan, afterFail: aSpan } },
      giveUpAfterDismissals: { from: 1, to: 100, whole: true },
    },
  }

  /** A value to equal, or an object of operators. */
  const test = (value: Shape, more?: Shape['keys']): Shape => {
    const list = { items: value }
    return { ...value, keys: { is: value, not: value, in: list, notIn: list, exists: yes, ...more } }
  }
  const words = (...all: string[]): Shape => test({ words: all })
  const compares = (value: Shape): Shape['keys'] => ({ gt: value, gte: value, lt: value, lte: value })
  const matches = { matches: aText }
  const points = aNumber(0, 99)
  const amount = aNumber(0, 1e9)
  const anyNumber = aNumber(-1e15, 1e15)
  const aCount = test(amount, compares(amount))
  const aWord = test(aText, matches)
  const { exists: _, ...equals } = test(aText).keys!

  const ofVisitor: Shape['keys'] = {
    device: words('touch', 'mouse'),
    locale: aWord,
    returning: test(yes),
    ...Object.fromEntries(KINDS.map((kind) => [`history.${kind}`, aCount])),
  }
  const ofMoment: Shape['keys'] = {
    level: words('calm', 'strained', 'frustrated'),
    score: test(points, compares(points)),
    page: aWord,
    pageSeconds: aCount,
    sessionSeconds: aCount,
    segment: { ...aText, keys: equals },
    agents: words('open', 'closed'),
    waitMinutes: aCount,
    ...Object.fromEntries(signalTypes.map((type) => [`signal.${type}`, aCount])),
  }
  const aTrait: Shape = { ...yes, ...aText, ...anyNumber }
  const others: Shape['others'] = {
    called: 'traits.…', pattern: '^traits\\.[\\w.-]{1,64}$', shape: test(aTrait, { ...compares(anyNumber), ...matches }),
  }
  const condition = (facts: Shape['keys'], depth: number): Shape => {
    const list = depth > 0 && { items: condition(facts, depth - 1), most: MOST_CONDITIONS }
    return { keys: { ...facts, ...(list && { all: list, any: list, none: list }) }, others }
  }

  return {
    keys: {
      $schema: aText,
      version: { words: [1] },
      id: aText,
      paused: yes,
      sensitivity: { words: ['low', 'medium', 'high'] },
      signals: { keys: signals },
      score: { keys: { enter: threshold, exit: threshold } },
      quiet: {
        keys: {
          pages: glob,
          elements: glob,
          states: { items: { words: ['typing', 'composing', 'dragging', 'dialog', 'media', 'pending'] } },
          pause: aSpan,
          patience: aSpan,
        },
      },
      segments: named(condition(ofVisitor, 4)),
      limits,
      holdout: { keys: { percent, salt: { text: 64 } }, needs: ['percent'] },
      rules: {
        items: {
          keys: {
            id: aText,
            note: aText,
            off: yes,
            when: condition({ ...ofMoment, ...ofVisitor }, 4),
            then: name,
            limits,
            rollout: percent,
            schedule: {
              keys: {
                timeZone: { allowed: 'a time zone such as "Europe/Madrid"', text: 64, pattern: '^[A-Z][\\w+-]*(/[\\w+-]+)*$' },
                open: {
                  items: {
                    keys: { days: { items: { words: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] } }, from: time, to: time },
                    needs: ['from', 'to'],
                  },
                },
              },
              needs: ['timeZone', 'open'],
            },
          },
          needs: ['id', 'then'],
        },
      },
      actions: named({ keys: { type: name }, others: { called: 'settings', pattern: '.', shape: { anything: true } } }),
      texts: {
        others: {
          called: 'languages such as "es"',
          pattern: '^[A-Za-z]{2,3}(-[A-Za-z\\d]{2,8})*$',
          shape: { others: { called: 'keys such as "help.checkout"', pattern: '^[\\w.-]{1,64}$', shape: { text: 500 } }, most: 200 },
        },
      },
      consent: { keys: { storage: policy, telemetry: policy, interventions: policy, honorGPC: yes } },
    },
    needs: ['version'],
  }
}

const NAME = '^[A-Za-z][\\w-]{0,63}$'
