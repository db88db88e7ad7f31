/** Says what came of a press. */
function createVerdicts({ now, emit }, presses) {
    let answeredAt = -Infinity;
    const leave = (press) => {
        presses.waiting = presses.waiting.filter((other) => other !== press);
        for (const held of [press.values, press.records, press.unseen])
            held.clear();
    };
    const tell = (press, kind, by, more) => {
        if (!press.made || press.told)
            return;
        const t = now();
        if (kind === 'positive')
            answeredAt = t;
        emit({ type: 'answer', t, press: press.record.press, kind, by, after: Math.round(((press.doubt?.t ?? (kind === 'positive' ? press.lookedAt : undefined) ?? t) - press.t) * 10) / 10, ...more });
        if (kind === 'pending')
            return;
        press.told = true;
        if (!press.attempt)
            leave(press);
    };
    return {
        tell, leave,
        settle(press, by) {
            const { record } = press;
            for (const other of presses.waiting) {
                if (other.record.press <= record.press && other.record.target === record.target)
                    tell(other, 'positive', by);
            }
        },
        get answeredAt() {
            return answeredAt;
        },
    };
}

export { createVerdicts };
