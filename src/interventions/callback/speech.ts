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

/** Strings by language tag. */
export type Strings = Readonly<Record<string, Partial<CallbackTexts>>>

/**
 * Picks the language nearest to `locale`: `pt-BR`, then `pt`, then the first of `languages`. Each
 * of the `others` adds languages, and replaces single strings of those before it; what a language
 * lacks comes from the one it is nearest to. `visitor` are the browser's languages: a page in `en`
 * shows a visitor from Leeds 14:00, not 2:00 PM.
 */
export const pickSpeech = (
  locale: string,
  languages: Readonly<Record<string, CallbackTexts>>,
  others: readonly (Strings | undefined)[] = [],
  visitor: readonly string[] = [],
): Speech => {
  const fallback = Object.keys(languages)[0] ?? 'en'
  let texts: Partial<CallbackTexts> = {}
  let lang = fallback
  let spoken = fallback
  for (const tag of ['', ...tagsOf(locale)]) {
    const strings = [languages, ...others].map((from) => from && within<Partial<CallbackTexts>>(from, tag || fallback))
    if (!strings.some(Boolean)) continue
    texts = Object.assign(texts, ...strings)
    if (!tag) continue
    lang = tag
    spoken = locale
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
