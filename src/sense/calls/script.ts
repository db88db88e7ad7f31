import { observeCalls } from './observeCalls.ts'

// Whoever fetched this file listens on the document. No global is needed to hand the factory over.
document.dispatchEvent(new CustomEvent('calma-calls', { detail: observeCalls }))
