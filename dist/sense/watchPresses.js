import { actorOf } from './actorOf.js';
import { endOfTask } from './endOfTask.js';
import { formOf, handsIn, isFilled, hasErrorShown, successorOf } from './forms.js';
import { ignoredOn } from './ignoredOn.js';
import { isVisible } from './isVisible.js';
import { placeOf, isSeen, netChanges } from './netChanges.js';
import { snapshotValues } from './snapshotValues.js';

/** A tap that travels further is a drag or a scroll. */
const SLOP = 10;
/** The most that something under way may take. */
const PATIENCE = 10_000;
/** A dispatch that blocks for longer held a dialog open; a handler that takes so long would be a slow one indeed. */
const DIALOG = 500;
/** How long the place of a late answer is watched: three turns of a usual carousel. */
const DOUBT = 7000;
/** What a request, a gesture or a blur brings about is there within this time. */
const SOON = 1000;
/** Once a form's request has failed, a message has this long to appear. */
const MESSAGE = 500;
/** More records than this from one press are an answer, whatever they are. */
const MANY = 400;
/** Events that answer a press and leave no mutation. */
const SIGNS = [
    ['toggle beforetoggle', 'toggle'],
    ['play pause seeking volumechange ratechange', 'media'],
    ['fullscreenchange', 'fullscreen'],
    ['beforeprint', 'dialog'],
    ['copy cut', 'clipboard'],
    ['popstate hashchange', 'navigation'],
];
/**
 * Presses and their answers. Listens to the few events a gesture is made of; everything else is
 * observed only while a press waits for its answer.
 */
