import type { Action, Config } from '../model/config.ts'
import { isRecord } from '../model/isRecord.ts'

type Texts = NonNullable<Config['texts']>

/**
 * What an action says, for its intervention; with what the config's `texts` have for that one. `callback.title` is the
 * `title` of `callback`, and lies under what the action's own `texts` say.
 */
export function settingsOf({ type: _, ...settings }: Action, intervention: string, texts: Texts): Readonly<Record<string, unknown>> {
  const own = isRecord(settings['texts']) ? (settings['texts'] as Texts) : {}
  const both = new Map(Object.entries(own))
  for (const [language, all] of Object.entries(texts)) {
    const meant = Object.entries(all).filter(([key]) => key.startsWith(`${intervention}.`)).map(([key, text]) => [key.slice(intervention.length + 1), text] as const)
    if (meant.length > 0) both.set(language, { ...Object.fromEntries(meant), ...own[language] })
  }
  return both.size > 0 ? { ...settings, texts: Object.fromEntries(both) } : settings
}
