export { lintConfig } from './lintConfig.js';
