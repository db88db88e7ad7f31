import { toProblem } from '../model/toProblem.js';
import { isRecord } from '../model/isRecord.js';

/** What should be a CSS selector in a config and is none in this browser. */
function selectorProblems(document, { signals = {}, quiet = {} }) {
    const lists = Object.entries(signals).map(([type, options]) => [`/signals/${type}/ignore`, isRecord(options) ? options['ignore'] : undefined]);
    return [...lists, ['/quiet/elements', quiet.elements]].flatMap(([pointer, list]) => (list ?? []).flatMap((selector, i) => (isSelector(document, selector) ? [] : [toProblem(`${pointer}/${i}`, selector, ['a CSS selector such as ".stepper"'])])));
}
function isSelector(document, text) {
    try {
        document.createDocumentFragment().querySelector(text);
        return true;
    }
    catch {
        return false;
    }
}

export { selectorProblems };
