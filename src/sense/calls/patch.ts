/** Hears of a call that has succeeded. Must not throw. */
type Hear = (self: unknown, args: readonly unknown[]) => void

/** Where a wrapper keeps who listens to it and what it stands for: all instances on a page share one wrapper. */
const WRAPPED = 'calma:wrapped'

interface Wrapped {
  readonly hearers: Hear[]
  readonly original: Callable
}

type Callable = (this: unknown, ...args: unknown[]) => unknown
type Slot = 'value' | 'get' | 'set'

/**
 * Hears the calls of a method, or of one half of an accessor, that this object itself has. The page
 * cannot tell but by the function's source: name, length, `this`, result and error stay the same,
 * and what others have noted on the function can be read on ours.
 *
 * Returns how to undo it. If somebody has wrapped ours since, it stays inside theirs and only
 * passes calls through.
 */
export function patch(owner: object, name: string, slot: Slot, hear: Hear): () => void {
  const read = (): Callable | undefined => (Object.getOwnPropertyDescriptor(owner, name) as Record<Slot, Callable> | undefined)?.[slot]
  const write = (method: Callable): unknown => Object.defineProperty(owner, name, { ...Object.getOwnPropertyDescriptor(owner, name), [slot]: method })
  const found = read()
  if (typeof found !== 'function' || !Object.getOwnPropertyDescriptor(owner, name)!.configurable) return () => {}

  const { hearers, original } = wrappedIn(found) ?? { hearers: [], original: found }
  if (original === found) {
    // A method has no `prototype` and cannot be called with `new`, as the browser's own cannot.
    const { wrapper } = {
      wrapper(this: unknown, ...args: unknown[]): unknown {
        const result = Reflect.apply(original, this, args)
        for (const one of hearers) one(this, args)
        return result
      },
    }
    Object.setPrototypeOf(wrapper, original)
    for (const own of ['name', 'length']) Object.defineProperty(wrapper, own, Object.getOwnPropertyDescriptor(original, own) ?? {})
    Object.defineProperty(wrapper, WRAPPED, { value: { hearers, original } satisfies Wrapped })
    write(wrapper)
  }
  hearers.push(hear)
  return () => {
    hearers.splice(hearers.indexOf(hear), 1)
    const now = read()
    if (hearers.length === 0 && now && wrappedIn(now)?.hearers === hearers) write(original)
  }
}

function wrappedIn(method: Callable): Wrapped | undefined {
  return Object.hasOwn(method, WRAPPED) ? (method as unknown as Record<string, Wrapped>)[WRAPPED] : undefined
}
