import type { SenseMemory } from './senseMemory.ts';
import type { Surroundings } from './surroundings.ts';
export interface Pages {
    /** The template of the page the visitor is on. */
    readonly page: string;
    /** Looks whether the address has changed: without the Navigation API, a push is not announced. */
    look(): void;
}
/**
 * Which page the visitor is on, in documents and in single-page apps. History methods stay as they are.
 *
 * @param template - turns a path into a template
 */
export declare function watchPages({ view, listen, now, emit }: Surroundings, memory: SenseMemory, template: (path: string) => string): Pages;
