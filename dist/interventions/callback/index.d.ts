import type { Intervention } from '../../model/intervention.ts';
import type { CallbackOptions } from './options.ts';
import type { CallbackTexts } from './texts.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { it } from './texts/it.ts';
export type { CallbackReceipt, CallbackRequest, HandoffPacket } from '../../model/handoff.ts';
export type { Intervention, Offer } from '../../model/intervention.ts';
export type { CallbackOptions } from './options.ts';
export type { CallbackHours, Weekday } from './slots.ts';
export type { CallbackTexts } from './texts.ts';
export { en, es, it };
/**
 * Offers a call: the visitor leaves a number, and your people ring with everything calma knows at
 * hand. In English, Spanish or Italian, after the page's language.
 *
 * @example
 * createCalma({ interventions: [callback({ endpoint: '/api/callbacks', country: '+34' })] })
 */
export declare const callback: (options: CallbackOptions) => Intervention;
/**
 * The same with your choice of languages; those not named are not shipped. The first is spoken
 * where the page's language is none of them.
 *
 * @example
 * callbackIn({ es }, { endpoint: '/api/callbacks' })
 */
export declare const callbackIn: (languages: Readonly<Record<string, CallbackTexts>>, options: CallbackOptions) => Intervention;
