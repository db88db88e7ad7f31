import type { CallbackTexts } from './texts.ts'

/** The texts to use, and the language they are really in. */
export interface Speech {
  readonly texts: CallbackTexts
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** For dates and times: the locale asked for, unless it had to be given up. */
  readonly locale: string
}

/** Languages whose usual script runs from right to left. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i

/**
 * Picks the language nearest to `locale`: `pt-BR`, then `pt`, then the first of `languages`.
 * `overrides` add languages and replace single strings; what they leave out comes from the
 * language they are nearest to. `visitor` are the browser's languages: a page in `en` shows a
 * visitor from Leeds 14:00, not 2:00 PM.
 */
export const pickSpeech = (
  locale: string,
  languages: Readonly<Record<string, CallbackTexts>>,
  overrides: Readonly<Record<string, Partial<CallbackTexts>>> = {},
  visitor: readonly string[] = [],
): Speech => {
  const fallback = Object.keys(languages)[0] ?? 'en'
  let texts: Partial<CallbackTexts> = { ...languages[fallback], ...overrides[fallback] }
  let lang = fallback
  let spoken = fallback
  for (const tag of tagsOf(locale)) {
    const strings = [within(languages, tag), within(overrides, tag)]
    if (strings.some(Boolean)) {
      texts = Object.assign({}, texts, ...strings) as Partial<CallbackTexts>
      lang = tag
      spoken = locale
    }
  }
  return {
    texts: texts as CallbackTexts,
    lang,
    dir: RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr',
    locale: visitor.find((tag) => tag.startsWith(`${spoken}-`)) ?? spoken,
  }
}

/** `zh-Hant-TW` → `zh`, `zh-Hant`, `zh-Hant-TW`. */
const tagsOf = (locale: string): readonly string[] => {
  const parts = locale.split(/[-_]/)
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'))
}

const within = <T>(from: Readonly<Record<string, T>>, tag: string): T | undefined => {
  const key = Object.keys(from).find((name) => name.toLowerCase() === tag.toLowerCase())
  return key === undefined ? undefined : from[key]
}
