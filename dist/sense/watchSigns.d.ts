import type { Verdicts } from './createVerdicts.ts';
import { type Presses } from './press.ts';
import type { Surroundings } from './surroundings.ts';
import type { PressPorts } from './pressPorts.ts';
/**
 * Answers that are no mutation, as the browser tells of them. Gives what to call where it does not tell that the page is left.
 *
 * @param learn - this place changed, and no press was the cause
 * @param keep - what the page has answered stands, whatever becomes of it
 */
export declare function watchSigns({ view, document, listen, now }: Surroundings, presses: Presses, ports: PressPorts, wait: number, verdicts: Verdicts, learn: (place: Element, t: number) => void, keep: () => void): () => void;
