/**
 * Puts the styles on. A constructed sheet needs no permission from a CSP's `style-src`; where a
 * browser has none (Safari before 16.4), a style element with the page's nonce stands in.
 * Returns the first rule, through which numbers get into the styles without a style attribute.
 */
export declare const dress: (root: ShadowRoot, css: string, nonce: string | undefined) => CSSStyleDeclaration | undefined;
