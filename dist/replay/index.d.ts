export { replay, type Replay, type ReplayOptions, type ReplayStep } from './replay.ts';
