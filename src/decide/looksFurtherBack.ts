import type { Limits } from '../model/config.ts'

/** Is there a limit here that looks back further than this session? */
export function looksFurtherBack({ show = [], cooldown, giveUpAfterDismissals }: Limits): boolean {
  return cooldown !== undefined || giveUpAfterDismissals !== undefined || show.some(({ per }) => per !== 'page' && per !== 'session')
}
