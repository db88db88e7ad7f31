import type { AnswerObservation, AnswerSource } from '../model/observation.ts';
import { type Press, type Presses } from './press.ts';
import type { Surroundings } from './surroundings.ts';
export interface Verdicts {
    /**
     * What came of a press, unless that was told already. `negative`: the page said no. That is an
     * answer, so the press is not dead; but it helps nobody, so it calms nothing.
     */
    tell(press: Press, kind: AnswerObservation['kind'], by: AnswerSource, more?: Pick<AnswerObservation, 'interactive' | 'control' | 'seen'>): void;
    /** The page answered. Earlier presses on the same spot got what they wanted too. Gives all of them. */
    settle(press: Press, by: AnswerSource): readonly Press[];
    /** What had answered was put back: the press waits again. */
    withdraw(press: Press): void;
    /** It waits no longer: nothing it held of the page is kept. */
    leave(press: Press): void;
    /** When a press was last answered. */
    readonly answeredAt: number;
}
/** Says what came of a press. */
export declare function createVerdicts({ now, emit }: Surroundings, presses: Presses): Verdicts;
