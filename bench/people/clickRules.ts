import type { Click } from './miniwob.ts'

/** A rule that counts clicks, as its maker documents it or as its published source has it. */
export interface ClickRule {
  readonly name: string
  /** What it says, in short. */
  readonly rule: string
  /** When it fires, in the order of time. */
  fires(clicks: readonly Click[]): readonly number[]
  /** It needs to know the element, or what came of the click. */
  readonly needsPage: boolean
}

type Pair = (a: Click, b: Click) => boolean

const euclid: (px: number) => Pair = (px) => (a, b) => (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y) <= px * px
const manhattan: (px: number) => Pair = (px) => (a, b) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y) < px
const sameTarget: Pair = (a, b) => a.target === b.target
const within = (ms: number, at: 't' | 'up' | 'click' = 'click'): Pair => (a, b) => b[at] - a[at] <= ms
const both = (...all: readonly Pair[]): Pair => (a, b) => all.every((pair) => pair(a, b))

/** Clicks in a row of which each one goes with the one before. */
function chains(clicks: readonly Click[], joins: Pair): Click[][] {
  const found: Click[][] = []
  for (const click of clicks) {
    const chain = found.at(-1)
    if (chain && joins(chain.at(-1)!, click)) chain.push(click)
    else found.push([click])
  }
  return found
}

/** Fires at the nth click of a chain, once; or at every nth, where the count begins anew. */
const nth = (n: number, joins: Pair, again: 'once' | 'anew' | 'each' = 'once') => (clicks: readonly Click[]): number[] =>
  chains(clicks, joins).flatMap((chain) => chain.filter((_, i) => (again === 'once' ? i + 1 === n : again === 'anew' ? (i + 1) % n === 0 : i + 1 >= n)).map(({ click }) => click))

/** Fires when the last n clicks of a chain all lie within a span of time; once in a chain. */
const inSpan = (n: number, ms: number, joins: Pair, at: 't' | 'up' | 'click' = 'click', fits: (last: readonly Click[], chain: readonly Click[]) => boolean = () => true) =>
  (clicks: readonly Click[]): number[] => chains(clicks, joins).flatMap((chain) => {
    const end = chain.findIndex((click, i) => i + 1 >= n && click[at] - chain[i + 1 - n]![at] <= ms && fits(chain.slice(i + 1 - n, i + 1), chain))
    return end < 0 ? [] : [chain[end]!.click]
  })

const isInBox = (px: number) => (last: readonly Click[]): boolean =>
  (['x', 'y'] as const).every((axis) => Math.max(...last.map((click) => click[axis])) - Math.min(...last.map((click) => click[axis])) <= px)

/**
 * The rules of those who publish one. Read in their sources or documents in 2026; a vendor that
 * publishes none (FullStory, LogRocket, Clarity, Hotjar, Medallia) cannot be here.
 *
 * What the recordings do not tell is left out in the rules' favour or noted: selections that veto
 * (Datadog, Amplitude, PostHog's option), words on buttons that exempt (PostHog), and selectors of
 * elements (New Relic's path, OpenReplay's label: here the same element). Clicks without a press of
 * their own, of a label or a key, are not counted, though most of these tools would.
 */
export const clickRules: readonly ClickRule[] = [
  { name: 'PostHog', rule: '3, each within 1 s and 30 px (added up) of the one before', needsPage: false, fires: nth(3, both(within(1000), manhattan(30))) },
  { name: 'Mixpanel', rule: '4, each within 1 s and 30 px of the one before', needsPage: false, fires: nth(4, both(within(1000), euclid(30)), 'anew') },
  { name: 'Statsig', rule: '3, each within 1 s and 30 px (added up) of the one before; fires again at each further one', needsPage: false, fires: nth(3, both(within(1000), manhattan(30)), 'each') },
  { name: 'frustration-observer', rule: '3 within 1 s, within 30 px of the first', needsPage: false, fires: inSpan(3, 1000, within(1000), 'click', ([first, ...rest]) => rest.every((click) => euclid(30)(first!, click))) },
  { name: 'Netaj', rule: '3 within 1 s and 50 px', needsPage: false, fires: inSpan(3, 1000, both(within(1000), euclid(50))) },
  { name: 'Highlight', rule: '5 within 5 s, within 8 px of the last', needsPage: false, fires: inSpan(5, 5000, within(5000), 'click', (last) => last.every((click) => euclid(8)(last.at(-1)!, click))) },
  { name: 'Convert', rule: '5 within 2 s and 20 px', needsPage: false, fires: inSpan(5, 2000, both(within(2000), euclid(20))) },
  { name: 'Boomerang', rule: '3 on one element or within 10 px, at any pace', needsPage: true, fires: nth(3, (a, b) => sameTarget(a, b) || euclid(10)(a, b)) },
  { name: 'Datadog', rule: '3 within 1 s on one element, within 100 px; not if the page scrolled', needsPage: true, fires: inSpan(3, 1000, both(sameTarget, within(1000, 'up'), euclid(100)), 'up', (_, chain) => !chain.some(({ scrolled }) => scrolled)) },
  { name: 'Contentsquare', rule: '3 within 2 s on one element', needsPage: true, fires: inSpan(3, 2000, both(sameTarget, within(2000))) },
  { name: 'OpenReplay', rule: '3 on one element, 300 ms apart', needsPage: true, fires: nth(3, both(sameTarget, within(300))) },
  { name: 'Amplitude', rule: '4 within 1 s on one element, in a box of 50 px', needsPage: true, fires: inSpan(4, 1000, both(sameTarget, within(1000, 't')), 't', isInBox(50)) },
  { name: 'Splunk', rule: '4 within 1 s on one element', needsPage: true, fires: inSpan(4, 1000, both(sameTarget, within(1000))) },
  { name: 'New Relic', rule: '4 within 1 s on one element; told when it is over', needsPage: true, fires: inSpan(4, 1000, sameTarget) },
  {
    name: 'Sentry', rule: '3 within 7 s on one link or button, and no change', needsPage: true,
    fires: inSpan(3, 7000, (a, b) => sameTarget(a, b) && !a.answered && /^(A|BUTTON|INPUT_(submit|button))\b/.test(a.tag)),
  },
]
