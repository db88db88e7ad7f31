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
            const Observer = native(view, 'MutationObserver');
            if (!Observer)
                return;
            observer ??= new Observer((records) => void guard(() => heard(records)));
            // Documents of same-origin frames: what a press changes in them, the visitor sees.
            const frames = [...document.getElementsByTagName('iframe')].slice(0, 4);
            for (const root of [document, ...roots, ...frames.flatMap(({ contentDocument }) => contentDocument ?? [])]) {
                if (observed.has(root))
                    continue;
                observed.add(root);
                observer.observe(root, EVERYTHING);
            }
        },
        stop() {
            observer?.disconnect();
            observer = undefined;
            observed = new WeakSet();
        },
        get isObserving() {
            return observer !== undefined;
        },
        flush() {
            const records = observer?.takeRecords() ?? [];
            if (records.length > 0)
                heard(records);
        },
    };
}

export { createMutations };
