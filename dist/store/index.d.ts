export { createStore, type StoreOptions } from './createStore.ts';
