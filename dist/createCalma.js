import { createInstance } from './createInstance.js';

/**
 * Makes an instance. Nothing runs until `start()`. Works without a DOM too, where it does nothing.
 * Never throws into the page: what is wrong with the options is told by `on('error')` and once in
 * the console.
 *
 * What decides and offers is a module of its own, imported when there is a config: a bundler keeps
 * it out of the page's first load.
 */
function createCalma(options) {
    return createInstance(options, () => import('./advisor/createAdvisor.js'));
}

export { createCalma };
