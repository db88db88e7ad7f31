/**
 * The signals that are not wanted on an element. `data-calma-ignore` alone means all (`*`);
 * `data-calma-ignore="rage dead"` means those that begin so. It holds for everything inside.
 */
export declare function ignoredOn(element: Element, selectors: Readonly<Record<string, readonly string[]>>): string[];
