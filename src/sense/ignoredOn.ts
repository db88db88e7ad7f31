import { signalTypes } from '../model/signalTypes.ts'

/** What pages have told other tools already means the same here: PostHog, Datadog (inherited, one word per signal). */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  rageClick: ['.ph-no-rageclick', '[data-dd-ignore-frustration~=rage-click]'],
  deadClick: ['.ph-no-deadclick', '[data-dd-ignore-frustration~=dead-click]'],
  errorBurst: ['[data-dd-ignore-frustration~=error-click]'],
  errorClick: ['[data-dd-ignore-frustration~=error-click]'],
}

/** Any of them. Few pages have one, and asking for each would cost every press. */
const ANY_MARK = '[data-calma-ignore],.ph-no-rageclick,.ph-no-deadclick,[data-dd-ignore-frustration]'

/**
 * The signals that are not wanted on an element. `data-calma-ignore` alone means all (`*`);
 * `data-calma-ignore="rage dead"` means those that begin so. It holds for everything inside.
 */
export function ignoredOn(element: Element, selectors: Readonly<Record<string, readonly string[]>>): string[] {
  const isMarked = element.closest(ANY_MARK) !== null
  const mark = isMarked ? element.closest('[data-calma-ignore]')?.getAttribute('data-calma-ignore')?.trim() : undefined
  const types: string[] = mark === undefined ? [] : mark === '' ? ['*'] : signalTypes.filter((type) => mark.split(/\s+/).some((word) => type.startsWith(word)))
  for (const [type, list] of [...(isMarked ? Object.entries(MARKS) : []), ...Object.entries(selectors)]) {
    if (list.some((selector) => isIn(element, selector))) types.push(type)
  }
  return types
}

function isIn(element: Element, selector: string): boolean {
  try {
    return element.closest(selector) !== null
  } catch {
    // Not a selector. It matches nothing, and takes none of the others with it.
    return false
  }
}
