export { reportToTop } from './reportToTop.js';
