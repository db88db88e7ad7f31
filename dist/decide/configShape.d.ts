import { type Shape } from '../model/shape.ts';
/**
 * The whole config language, as data.
 *
 * @param signals - what may stand under each signal's name
 */
export declare function configShape(signals: Readonly<Record<string, Shape>>): Shape;
