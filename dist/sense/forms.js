import { isVisible } from './isVisible.js';

const TEXT = 'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=checkbox],[type=radio]),textarea';
const BUTTON = 'button:not([type=reset]),input[type=submit],input[type=button],input[type=image],[role=button]';
const ERROR = '[aria-invalid]:not([aria-invalid=false],[aria-invalid=""]),[role=alert]';
/** The form an element belongs to, or the part of the page that serves as one. */
function formOf(element) {
    // A custom element, or a field named "form", may have something else under this name.
    const { form } = element;
    const named = (form?.nodeType === 1 ? form : undefined) ?? element.closest('form,[role=form],dialog,[role=dialog],fieldset,section,article,main');
    if (named || !element.matches(BUTTON))
        return named ?? undefined;
    // Nothing says that it is a form: the nearest thing around the button that has a field in it.
    let around = element.parentElement;
    for (let up = 0; around && up < 5 && around.localName !== 'body'; up++, around = around.parentElement) {
        if (around.querySelector(TEXT))
            return around;
    }
    return undefined;
}
/** May a press on this element hand the form in? */
function handsIn(element, form) {
    return element.matches(BUTTON) && form.querySelector(TEXT) !== null;
}
/** Has the visitor filled something in? Looks at whether, not at what. */
function isFilled(form) {
    return [...form.querySelectorAll(TEXT)].some(({ value, defaultValue }) => value !== '' && value !== defaultValue);
}
/** Does the form show an error? Without a look at styles, what is marked as hidden is. */
function hasErrorShown(form, painted) {
    return [...form.querySelectorAll(ERROR)].some((error) => (painted ? isVisible(error) : !error.closest('[hidden]')) && (error.matches('[aria-invalid]') || error.textContent?.trim()));
}
/** The form that a re-render has put in the place of another: told by its names, not by what is in it. */
function successorOf(form) {
    return [...form.ownerDocument.forms].find((other) => signatureOf(other) === signatureOf(form));
}
function signatureOf(form) {
    return [form, ...form.querySelectorAll('input,select,textarea')].map((part) => `${part.id}/${part.getAttribute('name')}/${part.getAttribute('type')}`).join();
}

export { formOf, handsIn, hasErrorShown, isFilled, successorOf };
