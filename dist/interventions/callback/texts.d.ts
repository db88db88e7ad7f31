/** Every string the card shows or says. `{…}` marks what is filled in. */
export interface CallbackTexts {
    /** The offer's heading, and the dialog's name. */
    readonly title: string;
    /** One line under it. */
    readonly lead: string;
    readonly accept: string;
    readonly decline: string;
    readonly close: string;
    /** Said to screen readers after title and lead: where in the page the offer stands. */
    readonly where: string;
    /** The form's heading. */
    readonly formTitle: string;
    readonly phone: string;
    /** Under the phone field when there is no default calling code. */
    readonly phoneHint: string;
    /** Under the phone field otherwise. `{country}` is the calling code. */
    readonly phoneHintCountry: string;
    readonly name: string;
    readonly optional: string;
    readonly when: string;
    readonly asap: string;
    /** Stands in for `asap` outside the hours. */
    readonly asapClosed: string;
    readonly localTime: string;
    readonly submit: string;
    readonly sending: string;
    /** After the first try came to nothing, while further ones are made. */
    readonly retrying: string;
    readonly failed: string;
    readonly retry: string;
    /** Comes before the fallback phone number. */
    readonly orCall: string;
    readonly phoneMissing: string;
    /** A national number, and no default calling code to read it by. */
    readonly phoneNational: string;
    readonly phoneInvalid: string;
    /** The chosen slot has begun meanwhile. */
    readonly slotPast: string;
    readonly doneTitle: string;
    readonly doneWhen: string;
    readonly donePhone: string;
    readonly doneReference: string;
    readonly privacy: string;
    readonly newTab: string;
}
