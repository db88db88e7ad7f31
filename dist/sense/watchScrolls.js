import { countTurns } from './countTurns.js';
import { whereOf } from './whereOf.js';

/** Pixels to a line and to a page, as wheels may count (`deltaMode`). */
const UNITS = [1, 16, 400];
/** A turn of the wheel that scrolls nothing within this time was for something else: a map, a number. */
const SOON = 300;
/**
 * Something scrolled up and down by hand. How far is told from the wheel and the finger, because
 * asking the page where it stands would cost it a layout; that it scrolled at all, from `scroll`.
 *
 * @param options - the detector's own: how many `turns`, `within` which time, after which `leg`
 */
function watchScrolls(ports, options) {
    const { view, listen, now, emit } = ports;
    const counter = countTurns(options.leg, options.within);
    let at = 0;
    let ahead = 0;
    let last = 0;
    let finger = 0;
    const wish = (way, t) => {
        ahead = t - last > SOON ? way : ahead + way;
        last = t;
    };
    listen(view, 'wheel', ({ isTrusted, ctrlKey, deltaY, deltaMode, timeStamp }) => {
        // With Ctrl it zooms.
        if (isTrusted && !ctrlKey)
            wish(deltaY * (UNITS[deltaMode] ?? 1), timeStamp);
    });
    listen(view, 'touchstart touchmove', ({ isTrusted, type, touches: [touch], timeStamp }) => {
        if (!isTrusted || !touch)
            return;
        if (type === 'touchmove')
            wish(finger - touch.clientY, timeStamp);
        finger = touch.clientY;
    });
    listen(view, 'scroll', (event) => {
        if (ahead === 0 || event.timeStamp - last > SOON)
            return;
        at += ahead;
        ahead = 0;
        const turned = counter.move(0, at, event.timeStamp);
        const where = turned && turned.turns >= options.turns && whereOf(ports, event);
        if (where)
            emit({ type: 'scrolls', t: now(), ...turned, ...where });
    });
}

export { watchScrolls };
