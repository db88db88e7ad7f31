import { describe, expect, test } from 'vitest'
import { pickSpeech } from '../../../../src/interventions/callback/speech.ts'
import { en } from '../../../../src/interventions/callback/texts/en.ts'
import { es } from '../../../../src/interventions/callback/texts/es.ts'
import { it } from '../../../../src/interventions/callback/texts/it.ts'

const languages = { en, es, it }

describe('pickSpeech', () => {
  test.each([
    ['en', 'en', en.title],
    ['es', 'es', es.title],
    ['es-MX', 'es', es.title],
    ['ES_ar', 'ES', es.title],
    ['it-IT', 'it', it.title],
    ['fr', 'en', en.title],
    ['', 'en', en.title],
    ['constructor', 'en', en.title],
  ])('%j is spoken as %s', (locale, lang, title) => {
    expect(pickSpeech(locale, languages)).toMatchObject({ lang, texts: { title } })
  })

  test('dates follow the locale, unless its language had to be given up', () => {
    expect(pickSpeech('es-MX', languages).locale).toBe('es-MX')
    expect(pickSpeech('fr-CA', languages).locale).toBe('en')
    expect(pickSpeech('en', languages, [], ['de', 'en-GB', 'en-US']).locale).toBe('en-GB')
    expect(pickSpeech('en-US', languages, [], ['en-GB']).locale).toBe('en-US')
  })

  test('an override replaces one string in one language', () => {
    const overrides = { en: { title: 'Stuck?' } }
    expect(pickSpeech('en-GB', languages, [overrides]).texts).toEqual({ ...en, title: 'Stuck?' })
    expect(pickSpeech('es', languages, [overrides]).texts).toEqual(es)
  })

  test('a region’s strings lie over its language’s', () => {
    const overrides = { 'es': { title: 'A', lead: 'B' }, 'es-MX': { title: 'C' } }
    expect(pickSpeech('es-MX', languages, [overrides]).texts).toEqual({ ...es, title: 'C', lead: 'B' })
  })

  test('of several sources the last one that has a string is heard', () => {
    const sources = [{ es: { title: 'A', lead: 'B' } }, undefined, { es: { title: 'C' } }]
    expect(pickSpeech('es', languages, sources).texts).toEqual({ ...es, title: 'C', lead: 'B' })
  })

  test('a new language may be partial, and is said to be what it is', () => {
    const speech = pickSpeech('ar-SA', languages, [{ ar: { title: 'هل تساعدك مكالمة؟' } }])
    expect(speech).toMatchObject({
      lang: 'ar',
      dir: 'rtl',
      locale: 'ar-SA',
      texts: { ...en, title: 'هل تساعدك مكالمة؟' },
    })
  })

  test('with one language shipped, that one is spoken', () => {
    expect(pickSpeech('en', { es })).toMatchObject({ lang: 'es', texts: es, locale: 'es' })
  })
})

describe.each([
  ['es', es],
  ['it', it],
])('%s', (_, texts) => {
  test('has every string, and none left in English', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(en))
    const same = Object.entries(texts).filter(
      ([key, text]) => text === '' || text === en[key as keyof typeof en],
    )
    expect(same).toEqual([])
  })

  test('fills in the same things', () => {
    const holes = (of: object): string[] =>
      Object.entries(of).flatMap(([key, text]) =>
        (String(text).match(/\{\w+\}/g) ?? []).map((hole) => key + hole),
      )
    expect(holes(texts)).toEqual(holes(en))
  })
})
