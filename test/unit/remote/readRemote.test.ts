import { expect, test } from 'vitest'
import { readRemote } from '../../../src/remote/readRemote.ts'

test('what it may change passes as it is', () => {
  const document = {
    $schema: 'x', version: 1, id: 'a', paused: false, sensitivity: 'low', signals: {}, score: {}, quiet: {}, segments: {}, limits: {},
    holdout: { percent: 5 }, rules: [], texts: { en: { 'help.checkout': 'Would a call help? 3 < 4 & more' } },
  }
  expect(readRemote(document)).toEqual({ config: document, problems: [] })
})

test.each(['consent', 'actions', 'endpoint', 'interventions', 'handoff', 'constructor', 'rule'])('it may not change "%s", and is refused whole', (key) => {
  const { config, problems } = readRemote({ version: 1, sensitivity: 'low', [key]: {} })
  expect(config).toBeUndefined()
  expect(problems).toHaveLength(1)
  expect(problems[0]!.pointer).toBe(`/${key}`)
  expect(problems[0]!.message).toContain('A remote config may not change this.')
  expect(problems[0]!.message).toContain('rules')
})

test.each(['<b>now</b>', 'x <img src=x onerror=alert(1)>', '</p>', '<!-- -->', '<?xml ?>'])('markup is no text: %s', (text) => {
  const { config, problems } = readRemote({ version: 1, texts: { es: { 'a.b': text } } })
  expect(config).toBeUndefined()
  expect(problems[0]).toMatchObject({ pointer: '/texts/es/a.b' })
})

test.each([null, 7, 'off', [], [{ off: true }]])('%j is no config', (document) => {
  expect(readRemote(document)).toMatchObject({ problems: [{ pointer: '' }] })
  expect(readRemote(document).config).toBeUndefined()
})

test('off is off, whatever else is wrong', () => {
  expect(readRemote({ off: true }).config).toBe('off')
  expect(readRemote({ version: 99, consent: 1, off: true }).config).toBe('off')
  expect(readRemote({ version: 1, off: 'true' }).config).toEqual({ version: 1 })
  expect(readRemote({ version: 1, off: false }).config).toEqual({ version: 1 })
})
