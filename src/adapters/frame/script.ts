import { reportToTop } from './index.ts'

// Whoever fetched this file listens on the document. No global is needed to hand the function over.
document.dispatchEvent(new CustomEvent('calma-frame', { detail: reportToTop }))
