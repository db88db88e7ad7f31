import { SOON } from './press.js';

/** Says what came of a press. */
function createVerdicts({ now, emit }, presses) {
    let answeredAt = -Infinity;
    const leave = (press) => {
        presses.waiting = presses.waiting.filter((other) => other !== press);
        for (const held of [press.values, press.records, press.unseen])
            held.clear();
        press.doubt = undefined;
        press.held.length = 0;
    };
    const tell = (press, kind, by, more) => {
        if (!press.made || press.told)
            return;
        const t = now();
        if (kind === 'positive')
            answeredAt = t;
        // A form's rejection tells of its failure already.
        if (kind !== 'positive' && kind !== 'pending' && !press.attempt)
            for (const fingerprint of press.lost ?? [])
                emit({ type: 'error', t, kind: 'request', fingerprint, status: 0, press: press.record.press });
        // What the visitor reads a dialog for is not what the page takes.
        emit({ type: 'answer', t, press: press.record.press, kind, by, after: Math.round(((press.doubt?.[0]?.t ?? (by === 'dialog' ? press.heldFrom : undefined) ?? (kind === 'positive' && !press.busy ? press.lookedAt : undefined) ?? t) - press.t) * 10) / 10, ...more });
        if (kind === 'pending')
            return;
        press.told = true;
        press.isAnswered = kind === 'positive';
        if (!press.attempt)
            leave(press);
    };
    return {
        tell, leave,
        settle(press, by) {
            const { record } = press;
            const settled = presses.waiting.filter((other) => other.made && !other.told && other.record.press <= record.press && other.record.target === record.target);
            for (const other of settled)
                tell(other, 'positive', by);
            return settled;
        },
        withdraw(press) {
            // Its form has come back, or gone through, meanwhile.
            if (press.attempt && !presses.waiting.includes(press))
                return;
            const t = now();
            press.told = press.isAnswered = press.busy = false;
            press.lookedAt = press.doubt = undefined;
            press.due = Math.max(press.due, t + SOON);
            press.seen.add('withdrawn');
            // What put it back is no answer either.
            press.records.clear();
            if (!press.attempt)
                presses.waiting.push(press);
            emit({ type: 'answer', t, press: press.record.press, kind: 'withdrawn', by: 'dom', after: Math.round((t - press.t) * 10) / 10 });
        },
        get answeredAt() {
            return answeredAt;
        },
    };
}

export { createVerdicts };
