/**
 * Counts where a way turns back: by more than a right angle, after a leg that is long enough, and
 * for as long a way again.
 *
 * @param leg - what is shorter is a trembling hand
 * @param within - milliseconds after which a turn is forgotten
 */
function countTurns(leg, within) {
    /** Where the leg began, and the farthest it has come. */
    let from;
    let far = [0, 0];
    let times = [];
    return {
        move(x, y, t) {
            from ??= far = [x, y];
            const [legX, legY, backX, backY] = [far[0] - from[0], far[1] - from[1], x - far[0], y - far[1]];
            const isLong = legX * legX + legY * legY >= leg * leg;
            if (legX * backX + legY * backY >= 0 || !isLong) {
                // Onwards; and a way that has not come far may still begin anew.
                if (isLong || distance(x, y, from) >= distance(far[0], far[1], from))
                    far = [x, y];
                return undefined;
            }
            if (backX * backX + backY * backY < leg * leg)
                return undefined;
            from = far;
            far = [x, y];
            times = [...times.filter((turn) => t - turn <= within), t];
            return { turns: times.length, milliseconds: Math.round(t - times[0]) };
        },
        reset() {
            from = undefined;
            times = [];
        },
    };
}
function distance(x, y, [toX, toY]) {
    return Math.hypot(x - toX, y - toY);
}

export { countTurns };
