import { draw } from './draw.js';
import { reachedLimit } from './reachedLimit.js';
import { wildcard } from './wildcard.js';

/** Found out once, for all rules. */
function surroundingsOf(config, history, facts, situation, known) {
    return {
        config, history, facts, situation, known,
        limit: reachedLimit(config.limits, history, { ...facts, session: situation.session }, '/limits'),
        quietPage: config.quiet.pages.findIndex((glob) => wildcard(glob, facts.page)),
        held: draw(config.holdout.salt, config.holdout.percent, situation.unit),
    };
}

export { surroundingsOf };
