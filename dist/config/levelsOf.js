import { passes } from '../decide/passes.js';

/** Scores to try: every half point. */
const HALF_POINTS = 200;
/**
 * At which levels can a condition hold, as far as its own level and score say? Tried out with every
 * score that each level comes with.
 */
function levelsOf({ level, score }, { enter, exit }) {
    const ranges = { calm: [0, enter / 2], strained: [Math.min(exit, enter / 2) / 2, enter], frustrated: [exit, 100] };
    return ['calm', 'strained', 'frustrated'].filter((one) => {
        const [least, most] = ranges[one];
        return (level === undefined || passes(level, one)) &&
            Array.from({ length: HALF_POINTS }, (_, i) => i / 2).some((points) => points >= least && points < most && (score === undefined || passes(score, points)));
    });
}

export { levelsOf };
