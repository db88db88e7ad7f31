/** What an element is made with: attributes by name, and `class` and `part` among them. */
type Attributes = Readonly<Record<string, string>>;
/**
 * Builds one element. Nodes and text only, never markup: nothing here can trip Trusted Types, and
 * no visitor's or host's string can become an element.
 */
export declare const element: <Tag extends keyof HTMLElementTagNameMap>(document: Document, tag: Tag, attributes?: Attributes, ...children: readonly (Node | string)[]) => HTMLElementTagNameMap[Tag];
/** A line drawing on a 24 × 24 grid. It decorates: assistive technology does not hear of it. */
export declare const icon: (document: Document, path: string) => SVGElement;
export {};
