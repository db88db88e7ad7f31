import { expect, test } from 'vitest'
import { settingsOf } from '../../../src/decide/settingsOf.ts'

const texts = { en: { 'callback.title': 'A', 'callback.lead': 'A', 'message.title': 'B' }, ar: { 'message.title': 'B' }, es: { 'callback.title': 'C' } }

test('what the config has for the intervention, under what the action says', () => {
  expect(settingsOf({ type: 'callback', theme: 'dark', texts: { en: { title: 'D' }, it: { lead: 'D' } } }, 'callback', texts)).toEqual({
    theme: 'dark', texts: { en: { title: 'D', lead: 'A' }, es: { title: 'C' }, it: { lead: 'D' } },
  })
})

test('nothing of it for another one: a language that only others speak is not added', () => {
  expect(settingsOf({}, 'survey', texts)).toEqual({})
  expect(settingsOf({}, 'back', texts)).toEqual({})
  expect(Object.keys(settingsOf({}, 'callback', texts)['texts'] as object)).toEqual(['en', 'es'])
})

test('an action whose texts are none', () => {
  expect(settingsOf({ texts: 'help.checkout' }, 'message', {})).toEqual({ texts: 'help.checkout' })
})
