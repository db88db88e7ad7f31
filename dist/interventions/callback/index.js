import { createCallback } from './createCallback.js';
import { en } from './texts/en.js';
import { es } from './texts/es.js';
import { it } from './texts/it.js';

/**
 * Offers a call: the visitor leaves a number, and your people ring with everything calma knows at
 * hand. In English, Spanish or Italian, after the page's language.
 *
 * @example
 * createCalma({ interventions: [callback({ endpoint: '/api/callbacks', country: '+34' })] })
 */
const callback = (options) => createCallback({ en, es, it }, options);
/**
 * The same with your choice of languages; those not named are not shipped. The first is spoken
 * where the page's language is none of them.
 *
 * @example
 * callbackIn({ es }, { endpoint: '/api/callbacks' })
 */
const callbackIn = (languages, options) => createCallback(languages, options);

export { callback, callbackIn, en, es, it };
