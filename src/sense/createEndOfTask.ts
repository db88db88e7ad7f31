import { native } from './native.ts'

/**
 * Tells when the causality window ends: after all that the dispatch of an event brings about at
 * once, and before anything else the page does. What it gives back is called with each event that
 * opens the window, or keeps it open.
 *
 * `scheduler.postTask` with `user-blocking` let in none of a 4 ms clock's changes in 40 presses
 * (Chromium 156) and 25 (Firefox 153); MessageChannel let in 38 of 40. Without it, a chain of
 * microtasks after the last bubble listener does the same. What the browser does once listeners are
 * through, such as handing a form in, comes after those; then, and on a page that stops the event on
 * its way up, it is a timer, and with it a little noise.
 *
 * @param ended - is told whether a dialog holds the dispatch up: in Firefox tasks go on meanwhile
 */
export function createEndOfTask(view: Window & typeof globalThis, ended: (isHeld: boolean) => void): (event: Event, handsIn: boolean) => void {
  const { scheduler } = view as { scheduler?: { postTask(task: () => void, options: object): Promise<unknown> } }
  if (typeof scheduler?.postTask === 'function') {
    /** The last event of those whose end is waited for. A press and its click come in one task, and one more is asked for. */
    let last: Event | undefined
    const end = (): void => {
      const isHeld = last!.eventPhase > 0
      last = undefined
      ended(isHeld)
    }
    return (event) => {
      const isComing = last !== undefined
      last = event
      if (isComing) return
      const done = scheduler.postTask(end, { priority: 'user-blocking' })
      void native(done, 'then').call(done, undefined, () => {})
    }
  }
  return ({ type }, handsIn) => {
    let open = true
    const finish = (): void => {
      native(view, 'removeEventListener').call(view, type, last)
      if (open) ended(false)
      open = false
    }
    const last = (): void => {
      let turns = 50
      const turn = (): unknown => (turns-- > 0 ? native(view, 'queueMicrotask').call(view, turn) : finish())
      turn()
    }
    if (!handsIn) native(view, 'addEventListener').call(view, type, last, { passive: true })
    native(view, 'setTimeout')(finish, 0)
  }
}
