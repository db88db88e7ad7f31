import type { Problem } from './model/config.ts';
/** Says once what is wrong with a config: the page goes on, but somebody should know. */
export declare function reportProblems(problems: readonly Problem[]): void;
/** A callback of the page threw. It is the page's error, so the page's developer hears of it. */
export declare function reportHostError(error: unknown): void;
/** One of our own errors. Only told where a developer looks on: on this machine. */
export declare function reportOwnError(error: unknown, hostname: string): void;
/** The page has loaded the script tag's file twice. */
export declare function reportTwice(): void;
