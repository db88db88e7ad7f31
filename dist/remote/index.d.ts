export { remoteConfig, type RemoteOptions } from './remoteConfig.ts';
