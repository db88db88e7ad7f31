import type { Detail, SignalType } from './signal.ts';
import type { Level } from './score.ts';
/**
 * What the agent sees, so that the visitor need not repeat anything. No value, no text, no title,
 * no query string. At most 4,000 bytes: the tightest contact-centre API takes 4,096 characters
 * (Twilio task attributes).
 */
export interface HandoffPacket {
    readonly schema: 'urn:calma:handoff:1';
    /** The offer's id. */
    readonly id: string;
    /** ISO 8601, UTC. */
    readonly createdAt: string;
    readonly intent: string;
    readonly locale: string;
    /** IANA name, for example `Europe/Madrid`. */
    readonly timeZone: string;
    /** The page the visitor is on, as a template. */
    readonly page: string;
    readonly frustration: {
        readonly score: number;
        readonly level: Level;
        readonly rule: string;
        readonly parts: Readonly<Partial<Record<SignalType, number>>>;
    };
    /** What went wrong, newest first, at most 8. */
    readonly signals: readonly HandoffSignal[];
    /** The last pages, oldest first, at most 10. */
    readonly journey: readonly {
        readonly page: string;
        readonly agoSeconds: number;
    }[];
    /** The last errors, newest first, at most 5. */
    readonly errors: readonly {
        readonly kind: string;
        readonly status?: number;
        readonly agoSeconds: number;
    }[];
    readonly device: {
        readonly kind: 'touch' | 'mouse';
        readonly viewport: string;
    };
    /** What the host said with `calma.identify()`. */
    readonly customer?: Customer;
}
/** A signal as the agent sees it. */
export interface HandoffSignal {
    readonly type: SignalType;
    readonly target: string;
    readonly count: number;
    readonly agoSeconds: number;
    readonly page: string;
    readonly details: Readonly<Record<string, Detail>>;
}
/** Who the visitor is, as far as the host says. */
export interface Customer {
    /** Your own identity for the visitor. */
    readonly id?: string;
    /** Plain facts that help the agent: `{ plan: 'gold', cartValue: 152 }`. */
    readonly traits?: Readonly<Record<string, string | number | boolean>>;
}
/** The JSON body the callback intervention posts to its endpoint. */
export interface CallbackRequest {
    /** The idempotency key: the same for every retry. */
    readonly id: string;
    readonly contact: {
        readonly phone: string;
        readonly name?: string;
    };
    /** As soon as possible, or between two moments (ISO 8601, UTC). */
    readonly when: {
        readonly kind: 'asap';
    } | {
        readonly kind: 'slot';
        readonly start: string;
        readonly end: string;
    };
    readonly packet: HandoffPacket;
}
/** The JSON body of the endpoint's answer 202. */
export interface CallbackReceipt {
    /** Short and easy to say on the phone: `K7Q-4MX`. */
    readonly reference: string;
}
