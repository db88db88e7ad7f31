import { callback } from './index.ts'

// The script tag's loader listens on the element that it added for this file: no global is needed
// to hand the factory over, and two versions on a page do not meet.
document.currentScript?.dispatchEvent(new CustomEvent('calma', { detail: callback }))
