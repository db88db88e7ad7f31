import { findProblems } from '../model/findProblems.js';
import { signalShape } from './signalShape.js';

/** What is wrong with the options a detector was given in code, each with its place in a config. */
function detectorProblems(detector) {
    return findProblems(detector.given, signalShape(detector), `/signals/${detector.type}`);
}

export { detectorProblems };
