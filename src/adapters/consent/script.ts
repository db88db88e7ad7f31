import * as sources from './index.ts'

// Whoever fetched this file listens on the document. No global is needed to hand the sources over.
document.dispatchEvent(new CustomEvent('calma-consent', { detail: sources }))
