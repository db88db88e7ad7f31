import type { Ambient } from '../ambient.ts';
import type { Mutations } from '../mutations.ts';
import type { Surroundings } from '../surroundings.ts';
import type { PressWatch } from '../watchPresses.ts';
/** What the senses lend to whoever observes calls. */
export interface CallPorts extends Surroundings {
    readonly ambient: Ambient;
    readonly mutations: Mutations;
    readonly presses: PressWatch;
}
