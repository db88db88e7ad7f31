import type { Scalar, Test } from '../model/config.ts';
/**
 * Does a fact pass a rule's test? All operators must hold. `undefined` where the fact is not known:
 * only `exists` can tell then. Expects what `readConfig` lets through.
 */
export declare function passes(test: Test, fact: Scalar | undefined): boolean | undefined;
