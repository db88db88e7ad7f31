import type { CallbackHours } from './slots.ts';
import type { CallbackTexts } from './texts.ts';
/** What `callback()` takes. Only `endpoint` is required. */
export interface CallbackOptions {
    /**
     * Where requests go: a URL, absolute or relative to the page, that takes a POST with a
     * `CallbackRequest` as JSON and answers 202 with a `CallbackReceipt`.
     */
    readonly endpoint: string;
    /**
     * Your own number, as people should read it. Shown as a link when a request cannot be sent.
     * Default: none.
     */
    readonly phone?: string;
    /**
     * The calling code by which numbers without one are read, such as `'+34'`. Default: none; the
     * visitor is then asked for it.
     */
    readonly country?: string;
    /**
     * When your people take calls. Default: Monday to Friday, 09:00 to 18:00, in the visitor's zone.
     * Set `timeZone` to your people's own: visitors see the times in theirs.
     */
    readonly hours?: CallbackHours;
    /**
     * How many half-hours to choose from, besides "as soon as possible". Default: 6, an afternoon's
     * worth that fits a phone's list without scrolling. 0: none, and the question is not asked.
     */
    readonly slots?: number;
    /** Default `'auto'`: as the visitor's system is set (`prefers-color-scheme`), live. */
    readonly theme?: 'auto' | 'light' | 'dark';
    /**
     * Strings to replace, and languages to add, by language tag:
     * `{ es: { title: '¿Hablamos?' }, pt: { … } }`. What a language lacks is in the first built-in one.
     * Default: English, Spanish and Italian.
     */
    readonly texts?: Readonly<Record<string, Partial<CallbackTexts>>>;
    /** A sentence under the form: what you do with the number. Default: none, only you can say it. */
    readonly consentText?: string;
    /** Your privacy policy, `https:` or relative; linked under the form. Default: none. */
    readonly privacyUrl?: string;
    /**
     * The page's CSP nonce for styles. Needed only where constructed style sheets are missing (Safari
     * before 16.4) and the CSP forbids inline styles. Default: none.
     */
    readonly styleNonce?: string;
    /**
     * Where the card is mounted: an element, or a selector looked up when it is shown. Default: the
     * `<html>` element, beside `<body>`, where neither the page's layout nor a framework that
     * hydrates `<body>` meets it.
     */
    readonly container?: string | Element;
}
