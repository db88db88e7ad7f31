import type { CallbackRequest } from '../../model/handoff.ts';
import type { CallbackOptions } from './options.ts';
import type { Speech } from './speech.ts';
/** The form. It is built once, so what was entered outlives every failure. */
export interface Form {
    readonly element: HTMLFormElement;
    /** Where the visitor begins. */
    readonly first: HTMLElement;
    /** Its request is under way: the button says so, and there is no second one. */
    sending(): void;
    /** The first try came to nothing; there will be more. */
    retrying(): void;
    /** All tries came to nothing. */
    failed(): void;
}
export interface FormOptions {
    readonly document: Document;
    readonly speech: Speech;
    readonly settings: CallbackOptions;
    readonly signal: AbortSignal;
    readonly onSubmit: (answers: Answers) => void;
}
/** What the visitor asked for. */
export interface Answers {
    readonly contact: CallbackRequest['contact'];
    readonly when: CallbackRequest['when'];
    /** The same as they read it: a name and a fact each. */
    readonly facts: readonly (readonly [name: string, fact: string])[];
}
export declare const createForm: (options: FormOptions) => Form;
