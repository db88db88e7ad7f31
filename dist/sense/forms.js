import { hasErrorWord } from './hasErrorWord.js';
import { isVisible } from './isVisible.js';

/** Something to write or choose in. */
const FIELD = 'input:not([type=hidden],[type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio]),textarea';
const BUTTON = 'button:not([type=reset]),[type=submit],[type=button],[type=image],[role=button]';
const ERROR = '[aria-invalid]:not([aria-invalid=false],[aria-invalid=""]),[role=alert]';
const ERROR_CLASS = '[class*=error i],[class*=invalid i]';
/** The form an element belongs to, or the part of the page that serves as one. */
function formOf(element) {
    // A custom element, or a field named "form", may have something else under this name.
    const { form } = element;
    const named = form?.nodeType === 1 ? form : element.closest('form,[role=form],dialog,[role=dialog],fieldset,section,article,main');
    const host = element.getRootNode().host;
    if (named)
        return named;
    if (!element.matches(BUTTON))
        return host && formOf(host);
    // Nothing says that it is a form: the nearest thing around the button that has a field in it.
    let around = element.parentElement;
    for (let up = 0; around && up < 5 && !around.querySelector(FIELD); up++)
        around = around.parentElement;
    if (around?.matches(`:not(body):has(${FIELD})`))
        return around;
    const outer = host && formOf(host);
    if (!host || outer)
        return outer;
    // The fields may each be in a shadow of their own.
    around = host;
    for (let up = 0; around && up <= 5; up++) {
        if (shadowFieldsOf(around).length > 0)
            return around.localName === 'body' ? undefined : around;
        around = around.parentElement ?? around.getRootNode().host ?? null;
    }
    return undefined;
}
/** So many elements of a form are asked for what is in their shadow. */
const SHADOWS = 200;
/** May a press on this element hand the form in? */
function handsIn(element, form) {
    return element.matches(BUTTON) && (fieldsOf(form).length > 0 || [...form.querySelectorAll('[name]')].some(takesPart));
}
/** Its fields, among them the components that have a value as fields do. */
function fieldsOf(form) {
    const fields = [...form.querySelectorAll(`${FIELD},[name]`)]
        .filter((field) => field.matches(FIELD) || (isComponent(field) && hasValue(field)));
    return fields.length > 0 ? fields : shadowFieldsOf(form);
}
/** Fields that are each in a shadow of their own, as Salesforce's are. */
function shadowFieldsOf(form) {
    return [...form.querySelectorAll('*')].slice(0, SHADOWS).flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(FIELD) ?? [])]);
}
/** A component other than a button, which may have a name and a value too. */
function isComponent({ localName }) {
    return localName.includes('-') && !localName.endsWith('button');
}
/** Icons have a name too. */
function takesPart(element) {
    return isComponent(element) && element.constructor.formAssociated === true;
}
function hasValue(component) {
    try {
        return typeof component.value === 'string' && !('checked' in component);
    }
    catch {
        // Whose value cannot be asked for is no field.
        return false;
    }
}
/**
 * Is there something in the field that the page has not put there?
 *
 * @param blank - fields that had nothing in them when the visitor first wrote in them: React writes what is typed
 *   into the default value too
 */
function isChanged(field, blank) {
    return field.value !== '' && (field.value !== field.defaultValue || blank.has(field));
}
/** Has the visitor filled something in? Looks at whether, not at what. */
function isFilled(form, blank) {
    return fieldsOf(form).some((field) => isChanged(field, blank));
}
/** Is this field of the form one that is wrong? It is not if nothing is left in the form: then it has been sent. */
function isWrongField(field, form, isSent, blank) {
    return field.matches('[aria-invalid=true]') || (isSent && field.matches('[data-invalid],:invalid') && isFilled(form, blank));
}
/** Is there something in every field, as where a form hands itself in once it is filled in? */
function isComplete(form, blank) {
    const fields = fieldsOf(form);
    return fields.length > 0 && fields.every((field) => isChanged(field, blank));
}
/** Does the form show an error? Without a look at styles, what is marked as hidden is not, and classes are not asked. */
function hasErrorShown(form, painted) {
    const errors = [...form.querySelectorAll(painted ? `${ERROR},${ERROR_CLASS}` : ERROR)];
    return errors.some((error) => {
        const isMarked = error.matches(ERROR);
        if (!isMarked && !hasErrorWord(error.getAttribute('class')))
            return false;
        return (painted ? isVisible(error) : !error.closest('[hidden]')) && (error.matches(isMarked ? '[aria-invalid]' : FIELD) || error.textContent?.trim());
    });
}
/** The form that a re-render has put in the place of another: told by its names, not by what is in it. */
function successorOf(form) {
    const namesIn = (other) => [other, ...other.querySelectorAll('input,select,textarea')].map((part) => `${part.id}/${part.getAttribute('name')}`).join();
    return [...form.ownerDocument.forms].find((other) => namesIn(other) === namesIn(form));
}

export { FIELD, formOf, handsIn, hasErrorShown, isComplete, isFilled, isWrongField, successorOf };
