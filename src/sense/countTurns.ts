/** How often a way has turned back lately, and for how long it has been doing so. */
export interface Turns {
  readonly turns: number
  readonly milliseconds: number
}

export interface TurnCounter {
  /** The way goes on to here. Gives the turns if this completes one. */
  move(x: number, y: number, t: number): Turns | undefined
  /** What follows has nothing to do with what was. */
  reset(): void
}

/**
 * Counts where a way turns back: by more than a right angle, after a leg that is long enough, and
 * for as long a way again.
 *
 * @param leg - what is shorter is a trembling hand
 * @param within - milliseconds after which a turn is forgotten
 */
export function countTurns(leg: number, within: number): TurnCounter {
  /** Where the leg began, and the farthest it has come. */
  let from: readonly [number, number] | undefined
  let far: readonly [number, number] = [0, 0]
  let times: number[] = []

  return {
    move(x, y, t) {
      from ??= far = [x, y]
      const [legX, legY, backX, backY] = [far[0] - from[0], far[1] - from[1], x - far[0], y - far[1]]
      const isLong = legX * legX + legY * legY >= leg * leg
      if (legX * backX + legY * backY >= 0 || !isLong) {
        // Onwards; and a way that has not come far may still begin anew.
        if (isLong || distance(x, y, from) >= distance(far[0], far[1], from)) far = [x, y]
        return undefined
      }
      if (backX * backX + backY * backY < leg * leg) return undefined
      from = far
      far = [x, y]
      times = [...times.filter((turn) => t - turn <= within), t]
      return { turns: times.length, milliseconds: Math.round(t - times[0]!) }
    },
    reset() {
      from = undefined
      times = []
    },
  }
}

function distance(x: number, y: number, [toX, toY]: readonly [number, number]): number {
  return Math.hypot(x - toX, y - toY)
}
