import { dress } from './dress.js';
import { element, icon } from './element.js';
import { watchHostModal } from './hostModal.js';
import { styles } from './styles.js';

/** A live region is heard only if it was there before its text: by about a second, to be sure. */
const FIRST_WORDS = 1_000;
const NEXT_WORDS = 100;
const mountFrame = (options) => {
    const { container, speech, signal } = options;
    const { texts, lang, dir } = speech;
    const document = container.ownerDocument;
    const host = element(document, 'div', {
        'data-calma-widget': 'callback',
        // By these, session recorders leave out what is typed here.
        'class': 'ph-no-capture rr-block',
        'data-sentry-block': '',
        'data-dd-privacy': 'hidden',
        'data-clarity-mask': 'true',
        'data-openreplay-hidden': '',
    });
    const root = host.attachShadow({ mode: 'open' });
    const live = element(document, 'div', { class: 'live', role: 'status', lang });
    const heading = element(document, 'h2', { id: 'title', part: 'title', tabindex: '-1' });
    const close = element(document, 'button', { 'type': 'button', 'class': 'close', 'part': 'close', 'aria-label': texts.close }, icon(document, 'M6 6l12 12M18 6L6 18'));
    const body = element(document, 'div', { class: 'body' });
    const panel = element(document, 'div', {
        'class': 'panel',
        'part': 'panel',
        'role': 'dialog',
        'aria-labelledby': 'title',
        'data-theme': options.theme,
        lang,
        dir,
    }, element(document, 'header', {}, heading, close), body);
    panel.hidden = true;
    root.append(live, panel);
    let timer;
    const say = (text, after) => {
        clearTimeout(timer);
        live.textContent = '';
        timer = setTimeout(() => live.append(text), after);
    };
    // Where focus was before it came in.
    let before;
    const giveFocusBack = () => {
        if (root.activeElement !== null && before?.isConnected === true)
            before.focus({ preventScroll: true });
    };
    let hidden = false;
    let modal = false;
    let shown = false;
    let opened = false;
    const place = () => {
        const visible = !hidden && !modal;
        panel.hidden = !visible;
        raise(panel, visible);
        if (!visible || shown)
            return;
        shown = true;
        say(`${texts.title} ${texts.lead} ${texts.where}`, FIRST_WORDS);
        options.onShown();
    };
    host.addEventListener('focusin', ({ relatedTarget }) => {
        if (relatedTarget !== null && relatedTarget !== host)
            before = relatedTarget;
    }, { signal });
    panel.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' || event.isComposing)
            return;
        // The same key would close a popover of the host's, too.
        event.preventDefault();
        options.onClose();
    }, { signal });
    for (const type of ['keydown', 'keypress', 'keyup']) {
        // Hosts bind bare keys on the document ("/" searches, "j" goes on): a name typed here is no command.
        host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    close.addEventListener('click', options.onClose, { signal });
    signal.addEventListener('abort', () => {
        clearTimeout(timer);
        giveFocusBack();
        host.remove();
    }, { once: true });
    const rule = dress(root, styles(), options.styleNonce);
    container.append(host);
    stayAboveKeyboard(root, rule, signal);
    return {
        enter() {
            watchHostModal(host, (open) => {
                modal = open;
                place();
            }, signal);
        },
        show(title, contents, focus) {
            const inside = root.activeElement !== null;
            panel.classList.toggle('teaser', !opened);
            opened = true;
            heading.textContent = title;
            body.replaceChildren(...contents);
            body.scrollTop = 0;
            if (focus !== undefined || inside)
                (focus ?? heading).focus();
        },
        announce: (text) => say(text, NEXT_WORDS),
        hide(wanted) {
            if (wanted)
                giveFocusBack();
            hidden = wanted;
            place();
        },
    };
};
/** Into the top layer, above the page's z-indexes and below every modal that opens later. */
const raise = (panel, visible) => {
    try {
        panel.popover = 'manual';
        if (visible)
            panel.showPopover();
        else
            panel.hidePopover();
    }
    catch {
        // No popover here (before 2024): the host element's z-index has to do.
        panel.removeAttribute('popover');
    }
};
/** An on-screen keyboard covers what is fixed to the bottom, and tells only the visual viewport. */
const stayAboveKeyboard = (root, rule, signal) => {
    const window = root.ownerDocument.defaultView;
    const viewport = window?.visualViewport;
    if (window == null || viewport == null)
        return;
    let last = 0;
    const measure = () => {
        // Zoomed in, the difference is the zoom's.
        const covered = viewport.scale > 1
            ? 0
            : Math.round(Math.max(0, window.innerHeight - viewport.height - viewport.offsetTop));
        if (covered === last)
            return;
        last = covered;
        rule?.setProperty('--keyboard', `${covered}px`);
        root.activeElement?.scrollIntoView({ block: 'nearest' });
    };
    viewport.addEventListener('resize', measure, { signal });
    viewport.addEventListener('scroll', measure, { signal });
};

export { mountFrame };
