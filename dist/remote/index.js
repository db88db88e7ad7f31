export { remoteConfig } from './remoteConfig.js';
