import type { Config, Problem } from '../model/config.ts';
/** What should be a CSS selector in a config and is none in this browser. */
export declare function selectorProblems(document: Document, { signals, quiet }: Config): readonly Problem[];
