/** What an element is made with: attributes by name, and `class` and `part` among them. */
type Attributes = Readonly<Record<string, string>>

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Builds one element. Nodes and text only, never markup: nothing here can trip Trusted Types, and
 * no visitor's or host's string can become an element.
 */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** A line drawing on a 24 × 24 grid. It decorates: assistive technology does not hear of it. */
export const icon = (document: Document, path: string): SVGElement => {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}
