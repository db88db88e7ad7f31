import { createInstance } from './createInstance.js';

/**
 * Makes an instance. Nothing runs until `start()`. Works without a DOM too, where it does nothing.
 * Never throws into the page: what is wrong with the options is told by `on('error')` and once in
 * the console.
 *
 * What listens to the page is a module of its own, imported by `start()`; and so is what decides and
 * offers, imported when there is a config: a bundler keeps both out of the page's first load.
 */
function createCalma(options) {
    return createInstance(options, {
        sense: () => import('./sense/startSense.js'),
        advisor: () => import('./advisor/createAdvisor.js'),
    });
}

export { createCalma };
