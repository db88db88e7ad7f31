/** Hears of a call that has succeeded. Must not throw. */
type Hear = (self: unknown, args: readonly unknown[]) => void;
type Slot = 'value' | 'get' | 'set';
/**
 * Hears the calls of a method, or of one half of an accessor, that this object itself has. The page
 * cannot tell but by the function's source: name, length, `this`, result and error stay the same,
 * and what others have noted on the function can be read on ours.
 *
 * Returns how to undo it. If somebody has wrapped ours since, it stays inside theirs and only
 * passes calls through.
 */
export declare function patch(owner: object, name: string, slot: Slot, hear: Hear): () => void;
export {};
