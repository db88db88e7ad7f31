import type { AnswerSource } from '../../model/observation.ts';
import type { CallPorts } from './callPorts.ts';
/**
 * Whose is this call? It is told with what kind of answer it is (`request` is a message, whose answer
 * is yet to come) and what it was made on: the same object again is the same place.
 */
export type SortCall = (by: AnswerSource, object: object) => void;
/** In the window's first task, a call is the press's answer; after it, a change like any other. */
export declare function sortCalls({ document, now, ambient, presses }: CallPorts): SortCall;
