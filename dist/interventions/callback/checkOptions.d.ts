import type { CallbackOptions } from './options.ts';
/** Says at once, in words and to the developer, what would otherwise fail in front of a visitor. */
export declare const checkOptions: ({ endpoint, country, hours, slots, privacyUrl }: CallbackOptions) => void;
