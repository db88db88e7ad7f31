import type { Action, Config } from '../model/config.ts';
type Texts = NonNullable<Config['texts']>;
/**
 * What an action says, for its intervention; with what the config's `texts` have for that one. `callback.title` is the
 * `title` of `callback`, and lies under what the action's own `texts` say.
 */
export declare function settingsOf({ type: _, ...settings }: Action, intervention: string, texts: Texts): Readonly<Record<string, unknown>>;
export {};
