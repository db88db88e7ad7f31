import type { Surroundings } from './surroundings.ts';
/**
 * Uncaught errors, rejections nobody handles, and scripts and styles that do not load. Nothing is
 * patched. Of an error, only a hash that tells it from others is kept.
 *
 * @param blame - the press that an error at this time belongs to
 */
export declare function watchErrors({ view, document, listen, now, emit }: Surroundings, blame: (t: number, isRejection: boolean) => number | undefined): void;
