import type { Scalar, Test } from '../model/config.ts';
/** Does a fact pass a rule's test? All operators must hold. Expects what `readConfig` lets through. */
export declare function passes(test: Test | undefined, fact: Scalar): boolean;
