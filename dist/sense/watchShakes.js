import { countTurns } from './countTurns.js';
import { whereOf } from './whereOf.js';

/** Milliseconds: a fine mouse moves a thousand times a second, and a hand turns a few times. */
const SAMPLE = 16;
/**
 * A mouse moved to and fro: by hand, with no button held, and not while scrolling. Reads what the
 * events bring, and nothing of the page.
 *
 * @param options - the detector's own: how many `turns`, `within` which time, after which `leg`
 */
function watchShakes(ports, options) {
    const { view, listen, now, emit } = ports;
    const counter = countTurns(options.leg, options.within);
    let last = 0;
    listen(view, 'pointermove', (event) => {
        const { isTrusted, pointerType, buttons, clientX, clientY, timeStamp: t } = event;
        if (!isTrusted || pointerType !== 'mouse')
            return;
        if (buttons > 0)
            return counter.reset();
        if (t - last < SAMPLE)
            return;
        last = t;
        const turned = counter.move(clientX, clientY, t);
        if (!turned || turned.turns < options.turns)
            return;
        // There, moving to and fro is how things are done.
        const where = event.target.matches?.('canvas,video,iframe,object,embed') ? undefined : whereOf(ports, event);
        if (where)
            emit({ type: 'shake', t: now(), ...turned, ...where });
    });
    listen(view, 'wheel pointerdown blur', () => counter.reset());
}

export { watchShakes };
