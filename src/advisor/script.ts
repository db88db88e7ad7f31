import * as advisor from './createAdvisor.ts'

// Whoever fetched this file listens on the document. No global is needed to hand it over.
document.dispatchEvent(new CustomEvent('calma-advisor', { detail: advisor }))
