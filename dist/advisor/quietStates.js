import { isNative } from '../sense/actorOf.js';
import { isVisible } from '../sense/isVisible.js';

/** Typing has pauses; a visitor who typed this recently (ms) is still at it. */
const TYPING = 3000;
/** Why this is no moment to interrupt: `hidden`, and the words of the config's `quiet.states`. Reads styles, so not in an input handler. */
function quietStates({ document }, { composing, pressing, pending, lastKey }, t) {
    const { activeElement: active, visibilityState } = document;
    const reasons = {
        hidden: visibilityState === 'hidden',
        // The focus is in a frame, whose keys are not heard here: perhaps a card number is typed.
        typing: active?.localName === 'iframe' || (active && t - lastKey < TYPING && isNative(active)),
        composing,
        dragging: pressing,
        pending,
        // A dialog has the visitor's attention already.
        dialog: [...document.querySelectorAll('dialog[open],[aria-modal=true],[role=alertdialog]')].some((dialog) => isVisible(dialog, true)),
        // Decoration is silent; what is watched or listened to has sound.
        media: [...document.querySelectorAll('video,audio')].some(({ paused, ended, muted, volume }) => !paused && !ended && !muted && volume > 0),
    };
    return Object.entries(reasons).flatMap(([reason, isSo]) => (isSo ? reason : []));
}

export { quietStates };
