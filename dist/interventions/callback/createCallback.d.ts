import type { Intervention } from '../../model/intervention.ts';
import type { CallbackOptions } from './options.ts';
import type { CallbackTexts } from './texts.ts';
export declare const createCallback: (languages: Readonly<Record<string, CallbackTexts>>, options: CallbackOptions) => Intervention;
