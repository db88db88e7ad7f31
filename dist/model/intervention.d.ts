import type { HandoffPacket } from './handoff.ts';
import type { OutcomeKind } from './outcome.ts';
/**
 * Something a visitor can be offered. A rule's `then` names it. Anything with this shape will do:
 * a team's own offer is made the same way as calma's.
 */
export interface Intervention {
    /** The name that rules use. */
    readonly name: string;
    /** Where it sends its requests. One that fails there is no failure of the page. */
    readonly endpoint?: string;
    /** It shows the visitor nothing, as an event to another tool: it needs no pause, and no limit counts it. Default false. */
    readonly silent?: boolean;
    /** Fetches what `show` will need. Called once, when the visitor becomes `strained`. */
    preload?(): Promise<unknown>;
    /**
     * Puts the offer before the visitor. Everything it adds to the page, and every listener and
     * timer, must be gone when `offer.signal` aborts or the visitor is through with it.
     * A rejection counts as the outcome `failed`.
     */
    show(offer: Offer): void | Promise<void>;
}
/** One showing of an intervention. */
export interface Offer {
    /** A random identity, new for every offer. Serves as the request's idempotency key. */
    readonly id: string;
    /** The id of the rule that made it. */
    readonly rule: string;
    /** The language to speak, as in `<html lang>`, else the browser's: `"es"`, `"pt-BR"`. */
    readonly locale: string;
    /**
     * What the config's `actions` say of the action that the rule names, unchecked: take what you know, and check it. What
     * the config's `texts` have under the intervention's name (`callback.title`) is among its `texts`.
     */
    readonly settings: Readonly<Record<string, unknown>>;
    /** The config's `texts`, by language tag and key. */
    readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** Aborts when the offer must leave at once, for example on `calma.destroy()`. */
    readonly signal: AbortSignal;
    /** What the agent will see. Made anew at each call, so call it when the request is sent. */
    packet(): HandoffPacket;
    /** Says what came of it. `dismissed`, `submitted` and `ignored` end the offer; `failed` does not. */
    report(kind: OutcomeKind, details?: {
        readonly reference?: string;
    }): void;
}
