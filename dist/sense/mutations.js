import { native } from './native.js';

const EVERYTHING = {
    subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true, characterDataOldValue: true,
};
/**
 * One observer for all that is pending; nothing is observed while nothing is. It sits on the
 * document, not on `body`, which a script in the head does not find yet.
 */
function createMutations({ view, document, guard }, heard) {
    let observer;
    let observed = new WeakSet();
    return {
        observe(roots) {
            if (!observer) {
                const Observer = native(view, 'MutationObserver');
                if (!Observer)
                    return;
                observer = new Observer((records) => void guard(() => heard(records)));
                observed = new WeakSet();
            }
            for (const root of [document, ...framesOf(document), ...roots]) {
                if (observed.has(root))
                    continue;
                observed.add(root);
                observer.observe(root, EVERYTHING);
            }
        },
        stop() {
            observer?.disconnect();
            observer = undefined;
        },
        flush() {
            const records = observer?.takeRecords() ?? [];
            if (records.length > 0)
                heard(records);
        },
    };
}
/** Documents of same-origin frames: what a press changes in them, the visitor sees. */
function framesOf(document) {
    const frames = document.getElementsByTagName('iframe');
    const documents = [];
    for (let i = 0; i < frames.length && i < 4; i++) {
        try {
            const inner = frames[i].contentDocument;
            if (inner)
                documents.push(inner);
        }
        catch {
            // Another origin's; what happens in there is not ours to see.
        }
    }
    return documents;
}

export { createMutations };
