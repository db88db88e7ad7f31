import type { CallbackTexts } from '../texts.ts';
/** English. */
export declare const en: CallbackTexts;