function watchPresses(s, { wait, ignore }, ports) {
    const { view, document, listen, now } = s;
    const { ids, ambient } = ports.memory;
    /** Plain elements found to have a pointer cursor: the next press on them is one on a control. */
    const pointers = new WeakSet();
    /** The gesture under way, or the last one, which a click may still belong to. */
    let gesture;
    /** The press whose causality window is open. */
    let cause;
    let waiting = [];
    /** What script has animated before. */
    const animated = new WeakSet();
    /** When a press was last answered. */
    let answeredAt = -Infinity;
    /** When the visitor last did something else: what comes of that is not the page's answer. */
    let acted = -Infinity;
    /** It is judged: nothing it held of the page is kept. */
    const leave = (press) => {
        waiting = waiting.filter((other) => other !== press);
        press.values = unchanged;
        press.causal.length = press.late.length = press.unseen.length = 0;
        press.edited.clear();
    };
    /** This place changed, and no press was the cause. What a press has set going is still its doing. */
    const learn = (place) => {
        if (now() - answeredAt > wait)
            ambient.saw(place, now());
    };
    const selection = () => {
        const range = document.getSelection();
        return range?.anchorNode && !range.isCollapsed ? [range.anchorNode, range.anchorOffset, range.focusNode, range.focusOffset] : [];
    };
    // ── The gesture ──────────────────────────────────────────────────────────────────────────────
    /** Begins a gesture, unless it is on something of ours. */
    const begin = (event, by) => {
        gesture = undefined;
        const path = event.composedPath();
        const actor = actorOf(path, Boolean(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey));
        if (!actor)
            return false;
        // Input goes before tasks: the window before may still wait for its end.
        if (cause)
            closeWindow(cause);
        ports.flush();
        look(false);
        const t = timeOf(event);
        const form = formOf(actor.element);
        // In a field, Enter hands the form in.
        const submits = form !== undefined && (handsIn(actor.element, form) || (by === 'key' && actor.on === 'native'));
        const judged = actor.on !== 'native' || submits;
        gesture = {
            id: ports.memory.presses + 1, t, by, actor, target: ids.of(actor.element), form,
            x: Math.round(event.pageX ?? 0), y: Math.round(event.pageY ?? 0), clientX: event.clientX ?? 0, clientY: event.clientY ?? 0,
            href: view.location.href, selection: selection(), values: judged ? snapshotValues(document) : unchanged, filled: submits && isFilled(form),
            attempt: 0, submits, isMute: false, submitted: false, failedAt: Infinity, made: false, opened: t, closed: -Infinity, wasActive: false,
            causal: [], late: [], unseen: [], sign: undefined, seen: new Set(), requestEnd: 0, ambientAt: -Infinity, told: undefined, busy: false, failed: false, due: t + wait, edited: new Set(), doubt: undefined,
        };
        // A gesture that came to nothing (a drag, a long press) leaves when the next one begins.
        waiting = [...waiting.filter(({ made }) => made).slice(-7), gesture];
        if (judged)
            ports.observe(path.filter((node) => node.nodeType === 11));
        return true;
    };
    const make = () => {
        if (!gesture || gesture.made)
            return;
        const { id, t, target, x, y, by, form, submits, actor: { element, on } } = gesture;
        gesture.made = true;
        ports.memory.presses = id;
        // Held long, it begins to wait for its answer only now; and it may have been given up.
        gesture.due = now() + wait;
        if (!waiting.includes(gesture))
            waiting.push(gesture);
        const ignored = ignoredOn(element, ignore);
        gesture.isMute = ignored.some((type) => type === '*' || type === 'formLoop');
        if (submits && !gesture.isMute)
            gesture.attempt = ++ports.memory.attempts;
        s.emit({
            type: 'press', t, press: id, target, x, y, by,
            on: on === 'content' && pointers.has(element) ? 'control' : on,
            ...(form ? { form: ids.of(form) } : {}),
            ...(ignored.length > 0 ? { ignore: ignored } : {}),
        });
    };
    /** Everything the dispatch of this event brings about was caused by the gesture. */
    const openWindow = (event) => {
        const press = gesture;
        if (!press)
            return;
        ports.flush();
        cause = press;
        press.closed = Infinity;
        press.opened = now();
        press.wasActive = view.navigator.userActivation?.isActive ?? false;
        endOfTask(view, event.type, () => void s.guard(() => closeWindow(press)));
    };
    const closeWindow = (press) => {
        if (press.closed !== Infinity)
            return;
        s.guard(() => ports.flush());
        press.closed = now();
        if (cause === press)
            cause = undefined;
        if (press.closed - press.opened >= DIALOG)
            press.sign ??= 'dialog';
        // Opening a window, a file picker or another program uses the press up.
        if (press.made && press.wasActive && view.navigator.userActivation?.isActive === false)
            press.sign ??= 'elsewhere';
        if (press.made && isAnimated(press))
            press.sign ??= 'animation';
        if (press.made)
            ports.afterPaint();
    };
    // ── The answer ───────────────────────────────────────────────────────────────────────────────
    const tell = (press, kind, by, more) => {
        const t = now();
        if (kind !== 'pending')
            press.told = kind;
        if (kind === 'positive')
            answeredAt = t;
        s.emit({ type: 'answer', t, press: press.id, kind, by, after: Math.round(((press.doubt?.t ?? t) - press.t) * 10) / 10, ...more });
        if (kind !== 'pending' && !press.submitted)
            leave(press);
    };
    /** The page answered. Earlier presses on the same spot got what they wanted too. */
    const settle = (press, by) => {
        for (const other of waiting) {
            if (other.made && !other.told && other.id <= press.id && (other === press || other.target === press.target))
                tell(other, 'positive', by);
        }
    };
    /** The page said no. That is an answer, so the press is not dead; but it helps nobody, so it calms nothing. */
    const refuse = (press, by) => {
        if (press.made && !press.told)
            tell(press, 'negative', by);
        press.told ??= 'negative';
    };
    const silence = (press, seen) => {
        const { element, on } = press.actor;
        if (on === 'native')
            leave(press);
        else {
            press.doubt = undefined;
            tell(press, 'none', 'silence', { interactive: on !== 'content' || pointers.has(element), seen: [...seen] });
        }
    };
    const judge = (press, painted, t) => {
        const { element, on } = press.actor;
        if (painted && on === 'content' && hasPointer(element))
            pointers.add(element);
        const visible = painted ? isVisible : undefined;
        const causal = netChanges(t >= press.due && painted ? [...press.causal, ...press.unseen] : press.causal, element, visible);
        const late = netChanges(press.late, element, visible);
        const findings = [...causal, ...late];
        // Looks of the pressed thing count if they are there at the end, or when it is pressed again.
        const isEnd = !painted || t >= press.due;
        const isAnswer = ({ kind, mustStay }) => kind === 'answer' && (!mustStay || isEnd);
        const places = late.filter(isAnswer).map((finding) => finding.element);
        const busy = press.submitted || findings.some(({ kind }) => kind === 'busy');
        for (const { kind } of findings)
            if (kind === 'cosmetic' || kind === 'unchanged' || kind === 'invisible')
                press.seen.add(kind);
        // Judged once: what a later press changes here is not this one's doing.
        if (findings.some(({ kind }) => kind === 'invisible'))
            press.unseen.push(...press.causal, ...press.late);
        if (!findings.some(({ kind, mustStay }) => kind === 'busy' || (kind === 'answer' && mustStay)))
            press.causal.length = press.late.length = 0;
        const negative = findings.find(({ kind }) => kind === 'negative');
        if (negative) {
            refuse(press, 'dom');
            const isField = negative.element.matches('[aria-invalid]');
            if (press.attempt)
                return endAttempt(press, isField ? 'field' : 'alert');
            // A field that is marked when it is left is the form's affair, and no failure.
            if (on !== 'native' && !isField)
                ports.alerted(press.id, negative.element);
            return leave(press);
        }
        if (press.submitted && judgeAttempt(press, painted, t))
            return;
        if (press.told)
            return;
        const sign = press.values(press.edited) ? 'value' : view.location.href !== press.href ? 'navigation' : isSelected(press) ? 'selection' : press.sign;
        // A request of the press that has come back explains a late change; nothing else does for certain.
        const isCertain = causal.some(isAnswer) || (press.requestEnd > press.t && Math.abs(press.ambientAt - press.requestEnd) < MESSAGE) || (places.length > 0 && (press.submitted || press.requestEnd > press.t));
        if (sign || isCertain)
            return settle(press, sign ?? 'dom');
        if (press.failed)
            return refuse(press, 'error');
        if (places.length > 0 && !press.doubt) {
            press.doubt = { places, t };
            press.due = t + DOUBT;
        }
        if (press.doubt) {
            // In hindsight: did that place go on changing by itself? Then it was no answer.
            const delay = press.doubt.t - press.t;
            if (press.doubt.places.every((place) => ambient.isRhythm(place, delay)))
                silence(press, ['ambient']);
            else if (isEnd)
                settle(press, 'dom');
            return;
        }
        if (busy && !press.busy)
            tell(press, 'pending', 'busy');
        press.busy = busy;
        press.due = press.submitted ? press.t + 2 * wait : busy ? press.t + PATIENCE : Math.max(press.t + wait, press.requestEnd + SOON);
        if (t >= press.due)
            silence(press, press.seen);
    };
    const look = (painted) => {
        const t = now();
        if (painted && waiting.length === 0) {
            for (const { effect } of document.getAnimations?.() ?? []) {
                const { target } = (effect ?? {});
                if (target)
                    animated.add(target);
            }
        }
        for (const press of [...waiting]) {
            if (press.told && !press.submitted)
                leave(press);
            else if (press.made && press.closed !== Infinity) {
                // A page may have broken what we look with; then nothing can be said of this press.
                let isJudged = false;
                s.guard(() => {
                    judge(press, painted, t);
                    isJudged = true;
                });
                if (!isJudged)
                    leave(press);
            }
            else if (t - press.t > PATIENCE && press !== gesture)
                leave(press);
        }
    };
    /** Something other than a mutation happened: it is the answer of the press that is open, if it came in time. */
    const sign = (by, inTime = wait) => {
        const press = cause ?? gesture;
        if (!press || now() - press.t > inTime || (press !== cause && acted > press.t))
            return;
        press.sign ??= by;
        if (press.made && press !== cause)
            ports.afterPaint();
    };
    /** Text that the visitor selected is an answer; words that get selected under a hammered control are none. */
    const isSelected = ({ actor: { element, on }, selection: before }) => {
        const selected = selection();
        if (!selected.some((part, i) => part !== before[i]))
            return false;
        if (on === 'content')
            return !pointers.has(element) && element.contains(selected[0]);
        // On a control it is script that selects, and something else; a label's words get selected by hammering it.
        return on === 'control' && !element.contains(selected[0]) && !selected[0].parentElement?.closest('label');
    };
    /** Did script begin an animation with the press, on something else? Of CSS, hover and focus begin some too. */
    const isAnimated = ({ opened, actor: { element } }) => document.getAnimations?.().some(({ startTime, effect, constructor }) => {
        const place = effect?.target;
        return constructor.name === 'Animation' && Number(startTime ?? opened) >= opened && place && !element.contains(place) && !animated.has(place);
    }) ?? false;
    // ── The form ─────────────────────────────────────────────────────────────────────────────────
    /** The press that is handing this form in. */
    const submitter = (form) => {
        const press = cause ?? gesture;
        return press && !press.isMute && press.form === form && now() - press.t < SOON + (press.closed === Infinity ? PATIENCE : 0) ? press : undefined;
    };
    const submit = (press) => {
        if (press.submitted)
            return;
        press.attempt ||= ++ports.memory.attempts;
        press.submitted = true;
        press.due = press.t + 2 * wait;
        // The next attempt ends the one before: what came of it has been seen by now.
        for (const other of waiting.filter(({ submitted, form }) => submitted && form === press.form)) {
            if (other === press)
                continue;
            if (!other.told && hasErrorShown(other.form, false))
                refuseSame(other);
            leave(other);
        }
        s.emit({ type: 'submit', t: now(), form: ids.of(press.form), attempt: press.attempt, press: press.id });
    };
    /** The form came back (`by` says how), or else it went through. */
    const endAttempt = (press, by) => {
        follow(press);
        submit(press);
        leave(press);
        const about = { t: now(), form: ids.of(press.form), attempt: press.attempt };
        s.emit(by ? { type: 'rejection', ...about, by: press.filled && !isFilled(press.form) ? 'wiped' : by } : { type: 'acceptance', ...about });
    };
    /** Nothing has changed, and the error that was there is there still. */
    const refuseSame = (press) => {
        refuse(press, 'dom');
        endAttempt(press, 'same');
    };
    /** A re-render puts a new form in the place of the old one. */
    const follow = (press) => {
        const successor = press.form.isConnected ? undefined : successorOf(press.form);
        if (successor)
            ids.succeed(ids.of(press.form), (press.form = successor));
    };
    /** A form was handed in, and nothing says no. Says whether that is settled. */
    const judgeAttempt = (press, painted, t) => {
        follow(press);
        const isGone = !press.form.isConnected || (painted && !isVisible(press.form)) || view.location.href !== press.href;
        if (t >= press.failedAt + MESSAGE) {
            refuse(press, 'request');
            endAttempt(press, 'request');
        }
        else if (press.failedAt < Infinity)
            press.due = press.failedAt + MESSAGE;
        else if (isGone || (press.filled && !isFilled(press.form) && t - press.t >= MESSAGE)) {
            if (isGone)
                settle(press, 'navigation');
            endAttempt(press);
        }
        else if (painted && t - press.t >= wait && !press.told && hasErrorShown(press.form, true))
            refuseSame(press);
        else if (t >= press.t + PATIENCE)
            leave(press);
        else
            return false;
        return true;
    };
    // ── What the browser tells ───────────────────────────────────────────────────────────────────
    listen(view, 'pointerdown', (event) => {
        if (!event.isTrusted || !event.isPrimary)
            return;
        gesture = undefined;
        const { pointerType } = event;
        if (event.button === 0 && begin(event, pointerType === 'touch' || pointerType === 'pen' ? pointerType : 'mouse'))
            openWindow(event);
    });
    listen(view, 'pointerup', (event) => {
        if (!event.isTrusted || !gesture || gesture.made)
            return;
        if (Math.hypot(event.clientX - gesture.clientX, event.clientY - gesture.clientY) > SLOP)
            return discard();
        make();
        openWindow(event);
    });
    listen(view, 'pointercancel', () => discard());
    listen(view, 'mousedown mouseup keyup', (event) => {
        if (event.isTrusted && (event.type !== 'keyup' || (gesture?.by === 'key' && /^( |Enter)$/.test(event.key))))
            openWindow(event);
    });
    listen(view, 'click', (event) => {
        if (!event.isTrusted) {
            // Script opens a file picker by clicking its input.
            if (event.target?.matches?.('input[type=file]'))
                sign('dialog');
            return;
        }
        // A click without a gesture of its own comes from a label, or from assistive technology.
        if (event.detail === 0 && (!gesture || timeOf(event) - gesture.t > SOON) && begin(event, 'key'))
            make();
        openWindow(event);
    });
    listen(view, 'keydown', (event) => {
        const { key, repeat, isTrusted } = event;
        if (!isTrusted || repeat || (key !== 'Enter' && key !== ' '))
            return;
        const element = event.composedPath()[0];
        const actor = actorOf([element], false);
        // In a field, Enter hands the form in; a space is a space.
        const activates = actor?.on === 'native' ? key === 'Enter' && element.matches('input,a') : actor?.on !== 'content' && (key === 'Enter' || element.localName !== 'a');
        if (!activates || !begin(event, 'key'))
            return;
        make();
        openWindow(event);
    });
    for (const [types, by] of SIGNS)
        listen(view, types, () => sign(by));
    listen(view, 'wheel touchmove keydown', (event) => {
        if (event.isTrusted)
            acted = now();
    });
    listen(view, 'scroll', ({ target }) => {
        const place = target.nodeType === 1 ? target : document.documentElement;
        // A field that loses focus scrolls its text back to the start.
        if (now() - acted < SOON || (gesture && !gesture.made) || place.matches('input,textarea'))
            return;
        if (waiting.length === 0)
            learn(place);
        else if (!ambient.has(place))
            sign('scroll');
    });
    listen(view, 'focusin', (event) => {
        // The pressed thing's own focus comes with every press, dead or not.
        const [target] = event.composedPath();
        if (gesture && target !== document.body && !isWithin(target, gesture.actor.element))
            sign('focus');
    });
    listen(view, 'input', (event) => {
        const [field] = event.composedPath();
        for (const press of waiting)
            if (event.isTrusted && field !== press.actor.element)
                press.edited.add(field);
    });
    listen(view, 'blur', ({ target }) => target === view && sign('elsewhere', SOON));
    listen(view, 'submit', ({ target }) => {
        const press = submitter(target);
        if (press)
            submit(press);
    });
    listen(view, 'invalid', ({ target }) => {
        // Libraries check validity on every key; only what the visitor handed in is an attempt.
        const press = submitter(target.form);
        if (!press?.submits || press.told)
            return;
        refuse(press, 'native');
        endAttempt(press, 'native');
    });
    const { navigation } = view;
    if (navigation) {
        listen(navigation, 'navigate', ({ downloadRequest, navigationType, destination }) => {
            if (typeof downloadRequest === 'string')
                sign('download');
            else if (!destination?.sameDocument)
                leaving();
            else if (navigationType !== 'replace')
                sign('navigation');
        });
    }
    else
        listen(view, 'beforeunload', () => leaving());
    /** Another document is on its way. The browser shows that, so it is not dead; but nothing is there yet. */
    const leaving = () => {
        const press = cause ?? gesture;
        if (!press || press.busy || press.submitted || now() - press.t > wait)
            return;
        press.busy = true;
        if (press.made)
            tell(press, 'pending', 'navigation');
        leave(press);
    };
    const discard = () => {
        if (!gesture || gesture.made)
            return;
        leave(gesture);
        gesture = undefined;
    };
    const timeOf = ({ timeStamp }) => {
        // Some engines and test tools stamp events with another clock.
        const t = now();
        return timeStamp > t - PATIENCE && timeStamp <= t ? Math.round(timeStamp * 10) / 10 : t;
    };
    return {
        look,
        get open() {
            return waiting.length > 0;
        },
        get pending() {
            return waiting.some(({ busy, submitted, told }) => busy || (submitted && !told));
        },
        due() {
            const t = now();
            return Math.min(...waiting.flatMap(({ due, t: pressed, submitted, told, failedAt, made }) => [...(told ? [] : [made ? due : pressed + PATIENCE]), ...(submitted ? [failedAt + MESSAGE, pressed + MESSAGE, pressed + wait, pressed + PATIENCE] : [])]
                .filter((moment) => moment > t || moment === due)));
        },
        drop: () => void (waiting = []),
        answered(element) {
            for (const press of waiting)
                if (!press.told && (!element || isWithin(element, press.actor.element)))
                    settle(press, 'host');
        },
        blame(t) {
            const press = cause ?? (gesture && t - gesture.closed <= 100 ? gesture : undefined);
            if (press) {
                press.failed = true;
                ports.afterPaint();
            }
            return press?.id;
        },
        requested({ start, end, kind, failed }) {
            let isForms = false;
            for (const press of waiting) {
                // Requests begin in the window, or right after it; a form's may take a detour.
                if (start < press.t || start > Math.min(press.closed, press.t + wait) + (press.submitted ? SOON : 100))
                    continue;
                if (kind === 'media')
                    press.sign ??= 'media';
                else
                    press.seen.add('request');
                press.requestEnd = Math.max(press.requestEnd, end);
                if (!failed || !press.submits)
                    continue;
                isForms = true;
                if (!press.attempt)
                    continue;
                press.failedAt = Math.min(press.failedAt, now());
                submit(press);
            }
            if (waiting.length > 0)
                ports.afterPaint();
            return isForms;
        },
        changed(records) {
            if (cause) {
                // A frame may be drawn before the window closes, and what changes with every frame changes then too.
                const caused = records.filter((record) => !ambient.isRestless(placeOf(record)));
                if (caused.length < records.length)
                    cause.seen.add('ambient');
                if (cause.causal.length + caused.length > MANY)
                    cause.sign ??= 'dom';
                else
                    cause.causal.push(...caused);
                return;
            }
            const t = now();
            const open = waiting.filter(({ told, doubt, actor }) => !told && !doubt && actor.on !== 'native');
            const news = records.filter((record) => {
                const place = placeOf(record);
                if (!place)
                    return false;
                // Out of its rhythm, even a carousel may have turned because it was told to.
                const isKnown = ambient.has(place);
                const isExpected = isKnown && ambient.expects(place, t);
                if (isKnown) {
                    for (const press of open) {
                        if (!isExpected)
                            press.sign ??= 'dom';
                        press.seen.add('ambient');
                        press.ambientAt = t;
                    }
                }
                if ((isExpected || open.length === 0) && isSeen(record))
                    learn(place);
                return !isKnown;
            });
            for (const press of waiting) {
                if (!open.includes(press) && !press.submitted)
                    continue;
                if (press.late.length + news.length > MANY)
                    press.sign ??= 'dom';
                // The pressed thing's own looks are one story, from the press to their end.
                else
                    for (const record of news)
                        (press.actor.element.contains(record.target) ? press.causal : press.late).push(record);
            }
            if (news.length > 0 && waiting.length > 0)
                ports.afterPaint();
        },
    };
}
const unchanged = () => false;
function isWithin(element, other) {
    return element?.nodeType === 1 && (element.contains(other) || other.contains(element));
}
function hasPointer(element) {
    return element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
}

export { watchPresses };
