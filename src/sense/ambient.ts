import { isEcho, isRhythm, ONE_CHANGE } from './isRhythm.ts'

export interface Ambient {
  /** Changes are watched from now on. What happened before, nobody saw. */
  begin(t: number): void
  /** Something changed here, and no press was the cause. */
  saw(element: Element, t: number): void
  /** Something changed here that may be the doing of a press: only whether it comes again and again is to be known. */
  noted(element: Element, t: number): void
  /** Something changed here that is the doing of an answer, and no tick. */
  missed(element: Element, t: number): void
  /** Was a change at this time to be expected, by its rhythm? `undefined` where nothing changes by itself. */
  expects(element: Element, t: number): boolean | undefined
  /** Does it change without a rest, perhaps with every frame, or does what it is in? */
  isRestless(element: Element, t: number): boolean
  /** Does it change so often by itself that to come near to something says nothing? */
  isQuick(element: Element): boolean
  /** Does this very element change by itself? */
  knows(element: Element): boolean
  /** It changed, and nothing says why. */
  doubt(element: Element): void
  /** Now something does. */
  trust(element: Element): void
  /** Has it changed by itself, or for no known reason, if only once? */
  hasMoved(element: Element): boolean
  /** Was the change at this time, the first since the press, a tick? If so, all the changes here are known to be. See `isRhythm`. */
  isTick(element: Element, pressed: number, t: number, presses?: readonly number[]): boolean
}

/** Changing for this long, this often, without a rest: a stopwatch, a headline that types itself. */
const RESTLESS = 250
const RESTED = 500
const OFTEN = 8

/** One chance in four to fall within half a second of the end of a request. */
const QUICK = 4000

/** So many of a place's last changes are compared. */
const COMPARED = 12

interface Place {
  last: number
  /** When its last rest ended, and its changes since. */
  since: number
  steps: number
  /** Between its last two changes; 0 after the first, which may be a late part of loading. */
  gap: number
  /** The one before: what goes on and off has two. */
  before: number
  isRegular: boolean
  isRestless: boolean
}

/** Remembers where the page changes by itself: clocks, tickers, carousels, feeds. Held weakly. */
export function createAmbient(): Ambient {
  const places = new WeakMap<Element, Place>()
  /** The child that changed last, by its parent. */
  const lastChild = new WeakMap<Element, WeakRef<Element>>()
  /** When a place changed last, whoever was the cause. */
  const times = new WeakMap<Element, readonly number[]>()
  const doubted = new WeakSet<Element>()
  let begun = -Infinity

  const mark = (element: Element, t: number): void => {
    const marked = times.get(element) ?? []
    if (t - (marked.at(-1) ?? -Infinity) > ONE_CHANGE) times.set(element, [...marked.slice(1 - COMPARED), t])
  }
  /** The element, and what it is in if that has changed through several of its children. */
  const withParent = (element: Element, t: number, act: (place: Element, t: number) => void): void => {
    act(element, t)
    // Slides change in turn: it is their container that changes all the time.
    const { parentElement: parent } = element
    if (!parent || isWhole(parent)) return
    const before = lastChild.get(parent)?.deref()
    if (before !== element) lastChild.set(parent, new WeakRef(element))
    if (before && before !== element && before.localName === element.localName) act(parent, t)
  }
  const note = (element: Element, t: number): void => {
    const place = places.get(element) ?? { last: t, since: t, steps: 0, gap: 0, before: 0, isRegular: false, isRestless: false }
    places.set(element, place)
    const gap = t - place.last
    const isSeen = place.last >= begun
    place.last = t
    place.steps++
    if (!isSeen) {
      // What moved without a rest when it was last watched is taken up where it was.
      place.steps = place.isRestless ? OFTEN : 1
      place.since = place.isRestless ? t - RESTED : t
    } else if (gap > ONE_CHANGE) {
      place.steps = 1
      place.since = t
      // One that came in between may have been given to a press.
      place.isRegular = (gap / place.gap > 0.7 && gap / place.gap < 1.4) || Math.abs((2 * gap) / place.gap - 1) < 0.08
      place.before = place.gap || gap
      place.gap = gap
    }
    place.isRestless = place.steps >= OFTEN && t - place.since > RESTLESS
  }
  /** The ambient place that an element is, or is part of: what a feed puts in is new each time, its container is known. */
  const known = (element: Element): Place | undefined => {
    for (let node: Element | null = element, up = 0; node && up < 3 && !isWhole(node); node = node.parentElement, up++) {
      const place = places.get(node)
      if (isKnown(place)) return place
    }
    return undefined
  }
  return {
    begin(t) {
      begun = t
    },
    saw(element, t) {
      if (!isWhole(element)) withParent(element, t, (place) => {
        mark(place, t)
        note(place, t)
      })
    },
    noted(element, t) {
      if (!isWhole(element)) withParent(element, t, mark)
    },
    missed(element, t) {
      if (isWhole(element)) return
      mark(element, t)
      const place = places.get(element)
      if (!place) return
      // A carousel that was turned begins its turn anew.
      if (isKnown(place)) Object.assign(place, { last: t, since: t, steps: 1 })
      else {
        places.delete(element)
        doubted.add(element)
      }
    },
    expects(element, t) {
      const place = known(element)
      if (!place) return undefined
      if (t - place.last <= ONE_CHANGE || t - place.last >= shorter(place) * 0.6) return true
      // A tick that comes late does not put off the next one.
      if (place.gap < place.before * 2 && t - place.last + place.gap >= place.before * 1.6) return true
      // Each dot of a carousel has a rhythm of its own, and together they have that of the carousel.
      const { parentElement: parent } = element
      const around = parent && places.get(parent)
      return isKnown(around ?? undefined) && Math.abs(t - around!.last - around!.gap) < around!.gap * 0.2
    },
    isRestless: (element, t) => [element, element.parentElement].some((node) => {
      const place = node && places.get(node)
      // What moved for a while after loading has come to rest.
      return place?.isRestless && t - place.last < RESTED
    }),
    isQuick(element) {
      const place = known(element)
      return place !== undefined && shorter(place) < QUICK
    },
    knows: (element) => isKnown(places.get(element)),
    doubt: (element) => void (isWhole(element) || doubted.add(element)),
    trust: (element) => void doubted.delete(element),
    hasMoved: (element) => [element, element.parentElement].some((node) => node && (places.has(node) || doubted.has(node))),
    isTick: (element, pressed, t, presses = [pressed]) => [element, element.parentElement].some((node) => {
      const changes = (node && times.get(node)) ?? []
      if (!node) return false
      if (!isRhythm(changes, pressed, t, presses)) {
        const place = places.get(node)
        return place?.isRegular === true && t - pressed < place.gap * 0.96 && !isEcho(changes, presses)
      }
      const [first = NaN, second = NaN, last = NaN] = changes.slice(-3)
      places.set(node, { last, since: last, steps: 1, gap: last - second, before: second - first, isRegular: false, isRestless: false })
      return true
    }),
  }
}

function isKnown(place: Place | undefined): place is Place {
  return place !== undefined && (place.gap > 0 || place.isRestless)
}

/** The shorter of its last two intervals, unless that is only the end of a movement. */
function shorter({ gap, before }: Place): number {
  return before < gap / 3 ? gap : Math.min(gap, before)
}

/** The page as a whole is where everything happens: what loads late, what the visitor scrolls. */
function isWhole({ localName }: Element): boolean {
  return /^(html|head|body|main)$/.test(localName)
}
