import { addressOf } from './addressOf.js';
import { navigationOf } from './navigationOf.js';
import { SOON } from './press.js';

/** Events that answer a press and leave no mutation. */
const SIGNS = [
    ['toggle beforetoggle', 'toggle'],
    ['pause seeking volumechange ratechange', 'media'],
    ['fullscreenchange', 'fullscreen'],
    ['beforeprint', 'dialog'],
    ['copy cut', 'clipboard'],
];
/** `HTMLMediaElement.NETWORK_NO_SOURCE`; `NETWORK_EMPTY` is 0. */
const NO_SOURCE = 3;
/**
 * Answers that are no mutation, as the browser tells of them. Gives what to call where it does not tell that the page is left.
 *
 * @param learn - this place changed, and no press was the cause
 * @param keep - what the page has answered stands, whatever becomes of it
 */
function watchSigns({ view, document, listen, now }, presses, ports, wait, verdicts, learn, keep) {
    /** When the visitor last did something else: what comes of that is not the page's answer. */
    let acted = -Infinity;
    /** When the visitor last pressed the same spot again. */
    let again = -Infinity;
    /** The press that has led to another document, unless a router takes that over. */
    let gone;
    /** It is the answer of the press that is open, or of the last one, if it came in time. */
    const sign = (by) => {
        const { gesture } = presses;
        if (!gesture || now() - gesture.t > wait || (gesture.closed < Infinity && acted > gesture.t))
            return;
        gesture.sign ??= by;
        ports.afterPaint();
    };
    /** Another document is on its way. The browser shows that, so it is not dead; but nothing is there yet. */
    const leaving = () => {
        const { gesture } = presses;
        if (!gesture || gesture.busy || gesture.attempt || now() - gesture.t > wait)
            return;
        gesture.busy = true;
        verdicts.tell(gesture, 'pending', 'navigation');
        verdicts.leave(gesture);
        gone = gesture;
    };
    for (const [types, by] of SIGNS)
        listen(view, types, () => sign(by));
    // It is told even where there is nothing to play: https://html.spec.whatwg.org/multipage/media.html#dom-media-play
    listen(view, 'play', ({ target }) => target.networkState % NO_SOURCE !== 0 && sign('media'));
    listen(view, 'popstate', ({ state }) => {
        // It also comes with a link to the very place where the visitor is already.
        if (state !== null || addressOf(view.location) !== presses.gesture?.href)
            sign('navigation');
    });
    listen(document, 'selectionchange', () => {
        // In Firefox a third press on a button selects the words around it.
        const isHammered = now() - again < SOON;
        for (const press of presses.waiting)
            press.selected ||= !isHammered || press.actor.on === 'content';
        // A caret that moves comes with many presses; what is selected is looked at before it may be pressed again.
        if (presses.waiting.length > 0 && document.getSelection()?.isCollapsed === false)
            ports.afterPaint();
    });
    listen(view, 'mousedown', ({ detail }) => {
        if (detail < 2)
            return;
        again = now();
        for (const press of presses.waiting)
            press.selected &&= press.actor.on === 'content';
    });
    listen(view, 'blur', ({ target }) => target === view && sign('elsewhere'));
    // Script opens a file picker by clicking its input.
    listen(view, 'click', ({ isTrusted, target }) => !isTrusted && target.matches?.('input[type=file]') && sign('dialog'));
    listen(view, 'wheel touchmove keydown', ({ isTrusted }) => {
        if (!isTrusted)
            return;
        acted = now();
        // What is put back from now on, the visitor may have put back.
        keep();
    });
    listen(view, 'scroll', ({ target }) => {
        const place = target.nodeType === 1 ? target : document.documentElement;
        // A field that loses focus scrolls its text back to the start.
        if (now() - acted < SOON || (presses.gesture && !presses.gesture.made) || place.matches('input,textarea'))
            return;
        if (presses.waiting.length === 0)
            learn(place, now());
        else if (ports.memory.ambient.expects(place, now()) === undefined)
            sign('scroll');
    });
    listen(view, 'focusin', (event) => {
        // The pressed thing's own focus comes with every press, dead or not.
        const target = event.composedPath()[0];
        const pressed = presses.gesture?.actor.element;
        // Drawn anew just as it was, it is given back the focus it had.
        const isAnew = pressed?.isConnected === false && pressed.isEqualNode(target);
        if (pressed && !isAnew && target !== document.body && !target.contains(pressed) && !pressed.contains(target))
            sign('focus');
    });
    listen(view, 'input', (event) => {
        // A field the visitor has changed since: its value is not the page's answer.
        const field = event.composedPath()[0];
        for (const { values, actor } of presses.waiting)
            if (event.isTrusted && field !== actor.element)
                values.delete(field);
    });
    const navigation = navigationOf(view);
    if (navigation) {
        listen(navigation, 'navigate', ({ downloadRequest, navigationType, destination }) => {
            if (typeof downloadRequest === 'string')
                sign('download');
            else if (!destination?.sameDocument)
                leaving();
            else if (navigationType !== 'replace' && destination.url !== `${ports.memory.href}#`)
                sign('navigation');
        });
        // A router has taken it over, and we are still here: that is the answer.
        listen(navigation, 'currententrychange', () => {
            if (!gone || gone.told)
                return;
            presses.waiting.push(gone);
            gone.sign = 'navigation';
            verdicts.settle(gone, gone.sign);
            gone = undefined;
        });
    }
    return leaving;
}

export { watchSigns };
