import type { Evidence, Signal, SignalType } from './signal.ts'
import type { NodeId } from './observation.ts'

/** A signal as the host hears it: its element called by name. */
export function toSignal(
  verdict: Evidence & { readonly type: SignalType; readonly at: number },
  nameOf: (node: NodeId) => string,
): Signal {
  const { type, t, at, p, target, count, update = false, details } = verdict
  return { type, t, at, p, target: target === undefined ? '' : nameOf(target), count, update, details }
}
