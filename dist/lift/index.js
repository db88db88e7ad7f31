export { lift } from './lift.js';
