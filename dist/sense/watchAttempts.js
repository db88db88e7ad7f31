import { createPress } from './createPress.js';
import { hasErrorShown, isFilled, isComplete, successorOf } from './forms.js';
import { ignoredOn } from './ignoredOn.js';
import { isUnwanted } from '../model/isUnwanted.js';
import { isVisible } from './isVisible.js';
import { FRAME, PATIENCE, SOON } from './press.js';

/** Searches hand themselves in with what is typed, and find nothing often. */
const SEARCH = '[type=search],[role=search],[role=searchbox]';
/** Once a form's request has failed, a message has this long to appear. */
const MESSAGE = 500;
/** Presses that hand a form in, and what becomes of it. */
function watchAttempts({ view, document, listen, now, emit }, presses, { wait, ignore }, ports, verdicts) {
    const { memory: { ids }, memory } = ports;
    /** What has handed a form in. */
    const submitters = new WeakSet();
    /** Forms that came back last time. What moves when they are handed in again need not be good news. */
    const refused = new WeakMap();
    /** The press that is handing this form in. */
    const submitter = (form) => {
        const { gesture } = presses;
        const isIts = form && gesture?.form === form && now() - gesture.closed < SOON && (gesture.submits || gesture.record.on !== 'native');
        return isIts ? gesture : undefined;
    };
    /** Nobody pressed anything: a form that hands itself in with the last digit of a code. */
    const typist = (form) => {
        const field = document.activeElement;
        const t = now();
        if (t - memory.lastKey > SOON || !field || form.nodeType !== 1 || !form.contains(field) || field.closest(SEARCH) || !isComplete(form, memory.blank) || isUnwanted('formLoop', ignoredOn(form, ignore)))
            return undefined;
        const press = createPress({
            actor: { element: field, on: 'native' }, form, submits: true, filled: true, href: memory.href,
            record: { type: 'press', t, press: 0, target: ids.of(field), x: 0, y: 0, by: 'key', on: 'native' },
        });
        press.made = press.told = press.isTyped = true;
        presses.waiting.push(press);
        ports.observe([]);
        return press;
    };
    const submit = (press) => {
        if (press.attempt)
            return;
        press.attempt = ++memory.attempts;
        submitters.add(press.actor.element);
        press.submits = true;
        press.due = press.t + 2 * wait;
        // The next attempt ends the one before: what came of it has been seen by now.
        for (const other of presses.waiting) {
            if (other === press || !other.attempt || other.form !== press.form)
                continue;
            if (isObjected(other))
                end(other, 'alert');
            else if (isGivenUp(other))
                end(other, 'request');
            else if (isInvalid(other))
                end(other, 'field');
            else if (other.isWiped)
                end(other, 'wiped');
            else if (mayBeSame(other) && hasErrorShown(other.form, false))
                end(other, 'same');
            verdicts.leave(other);
        }
        emit({ type: 'submit', t: now(), form: ids.of(press.form), attempt: press.attempt, ...(press.isTyped ? {} : { press: press.record.press }) });
    };
    const end = (press, by) => {
        if (by)
            verdicts.tell(press, 'negative', by === 'native' || by === 'request' ? by : 'dom');
        follow(press);
        submit(press);
        verdicts.leave(press);
        const about = { t: now(), form: ids.of(press.form), attempt: press.attempt };
        if (by) {
            const how = press.filled && !isFilled(press.form, memory.blank) ? 'wiped' : by;
            refused.set(press.form, how);
            emit({ type: 'rejection', ...about, by: how });
        }
        else {
            refused.delete(press.form);
            emit({ type: 'acceptance', ...about });
        }
    };
    const isWrong = (form, painted) => [...form.querySelectorAll('[aria-invalid=true]')].some((field) => !painted || isVisible(field));
    const mayBeSame = ({ told, form }) => !told || refused.has(form);
    /** A dialog of the browser, and the form is there as it was: what went through would have been emptied, or left. */
    const isObjected = ({ sign, filled, form }) => sign === 'dialog' && filled && isFilled(form, memory.blank);
    /** It is still filled in and still lacks something, as the browser or Angular knows: nothing that went through is. */
    const isInvalid = ({ filled, hasStepped, form }) => filled && !hasStepped && form.matches('form:invalid,.ng-invalid') && isFilled(form, memory.blank);
    /** Something was rejected while it was on its way, and nothing good came of it. That may also be somebody else's, a tracker's. */
    const isGivenUp = ({ rejectedAt, isAnswered }) => rejectedAt < Infinity && !isAnswered;
    /** A re-render puts a new form in the place of the old one. */
    const follow = (press) => {
        const successor = press.form.isConnected ? undefined : successorOf(press.form);
        if (!successor)
            return;
        ids.succeed(ids.of(press.form), (press.form = successor));
        press.isRedrawn = true;
    };
    listen(view, 'submit', (event) => {
        presses.submitting = event;
        const press = submitter(event.target) ?? typist(event.target);
        if (press)
            submit(press);
    });
    listen(view, 'input', ({ isTrusted, target }) => {
        // Who goes on writing has seen what came of it; the message may go with the first letter.
        for (const press of isTrusted ? presses.waiting : []) {
            if (!press.attempt || !press.form.contains(target))
                continue;
            if (press.isTyped)
                verdicts.leave(press);
            else if (press.isWiped && press.isRedrawn)
                end(press, 'wiped');
            else if (press.showsError && now() - press.t > MESSAGE && mayBeSame(press))
                end(press, 'same');
        }
    });
    listen(view, 'invalid', ({ target }) => {
        // Libraries check validity on every key; only what the visitor handed in is an attempt.
        const field = target;
        // A component that takes part in the form need not say in which.
        const press = submitter(field.form ?? field.closest('form'));
        if (press?.submits && !press.told)
            end(press, 'native');
    });
    return {
        submit, end,
        isSame: ({ actor, form, submits, filled }, painted) => submits && painted && filled && submitters.has(actor.element) && hasErrorShown(form, true),
        wasWiped: ({ form }) => refused.get(form) === 'wiped',
        isMarked(press, painted) {
            if (press.attempt)
                follow(press);
            return press.isRedrawn === true && isWrong(press.form, painted);
        },
        judge(press, painted, t) {
            follow(press);
            const form = press.form;
            const since = t - press.t;
            if (painted)
                press.showsError = hasErrorShown(form, true);
            const isGone = !form.isConnected || (painted && !isVisible(form)) || memory.href !== press.href;
            if (press.failedAt < Infinity) {
                if (t >= press.failedAt + MESSAGE)
                    end(press, 'request');
            }
            else if (isGone) {
                verdicts.settle(press, 'navigation');
                end(press);
            }
            else if (since >= MESSAGE && press.filled && !isFilled(form, memory.blank)) {
                // Nothing left in it, and not a word. Who has drawn it anew has answered already.
                press.isWiped = press.newsAt < press.requestEnd - FRAME;
                if (press.isWiped && since < (press.isRedrawn ? wait : 2 * wait))
                    return false;
                end(press, isWrong(form, painted) ? 'field' : press.isWiped ? 'wiped' : undefined);
            }
            else if (since >= wait && isGivenUp(press))
                end(press, 'request');
            else if (since >= wait && isObjected(press))
                end(press, 'alert');
            else if (painted && since >= wait && mayBeSame(press) && hasErrorShown(form, true))
                end(press, 'same');
            else if (painted && since >= 2 * wait && isInvalid(press))
                end(press, 'field');
            else if (since >= PATIENCE)
                verdicts.leave(press);
            else
                return false;
            return true;
        },
    };
}

export { watchAttempts };
