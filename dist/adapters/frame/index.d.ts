export { reportToTop, type FrameInstance, type TopInstance } from './reportToTop.ts';
