import type { EngineName } from './driver.ts'

/** Where an engine is not like the one that situations were written in. */
export interface Difference {
  readonly engine: EngineName
  /**
   * `cannot`: the situation cannot be made there, and is skipped. `limit`: it can, and comes out
   * wrong. `lifted`: a known limit of the situation does not hold there.
   */
  readonly kind: 'cannot' | 'limit' | 'lifted'
  readonly reason: string
  /** Names by family. */
  readonly situations: Readonly<Record<string, readonly string[]>>
}

export const differences: readonly Difference[] = [
  { engine: 'firefox', kind: 'cannot', reason: 'Its WebDriver knows no pen.', situations: { dead: ['a button, by a pen'], rage: ['by a pen'] } },
  { engine: 'firefox', kind: 'cannot', reason: 'Without a screen it does not come back from print().', situations: { alive: ['print'] } },
  {
    engine: 'firefox', kind: 'lifted', reason: 'It tells of a request also when nobody reads the answer.',
    situations: { forms: ['plain words after the server refused, whose answer nobody read, three times'] },
  },
]
