/** Twilio's task attributes take 4,096 characters; the relay's own fields need some of them. */
const MOST_BYTES = 4000;
/**
 * What the agent sees, newest first, cut to what every contact centre takes.
 *
 * @param longest - texts are cut to so many characters; a host may call its pages what it likes
 */
function createPacket(input, longest = 128) {
    const { rule, now, reading, signals, journey, errors, customer, ...about } = input;
    const ago = (t) => Math.max(0, Math.round((now - t) / 1000));
    const whole = {
        schema: 'urn:calma:handoff:1',
        ...about,
        frustration: {
            score: Math.round(reading.score),
            level: reading.level,
            rule,
            parts: Object.fromEntries(Object.entries(reading.parts).map(([type, part]) => [type, Math.round(part)])),
        },
        signals: newestFirst(signals).map(({ type, target, count, t, page, details }) => ({ type, target, count, agoSeconds: ago(t), page, details })).slice(0, 8),
        journey: journey.slice(-10).map(({ page, t }) => ({ page, agoSeconds: ago(t) })),
        errors: errors.slice(-5).reverse().map(({ kind, status, t }) => ({ kind, status, agoSeconds: ago(t) })),
        customer,
    };
    // A copy that nobody else holds, with short texts, and without what is undefined.
    const packet = JSON.parse(JSON.stringify(whole, (_, value) => (typeof value === 'string' ? value.slice(0, longest) : value)));
    // A character is three bytes at most, and an escaped one is ASCII.
    const isLong = () => JSON.stringify(packet).replace(/[\u0080-\uffff]/g, '...').length > MOST_BYTES;
    // Least needed goes first.
    while (isLong() && packet.journey.length > 0)
        packet.journey.shift();
    if (isLong() && packet.customer)
        packet.customer = { ...(packet.customer.id !== undefined && { id: packet.customer.id }) };
    while (isLong() && packet.signals.length > 0)
        packet.signals.pop();
    while (isLong() && packet.errors.length > 0)
        packet.errors.pop();
    return isLong() ? createPacket(input, longest / 2) : packet;
}
/** The signals, each that grew told once, as it was last. */
function newestFirst(signals) {
    const grown = new Set();
    return [...signals].reverse().filter(({ type, target, update }) => {
        const key = `${type} ${target}`;
        const isNewest = !grown.has(key);
        if (update)
            grown.add(key);
        else
            grown.delete(key);
        return isNewest;
    }).sort((a, b) => b.t - a.t);
}

export { createPacket };
