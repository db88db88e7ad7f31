import { align } from './align.js';

/**
 * Does `path` match the glob? `*` stands for anything within a path segment, `**` for any number
 * of segments, none included: `/checkout/**` matches `/checkout` and `/checkout/pay`.
 * No regular expression is made, so no pattern can be slow.
 */
function wildcard(glob, path) {
    return align(segmentsOf(glob), segmentsOf(path), '**', (pattern, segment) => align([...pattern], [...segment], '*', (letter, other) => letter === other));
}
function segmentsOf(path) {
    return path.split('/').filter((segment) => segment !== '');
}

export { wildcard };
