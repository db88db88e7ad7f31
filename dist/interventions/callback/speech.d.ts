import type { CallbackTexts } from './texts.ts';
/** The texts to use, and the language they are really in. */
export interface Speech {
    readonly texts: CallbackTexts;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    /** For dates and times: the locale asked for, unless it had to be given up. */
    readonly locale: string;
}
/** Strings by language tag. */
export type Strings = Readonly<Record<string, Partial<CallbackTexts>>>;
/**
 * Picks the language nearest to `locale`: `pt-BR`, then `pt`, then the first of `languages`. Each
 * of the `others` adds languages, and replaces single strings of those before it; what a language
 * lacks comes from the one it is nearest to. `visitor` are the browser's languages: a page in `en`
 * shows a visitor from Leeds 14:00, not 2:00 PM.
 */
export declare const pickSpeech: (locale: string, languages: Readonly<Record<string, CallbackTexts>>, others?: readonly (Strings | undefined)[], visitor?: readonly string[]) => Speech;
