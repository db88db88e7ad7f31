import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { root } from '../../../scripts/entries.mjs'
import { configDocs } from '../../../scripts/schema/configDocs.mjs'
import { configSchema, detectorsOf, shapeOf } from '../../../scripts/schema/configSchema.mjs'
import { keyOf } from '../../../scripts/schema/describePlace.mjs'
import { descriptions } from '../../../scripts/schema/descriptions.mjs'
import { readConfig } from '../../../src/decide/readConfig.ts'
import { findProblems } from '../../../src/model/findProblems.ts'
import { parseDuration } from '../../../src/model/parseDuration.ts'
import { aSpan, type Shape } from '../../../src/model/shape.ts'
import { configSource } from '../../support/configSource.ts'

const file = (path: string): string => readFileSync(join(root, path), 'utf8')
const shape = shapeOf(configSource)
const schema = JSON.parse(JSON.stringify(configSchema(configSource))) as { definitions: object }
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)
const agree = (config: unknown): boolean => {
  const problems = findProblems(config, shape, '')
  const valid = validate(config)
  expect(valid, JSON.stringify({ config, problems, errors: validate.errors }, undefined, 1)).toBe(problems.length === 0)
  return valid
}

describe('up to date', () => {
  test('schema/config-v1.json', () => {
    expect(JSON.parse(file('schema/config-v1.json')), 'Run `npm run build && npm run schema`.').toEqual(schema)
  })

  test('docs/config.md', () => {
    expect(file('docs/config.md'), 'Run `npm run build && npm run schema`.').toBe(configDocs(configSource))
  })

  test('every signal there is has its numbers in the schema', () => {
    expect(detectorsOf(configSource).length).toBeGreaterThanOrEqual(4)
    const text = file('docs/config.md')
    for (const { type, options } of detectorsOf(configSource)) {
      for (const option of Object.keys(options)) expect(text).toContain(`\`signals.${type}.${option}\``)
    }
  })
})

describe('every key is described, and nothing is described that is no key', () => {
  const keys = new Set<string>()
  const collect = (one: Shape, path: readonly string[]): void => {
    keys.add(keyOf(path))
    if (one.keys && Object.hasOwn(one.keys, 'is')) return
    for (const [key, inside] of Object.entries(one.keys ?? {})) collect(inside, [...path, key])
    if (one.items) collect(one.items, [...path, '[]'])
    if (one.others && !one.others.shape.anything) collect(one.others.shape, [...path, '*'])
  }
  collect(shape, [])
  // A list's items are described with the list, a text by its key, a signal's options in the source.
  const needed = [...keys].filter((key) => !key.endsWith('[]') && !key.startsWith('signals.') && key !== 'texts.*.*')

  test.each(needed)('%s', (key) => {
    expect(descriptions[key]).toMatch(/[.…?]$/)
  })

  test('no other', () => {
    expect(Object.keys(descriptions).filter((key) => !keys.has(key))).toEqual([])
  })
})

