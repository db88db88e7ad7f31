import type { Customer, HandoffPacket } from '../model/handoff.ts';
import type { ErrorObservation } from '../model/observation.ts';
import type { ScoreReading } from '../model/score.ts';
import type { Signal } from '../model/signal.ts';
/** What the packet is made of: what it says as it is, and what it sums up. Times are milliseconds since the time origin. */
export interface PacketInput extends Pick<HandoffPacket, 'id' | 'createdAt' | 'intent' | 'locale' | 'timeZone' | 'page' | 'device'> {
    readonly rule: string;
    readonly now: number;
    readonly reading: ScoreReading;
    /** In the order in which they were known, each with the page it happened on. */
    readonly signals: readonly (Signal & {
        readonly page: string;
    })[];
    readonly journey: readonly {
        readonly page: string;
        readonly t: number;
    }[];
    readonly errors: readonly ErrorObservation[];
    readonly customer: Customer | undefined;
}
/**
 * What the agent sees, newest first, cut to what every contact centre takes.
 *
 * @param longest - texts are cut to so many characters; a host may call its pages what it likes
 */
export declare function createPacket(input: PacketInput, longest?: number): HandoffPacket;
