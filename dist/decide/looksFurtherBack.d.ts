import type { Limits } from '../model/config.ts';
/** Is there a limit here that looks back further than this session? */
export declare function looksFurtherBack({ show, cooldown, giveUpAfterDismissals }: Limits): boolean;
