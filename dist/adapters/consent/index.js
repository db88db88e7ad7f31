export { googleConsent } from './googleConsent.js';
export { tcfConsent } from './tcfConsent.js';
