export { createStore } from './createStore.js';
