interface Navigation extends EventTarget {
  readonly currentEntry?: unknown
}

/**
 * The Navigation API, where it is at work: not an element of the page that has its name, and not in
 * a frame without an origin, which has it but is told nothing.
 */
export function navigationOf(view: Window): EventTarget | undefined {
  const { navigation } = view as { navigation?: Navigation }
  return navigation?.currentEntry && typeof navigation.addEventListener === 'function' ? navigation : undefined
}
