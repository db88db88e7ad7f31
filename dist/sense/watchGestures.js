import { isUnwanted } from '../model/isUnwanted.js';
import { actorOf, isNative } from './actorOf.js';
import { createEndOfTask } from './createEndOfTask.js';
import { createPress } from './createPress.js';
import { describe } from './describe.js';
import { formOf, handsIn, isFilled } from './forms.js';
import { ignoredOn } from './ignoredOn.js';
import { noteValues } from './noteValues.js';
import { SOON, REMEMBERED, PATIENCE } from './press.js';

/** A tap that travels further is a drag or a scroll. */
const SLOP = 10;
/** Most presses are shorter. */
const TAP = 250;
/** A choice of one among several that is made already. A library's stars are, while the mouse is over them. */
const CHOSEN = '[role=radio][aria-checked=true],[role=menuitemradio][aria-checked=true],[role=tab][aria-selected=true]';
/** A dispatch that blocks for longer held a dialog open; a handler that takes so long would be a slow one indeed. */
const DIALOG = 500;
/**
 * The few events a gesture is made of become presses, and each of them opens the window in which
 * all that changes was caused by the press.
 */
function watchGestures(s, presses, { wait, ignore, seesDrawing }, ports, reversals) {
    const { view, document, listen, now } = s;
    const { memory: { ids }, memory } = ports;
    let down = [0, 0];
    /** When the window was opened, could the visitor's activation be used? */
    let wasActive = false;
    const isActive = () => view.navigator.userActivation?.isActive;
    /** Begins a gesture, unless it is on something of ours. */
    const begin = (event, by) => {
        discard();
        const path = event.composedPath();
        const actor = actorOf(path, !!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey), seesDrawing);
        if (!actor)
            return false;
        ports.look(false);
        if (presses.shown?.actor.element !== actor.element)
            reversals.forget();
        const { element, on } = actor;
        const ignored = ignoredOn(element, ignore);
        const form = isUnwanted('formLoop', ignored) ? undefined : formOf(element);
        // In a field, Enter hands the form in.
        const submits = form !== undefined && (handsIn(element, form) || (by === 'key' && on === 'native'));
        if (by === 'key')
            noteKeyed(element);
        const press = createPress({
            actor, form, submits,
            filled: submits && isFilled(form, memory.blank),
            record: {
                type: 'press', t: timeOf(event), press: memory.presses + 1, target: ids.of(element), x: Math.round(event.pageX ?? 0), y: Math.round(event.pageY ?? 0), by, on,
                ...(form ? { form: ids.of(form) } : {}),
                ...(ignored.length > 0 ? { ignore: ignored } : {}),
            },
            href: memory.href,
        });
        press.isChosen = element.matches(CHOSEN);
        presses.gesture = press;
        // What the browser answers by itself and out of sight need not wait.
        if (on === 'native' && !submits && isNative(element))
            return true;
        const roots = path.filter((node) => node.nodeType === 11);
        noteValues(document, roots[0], press.values);
        presses.waiting = [...presses.waiting.slice(-7), press];
        ports.observe(roots);
        return true;
    };
    /** The button that was pressed is gone, and one of the same name has the focus: it is the same one, drawn anew. */
    const noteKeyed = (element) => {
        const name = describe(element);
        const { keyed } = presses;
        if (keyed?.name === name && keyed.element.deref()?.isConnected === false && !ids.has(element))
            ids.succeed(keyed.target, element);
        presses.keyed = { element: new WeakRef(element), name, target: ids.of(element) };
    };
    const noteTime = (t) => {
        presses.times = [...presses.times.slice(1 - REMEMBERED), t];
    };
    const make = () => {
        const press = presses.gesture;
        if (!press || press.made)
            return;
        if (presses.shown) {
            // What is put back from now on may be this one's doing.
            ports.flush();
            reversals.look(false);
            reversals.forget();
        }
        press.made = true;
        noteTime(press.t);
        for (const act of press.held.splice(0))
            act();
        memory.presses++;
        // Held long, it begins to wait for its answer only now.
        press.madeAt = now();
        press.due = press.madeAt + wait;
        s.emit(press.record);
    };
    /** The gesture is over; if it came to nothing (a drag, a long press), it waits for nothing. */
    const discard = () => {
        // Input goes before tasks: its window may still wait for its end.
        closeWindow(presses.gesture);
        presses.gesture = undefined;
        presses.waiting = presses.waiting.filter(({ made }) => made);
    };
    /** Everything the dispatch of this event brings about was caused by the gesture. */
    const openWindow = (event) => {
        const press = presses.gesture;
        if (!press)
            return;
        if (press.closed < Infinity) {
            ports.flush();
            const t = now();
            press.closed = Infinity;
            wasActive = false;
            // What was animated since it was looked at last; but what begins while a thing is held for long is not its doing.
            if (press.frame === Infinity || t - press.opened > TAP)
                press.frame = document.timeline?.currentTime;
            press.opened = t;
        }
        wasActive ||= isActive() ?? false;
        endOfTask(event, press.submits);
    };
    const endOfTask = createEndOfTask(view, (isHeld) => void s.guard(() => {
        const { gesture, submitting } = presses;
        // A form is handed in when the dispatch of the click is over, and has a dispatch of its own.
        if (gesture && (isHeld || submitting?.eventPhase))
            noteDialog(gesture, true);
        closeWindow(gesture);
    }));
    /** In Firefox and WebKit, a dialog also takes the focus from the window; and the page may lead on to a field once it is closed. */
    const noteDialog = (press, isCertain) => {
        press.heldFrom ??= press.opened;
        press.isUncertain = !isCertain && press.sign !== 'elsewhere';
        if (press.sign === undefined || /^(elsewhere|focus)$/.test(press.sign))
            press.sign = 'dialog';
    };
    const closeWindow = (press) => {
        if (press?.closed !== Infinity)
            return;
        s.guard(ports.flush);
        press.closed = now();
        if (press.closed - press.opened >= DIALOG)
            noteDialog(press, false);
        // Opening a window, a file picker or another program uses the press up.
        if (wasActive && isActive() === false)
            press.sign ??= 'elsewhere';
        if (!presses.waiting.includes(press))
            return;
        if (press.records.size > 0 || press.sign)
            ports.afterPaint();
        // Until it is a press, there is nothing else to look for.
        else if (press.made)
            ports.lookSoon();
    };
    const timeOf = ({ timeStamp }) => {
        // Some engines and test tools stamp events with another clock.
        const t = now();
        return timeStamp > t - PATIENCE && timeStamp <= t ? Math.round(timeStamp * 10) / 10 : t;
    };
    listen(view, 'pointerdown', (event) => {
        const { isTrusted, isPrimary, button, pointerType, clientX, clientY } = event;
        if (!isTrusted || !isPrimary)
            return;
        discard();
        down = [clientX, clientY];
        if (button === 0 && begin(event, pointerType === 'touch' || pointerType === 'pen' ? pointerType : 'mouse'))
            openWindow(event);
    });
    listen(view, 'pointerup', (event) => {
        const { gesture } = presses;
        if (!event.isTrusted || !gesture || gesture.made)
            return;
        if (Math.hypot(event.clientX - down[0], event.clientY - down[1]) > SLOP) {
            // What changes by dragging does not tick either.
            noteTime(gesture.t);
            noteTime(presses.draggedAt = timeOf(event));
            return discard();
        }
        make();
        openWindow(event);
    });
    listen(view, 'pointercancel contextmenu', () => presses.gesture?.made || discard());
    listen(view, 'dragend', () => noteTime(presses.draggedAt = now()));
    listen(view, 'mousedown mouseup', (event) => event.isTrusted && openWindow(event));
    listen(view, 'click', (event) => {
        if (!event.isTrusted)
            return;
        // A click without a gesture of its own comes from a label, or from assistive technology.
        if (event.detail === 0 && timeOf(event) - (presses.gesture?.t ?? -Infinity) > SOON && begin(event, 'key'))
            make();
        openWindow(event);
    });
    listen(view, 'keydown keyup', (event) => {
        const { key, repeat, isTrusted, type } = event;
        if (!isTrusted || repeat || (key !== 'Enter' && key !== ' '))
            return;
        if (type === 'keydown') {
            const element = event.composedPath()[0];
            const on = actorOf([element], false, seesDrawing)?.on;
            // In a field, Enter hands the form in; a space is a space.
            const activates = on === 'native' ? key === 'Enter' && element.matches('input,a') : on !== 'content' && (key === 'Enter' || element.localName !== 'a');
            if (!activates || !begin(event, 'key'))
                return;
            make();
        }
        else if (presses.gesture?.record.by !== 'key')
            return;
        openWindow(event);
    });
}

export { watchGestures };
