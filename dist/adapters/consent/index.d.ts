export { googleConsent, type GoogleConsentOptions } from './googleConsent.ts';
export { tcfConsent, type TcfConsentOptions } from './tcfConsent.ts';
