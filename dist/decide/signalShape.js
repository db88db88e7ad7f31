import { aDuration, aText, aNumber } from '../model/shape.js';

/** What a config may say of a signal: its options, `true` to have it, or `false` to switch it off. */
function signalShape({ defaults }) {
    return {
        words: [true, false],
        keys: Object.fromEntries(Object.entries(defaults).map(([name, fallback]) => [name, optionShape(name, fallback)])),
    };
}
/** The kind of a default is the kind allowed. What is called `p…` is a probability. */
function optionShape(name, fallback) {
    if (typeof fallback === 'string')
        return aDuration;
    if (name === 'ignore')
        return { items: aText };
    const amount = aNumber(0, name.startsWith('p') ? 1 : 1e6);
    return typeof fallback === 'number' ? amount : { items: amount };
}

export { signalShape };
