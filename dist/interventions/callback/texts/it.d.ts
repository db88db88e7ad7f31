import type { CallbackTexts } from '../texts.ts';
/** Italian. */
export declare const it: CallbackTexts;
