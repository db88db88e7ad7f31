import { element, icon } from './element.js';
import { createField } from './field.js';
import { readPhone } from './phone.js';
import { phoneLink } from './phoneLink.js';
import { slotName } from './slotName.js';
import { upcomingSlots, isOpen } from './slots.js';

const createForm = (options) => {
    const { document, speech, settings, signal } = options;
    const { texts, locale } = speech;
    const country = settings.country?.replace(/^\D+|^00/, '');
    const phone = createField(document, 'phone', [texts.phone], element(document, 'input', {
        type: 'tel',
        inputmode: 'tel',
        autocomplete: 'tel',
        required: '',
        dir: 'ltr',
    }), country === undefined
        ? texts.phoneHint
        : texts.phoneHintCountry.replace('{country}', `\u2066+${country}\u2069`));
    const name = createField(document, 'name', [texts.name, ' ', element(document, 'span', { class: 'optional' }, `(${texts.optional})`)], element(document, 'input', { type: 'text', autocomplete: 'name' }), '');
    const when = createField(document, 'when', [texts.when], element(document, 'select'), texts.localTime);
    const select = element(document, 'div', { class: 'select' });
    when.control.replaceWith(select);
    select.append(when.control, icon(document, 'M6 9l6 6 6-6'));
    const choice = (value, text) => element(document, 'option', { value }, text);
    let slots = [];
    const fillWhen = () => {
        const now = Date.now();
        slots = upcomingSlots(settings.hours, now, settings.slots ?? 6);
        when.control.replaceChildren(choice('', isOpen(settings.hours, now) ? texts.asap : texts.asapClosed), ...slots.map((slot) => choice(String(slot.start), slotName(slot, now, locale))));
    };
    fillWhen();
    const button = element(document, 'button', { type: 'submit', class: 'primary', part: 'button' }, texts.submit);
    const notice = element(document, 'div', { class: 'notice' });
    const form = element(document, 'form', {}, phone.element, name.element);
    if (slots.length > 0)
        form.append(when.element);
    form.append(notice, button, ...consent(options));
    // The browser's own bubbles speak the browser's language and cover the card.
    form.noValidate = true;
    const setBusy = (busy, label) => {
        // Not `disabled`: that would take the focus away from under the visitor.
        button.setAttribute('aria-disabled', String(busy));
        button.textContent = label;
    };
    const tell = (text, role) => {
        const words = [text];
        if (settings.phone !== undefined)
            words.push(` ${texts.orCall} `, phoneLink(document, settings.phone));
        notice.replaceChildren(element(document, 'p', role === undefined ? {} : { role, part: 'error' }, ...words));
        // The notice stands right above it: both are to be seen.
        button.scrollIntoView({ block: 'nearest' });
    };
    const read = () => {
        const reading = readPhone(phone.control.value, country);
        const slot = slots.find(({ start }) => String(start) === when.control.value);
        const late = slot !== undefined && slot.start <= Date.now();
        if (late)
            fillWhen();
        when.complain(late ? texts.slotPast : undefined);
        if ('problem' in reading) {
            phone.complain({ missing: texts.phoneMissing, national: texts.phoneNational, invalid: texts.phoneInvalid }[reading.problem]);
            return phone.control;
        }
        phone.complain();
        if (late)
            return when.control;
        const called = name.control.value.trim();
        return {
            contact: called === '' ? { phone: reading.e164 } : { phone: reading.e164, name: called },
            when: slot === undefined
                ? { kind: 'asap' }
                : {
                    kind: 'slot',
                    start: new Date(slot.start).toISOString(),
                    end: new Date(slot.end).toISOString(),
                },
            facts: [
                [texts.doneWhen, when.control.selectedOptions[0]?.text ?? texts.asap],
                // As they wrote it, which they know by heart, unless we have added the country.
                [texts.donePhone, /^\s*\+/.test(phone.control.value) ? phone.control.value.trim() : reading.e164],
            ],
        };
    };
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        if (button.getAttribute('aria-disabled') === 'true')
            return;
        const answers = read();
        if ('contact' in answers)
            options.onSubmit(answers);
        else
            answers.focus();
    }, { signal });
    for (const { control, complain } of [phone, when]) {
        // Said once is enough; whether it is right now is told at the next try, not at every key.
        control.addEventListener('input', () => complain(), { signal });
    }
    return {
        element: form,
        first: phone.control,
        sending() {
            notice.replaceChildren();
            setBusy(true, texts.sending);
        },
        retrying: () => tell(texts.retrying),
        failed() {
            setBusy(false, texts.retry);
            tell(texts.failed, 'alert');
        },
    };
};
/** What the host wants said about privacy, under the form. */
const consent = ({ document, speech: { texts }, settings: { consentText, privacyUrl }, }) => {
    const words = consentText === undefined ? [] : [consentText, ' '];
    if (privacyUrl !== undefined) {
        // In a new tab, so that what was entered stays.
        const link = element(document, 'a', { href: privacyUrl, target: '_blank', rel: 'noopener' }, texts.privacy);
        link.append(element(document, 'span', { class: 'live' }, ` (${texts.newTab})`));
        words.push(link);
    }
    return words.length === 0 ? [] : [element(document, 'p', { class: 'hint' }, ...words)];
};

export { createForm };
