import { SENSITIVITY, HYSTERESIS, DEFAULTS } from './defaults.js';

/** The scores at which `frustrated` begins and ends. */
function thresholdsOf({ sensitivity = DEFAULTS.sensitivity, score = {} }) {
    const { enter = SENSITIVITY[sensitivity], exit = Math.max(enter - HYSTERESIS, enter / 2) } = score;
    return { enter, exit };
}

export { thresholdsOf };
