import { native } from './native.js';

const OPTIONS = { capture: true, passive: true };
/**
 * Makes `listen`: in the capture phase, passively, with one listener of the browser's for each event,
 * however many senses want it. Each listener costs a press some 14 µs before it has done anything.
 *
 * @param guard - calls ours so that nothing we throw reaches the page
 */
function createListen(guard) {
    const known = new Map();
    const add = (target, type, hear) => {
        const types = known.get(target) ?? new Map();
        known.set(target, types);
        const hearers = types.get(type);
        if (hearers)
            return void (hearers.all = [...hearers.all, hear]);
        const first = {
            all: [hear],
            tell(event) {
                for (const hear of first.all) {
                    // One of them may have ended it all.
                    if (first.all.length === 0)
                        return;
                    guard(() => hear(event));
                }
            },
        };
        types.set(type, first);
        native(target, 'addEventListener').call(target, type, first.tell, OPTIONS);
    };
    const remove = (target, type, isLeft) => {
        const types = known.get(target);
        const hearers = types?.get(type);
        if (!types || !hearers)
            return;
        hearers.all = hearers.all.filter(isLeft);
        if (hearers.all.length > 0)
            return;
        native(target, 'removeEventListener').call(target, type, hearers.tell, OPTIONS);
        types.delete(type);
        if (types.size === 0)
            known.delete(target);
    };
    return {
        listen(target, types, heard) {
            const hear = heard;
            for (const type of types.split(' '))
                add(target, type, hear);
            return () => {
                for (const type of types.split(' '))
                    remove(target, type, (other) => other !== hear);
            };
        },
        stop() {
            for (const [target, types] of known)
                for (const type of [...types.keys()])
                    remove(target, type, () => false);
        },
    };
}

export { createListen };
