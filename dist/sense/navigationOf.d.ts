/**
 * The Navigation API, where it is at work: not an element of the page that has its name, and not in
 * a frame without an origin, which has it but is told nothing.
 */
export declare function navigationOf(view: Window): EventTarget | undefined;
