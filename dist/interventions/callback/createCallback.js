import { checkOptions } from './checkOptions.js';
import { confirmation } from './confirmation.js';
import { element } from './element.js';
import { createForm } from './form.js';
import { mountFrame } from './frame.js';
import { pickSpeech } from './speech.js';
import { submitRequest } from './submit.js';

const createCallback = (languages, options) => {
    checkOptions(options);
    return {
        name: 'callback',
        endpoint: options.endpoint,
        show(offer) {
            if (offer.signal.aborted)
                return;
            // A config may say how it looks and what it says, not where it sends a number to.
            const own = { ...options, ...offer.settings, endpoint: options.endpoint };
            checkOptions(own);
            run(offer, own, pickSpeech(offer.locale, languages, [options.texts, offer.settings['texts']], navigator.languages));
        },
    };
};
/** One showing, from the offer to the confirmation. */
const run = (offer, options, speech) => {
    const { texts } = speech;
    const container = containerFrom(options.container);
    const document = container.ownerDocument;
    let stage = 'offer';
    // The visitor closed the card while their request was under way.
    let left = false;
    // Everything of this showing hangs on one signal: nodes, listeners, timers, the request.
    const life = new AbortController();
    const { signal } = life;
    const end = () => life.abort();
    offer.signal.addEventListener('abort', end, { once: true, signal });
    const close = () => {
        if (stage === 'sending') {
            // They asked for a call and want the card gone: two wishes, both granted.
            left = true;
            frame.hide(true);
            return;
        }
        end();
        if (stage !== 'confirmed')
            offer.report('dismissed');
    };
    const accept = () => {
        const form = createForm({
            document,
            speech,
            signal,
            settings: options,
            onSubmit: (answers) => void send(form, answers),
        });
        stage = 'form';
        frame.show(texts.formTitle, [form.element], form.first);
        offer.report('accepted');
    };
    const send = async (form, { contact, when, facts }) => {
        stage = 'sending';
        form.sending();
        frame.announce(texts.sending);
        const result = await submitRequest(options.endpoint, () => ({ id: offer.id, contact, when, packet: offer.packet() }), signal, () => {
            form.retrying();
            frame.announce(texts.retrying);
        });
        if (result.kind === 'aborted')
            return;
        if (result.kind === 'refused') {
            stage = 'failed';
            // A call that was asked for and will not come is worth coming back for.
            left = false;
            frame.hide(false);
            form.failed();
            offer.report('failed');
            return;
        }
        stage = 'confirmed';
        const { reference } = result;
        if (left)
            end();
        else {
            const agreed = reference === undefined ? facts : [...facts, [texts.doneReference, reference]];
            frame.show(texts.doneTitle, [confirmation(document, agreed), button(texts.close, 'secondary', close)]);
            frame.announce([texts.doneTitle, ...agreed.map((fact) => fact.join(': '))].join('. '));
        }
        offer.report('submitted', reference === undefined ? {} : { reference });
    };
    const button = (text, kind, onClick) => {
        const made = element(document, 'button', { type: 'button', class: kind, part: 'button' }, text);
        made.addEventListener('click', onClick, { signal });
        return made;
    };
    const frame = mountFrame({
        container,
        speech,
        signal,
        theme: options.theme ?? 'auto',
        styleNonce: options.styleNonce,
        onShown: () => offer.report('shown'),
        onClose: close,
    });
    const actions = [button(texts.accept, 'primary', accept), button(texts.decline, 'secondary', close)];
    frame.show(texts.title, [
        element(document, 'p', { class: 'lead' }, texts.lead),
        element(document, 'div', { class: 'actions' }, ...actions),
    ]);
    frame.enter();
};
const containerFrom = (container) => (typeof container === 'string' ? document.querySelector(container) : container) ?? document.documentElement;

export { createCallback };
