export interface Styles {
  /** May a class of this name change how the element looks? Without a way to tell: yes. */
  knows(element: Element, word: string): boolean
}

/** More rules than this are not read: 2,000 take Chromium about 1 ms, and are read once. */
const MOST = 2000

/** The classes that the rules of a sheet name, as long as there are so many rules. */
interface Words {
  readonly rules: number
  readonly words: ReadonlySet<string> | undefined
}

/** Knows the classes that the page's style sheets know. Asked after a paint only. */
export function createStyles(): Styles {
  const read = new WeakMap<CSSStyleSheet, Words>()

  /** Nothing where it cannot be told: a sheet of another origin, one that is too long, a selector for parts of names. */
  const wordsOf = (sheet: CSSStyleSheet): Words['words'] => {
    let rules: CSSRuleList
    try {
      rules = sheet.cssRules
    } catch {
      return undefined
    }
    const known = read.get(sheet)
    if (known?.rules === rules.length) return known.words
    const found = new Set<string>()
    const words = collect(rules, found, 0) <= MOST ? found : undefined
    read.set(sheet, { rules: rules.length, words })
    return words
  }
  return {
    knows(element, word) {
      const { ownerDocument: document, shadowRoot, assignedSlot } = element
      // Sheets of shadow roots may ask for the classes of their host, of what is slotted, and of the page around.
      if (shadowRoot || assignedSlot || element.getRootNode() !== document || /^(html|body)$/.test(element.localName)) return true
      const sheets = [...document.styleSheets, ...document.adoptedStyleSheets ?? []].map(wordsOf)
      // A page whose styles know no class at all has another use for classes.
      return sheets.some((words) => !words || words.has(word)) || sheets.every((words) => words!.size === 0)
    },
  }
}

/** Says how many rules there are, or more than `MOST` if there is no telling. */
function collect(rules: CSSRuleList, words: Set<string>, count: number): number {
  for (const rule of rules) {
    if (++count > MOST) return count
    const { selectorText = '', cssRules, styleSheet } = rule as CSSRule & Partial<Pick<CSSStyleRule, 'selectorText' | 'cssRules'>> & Partial<Pick<CSSImportRule, 'styleSheet'>>
    if (selectorText.includes('[class')) return Infinity
    for (const [, word] of selectorText.matchAll(/\.((?:[\w-]|[^\0-\x7f]|\\.)+)/g)) words.add(word!.replace(/\\(.)/g, '$1'))
    if (styleSheet) return Infinity
    if (cssRules) count = collect(cssRules, words, count)
  }
  return count
}
