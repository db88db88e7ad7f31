import type { RejectionObservation } from '../model/observation.ts';
import type { Verdicts } from './createVerdicts.ts';
import { type Press, type Presses } from './press.ts';
import type { PressOptions, PressPorts } from './pressPorts.ts';
import type { Surroundings } from './surroundings.ts';
export interface Attempts {
    /** The form of this press is being handed in. */
    submit(press: Press): void;
    /** The form came back (`by` says how), or else it went through. */
    end(press: Press, by?: RejectionObservation['by']): void;
    /** It has handed this form in before, and the form still shows an error: a second refusal in the same words changes nothing. */
    isSame(press: Press, painted: boolean): boolean;
    /** It came back empty and without a word last time. */
    wasWiped(press: Press): boolean;
    /** The form was handed in and drawn anew, with a field in it that is marked as wrong. */
    isMarked(press: Press, painted: boolean): boolean;
    /** The form was handed in, and nothing says no. Says whether that is settled. */
    judge(press: Press, painted: boolean, t: number): boolean;
}
/** Presses that hand a form in, and what becomes of it. */
export declare function watchAttempts({ view, document, listen, now, emit }: Surroundings, presses: Presses, { wait, ignore }: PressOptions, ports: PressPorts, verdicts: Verdicts): Attempts;
