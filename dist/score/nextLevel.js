/**
 * The level that follows from the score and the level before. With hysteresis, so that it does not
 * flutter: `frustrated` begins at `enter` and ends below `exit`; `strained` begins at half of
 * `enter` and ends below half of `exit`.
 */
function nextLevel(score, before, { enter, exit }) {
    if (score >= enter || (before === 'frustrated' && score >= exit))
        return 'frustrated';
    if (score >= enter / 2 || (before !== 'calm' && score >= exit / 2))
        return 'strained';
    return 'calm';
}

export { nextLevel };
