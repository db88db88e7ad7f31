import { startSense } from './startSense.ts'

// Whoever fetched this file listens on the document. No global is needed to hand it over.
document.dispatchEvent(new CustomEvent('calma-sense', { detail: { startSense } }))
