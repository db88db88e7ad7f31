import { toProblem } from '../model/toProblem.ts'
import type { Config, Problem } from '../model/config.ts'
import { isRecord } from '../model/isRecord.ts'

/** What should be a CSS selector in a config and is none in this browser. */
export function selectorProblems(document: Document, { signals = {}, quiet = {} }: Config): readonly Problem[] {
  const lists = Object.entries(signals).map(([type, options]) => [`/signals/${type}/ignore`, isRecord(options) ? options['ignore'] : undefined] as const)
  return [...lists, ['/quiet/elements', quiet.elements] as const].flatMap(([pointer, list]) =>
    ((list ?? []) as readonly string[]).flatMap((selector, i) => (isSelector(document, selector) ? [] : [toProblem(`${pointer}/${i}`, selector, ['a CSS selector such as ".stepper"'])])))
}

function isSelector(document: Document, text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text)
    return true
  } catch {
    return false
  }
}
