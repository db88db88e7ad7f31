import type { Styles } from './createStyles.ts';
import type { Verdicts } from './createVerdicts.ts';
import { type Presses } from './press.ts';
import type { Surroundings } from './surroundings.ts';
import type { Attempts } from './watchAttempts.ts';
import type { Reversals } from './watchReversals.ts';
import type { PressOptions, PressPorts } from './pressPorts.ts';
/** Judges what can be judged now. With `painted`, styles are clean and may be read. */
export type Judge = (painted: boolean) => void;
/** What came of each press that waits? */
export declare function createJudge(s: Surroundings, presses: Presses, { wait, ignore }: PressOptions, ports: PressPorts, verdicts: Verdicts, attempts: Attempts, reversals: Reversals, styles: Styles): Judge;
