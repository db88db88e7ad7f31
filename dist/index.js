export { createCalma } from './createCalma.js';
export { rageClick } from './signals/rageClick.js';
export { deadClick } from './signals/deadClick.js';
export { formLoop } from './signals/formLoop.js';
export { errorBurst } from './signals/errorBurst.js';