describe('schema and runtime check agree', () => {
  test('on the example, which is a whole config without a problem', () => {
    const example = JSON.parse(file('scripts/schema/example.json')) as unknown
    expect(agree(example)).toBe(true)
    expect(readConfig(example, detectorsOf(configSource), ['callback', 'message'])).toMatchObject({ problems: [], config: { id: 'shop-eu-2027-01' } })
  })

  test('on durations, which the engine can read if and only if they are allowed', () => {
    const pattern = new RegExp(aSpan.pattern!)
    const text = fc.oneof(fc.string({ unit: fc.constantFrom(...'0123456789.msdh ') }), fc.tuple(fc.nat(), fc.constantFrom('ms', 's', 'm', 'h', 'd', '')).map((parts) => parts.join('')))
    fc.assert(fc.property(text, (duration) => {
      expect(pattern.test(duration)).toBe(parseDuration(duration) !== undefined)
    }))
  })

  test('on random configs, right and nearly right', () => {
    let right = 0
    let wrong = 0
    fc.assert(fc.property(fitting(shape), fc.nat(), fc.jsonValue({ maxDepth: 1 }), (config, where, strange) => {
      // What is made from the shape fits it.
      expect(agree(config)).toBe(true)
      right++
      if (!agree(changed(config, where, strange))) wrong++
    }), { numRuns: 1000 })
    expect(right).toBe(1000)
    expect(wrong).toBeGreaterThan(300)
  }, 60_000)

  test('on anything', () => {
    fc.assert(fc.property(fc.jsonValue(), (anything) => void agree(anything)))
  })

  test.each<[string, unknown]>([
    ['a text of 200 characters that are two halves each', { version: 1, id: '😀'.repeat(200) }],
    ['201 of them', { version: 1, id: '😀'.repeat(201) }],
    ['an empty text', { version: 1, id: '' }],
    ['fifty rules', { version: 1, rules: Array.from({ length: 50 }, (_, i) => ({ id: `r${i}`, then: 'callback' })) }],
    ['fifty-one rules', { version: 1, rules: Array.from({ length: 51 }, (_, i) => ({ id: `r${i}`, then: 'callback' })) }],
    ['fifty-one segments', { version: 1, segments: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`s${i}`, {}])) }],
    ['four deep', { version: 1, rules: [{ id: 'a', then: 'b', when: { all: [{ any: [{ none: [{ all: [{ score: 1 }] }] }] }] } }] }],
    ['five deep', { version: 1, rules: [{ id: 'a', then: 'b', when: { all: [{ any: [{ none: [{ all: [{ any: [] }] }] }] }] } }] }],
    ['a trait without a name', { version: 1, rules: [{ id: 'a', then: 'b', when: { 'traits.': 1 } }] }],
    ['half a request', { version: 1, limits: { show: [{ max: 0.5, per: 'session' }] } }],
  ])('%s', (_, config) => void agree(config))
})

/** Random values that fit a shape. */
function fitting(one: Shape, depth = 0): fc.Arbitrary<unknown> {
  const { words, text, pattern, from, to, whole, items, most = 50, keys, needs = [], others, anything } = one
  const kinds: fc.Arbitrary<unknown>[] = []
  if (words) kinds.push(fc.constantFrom(...words))
  if (text !== undefined) kinds.push(pattern ? fc.constantFrom('30s', '1.5h', '7d', '09:00', '23:59', 'Europe/Madrid', 'UTC', 'callback', 'big-cart').filter((found) => new RegExp(pattern).test(found)) : fc.string({ minLength: 1, maxLength: 20 }))
  if (from !== undefined) kinds.push(whole ? fc.integer({ min: from, max: to! }) : fc.double({ min: from, max: to!, noNaN: true }))
  if (items) kinds.push(fc.array(fitting(items, depth + 1), { maxLength: Math.min(most, 3) }))
  if (anything) kinds.push(fc.jsonValue({ maxDepth: 2 }))
  if (keys || others) {
    const known = Object.fromEntries(Object.entries(keys ?? {}).map(([key, inside]) => [key, fc.option(fitting(inside, depth + 1), { nil: undefined, freq: needs.includes(key) ? 1e9 : depth < 3 ? 3 : 1 })]))
    const names = fc.constantFrom('traits.plan', 'traits.cart-value', 'premium', 'help.checkout', 'es', 'pt-BR')
    const further = others ? fc.dictionary(names.filter((name) => new RegExp(others.pattern).test(name)), fitting(others.shape, depth + 1), { maxKeys: 2 }) : fc.constant({})
    kinds.push(fc.tuple(fc.record(known), further).map(([a, b]) => JSON.parse(JSON.stringify({ ...b, ...a })) as unknown))
  }
  return fc.oneof(...kinds)
}

/** The same with one thing changed: a value replaced, a key renamed or left out. */
function changed(config: unknown, where: number, strange: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(config)) as Record<string, unknown>
  const places: [Record<string, unknown>, string][] = []
  const walk = (inside: unknown): void => {
    if (typeof inside !== 'object' || inside === null) return
    for (const [key, value] of Object.entries(inside)) {
      places.push([inside as Record<string, unknown>, key])
      walk(value)
    }
  }
  walk(copy)
  const [holder, key] = places[where % places.length]!
  if (where % 3 === 0) holder[key] = strange
  else if (where % 3 === 1 && !Array.isArray(holder)) {
    holder[`${key}x`] = holder[key]
    delete holder[key]
  } else if (!Array.isArray(holder)) delete holder[key]
  else holder[key as never] = [holder[key as never]] as never
  return copy
}
