import { element } from './element.js';

/**
 * Puts the styles on. A constructed sheet needs no permission from a CSP's `style-src`; where a
 * browser has none (Safari before 16.4), a style element with the page's nonce stands in.
 * Returns the first rule, through which numbers get into the styles without a style attribute.
 */
const dress = (root, css, nonce) => {
    const document = root.ownerDocument;
    let sheet;
    try {
        // Of the page's own window: a sheet of another document is not adopted.
        sheet = new document.defaultView.CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
    }
    catch {
        const style = element(document, 'style', nonce === undefined ? {} : { nonce }, css);
        root.append(style);
        sheet = style.sheet;
    }
    return sheet?.cssRules[0]?.style;
};

export { dress };
