/** The names of the facts a condition asks about; a segment's as `segment bigCart`. */
function namesIn(condition) {
    return [...new Set(Object.entries(condition).flatMap(([key, wanted]) => {
            if (Array.isArray(wanted))
                return wanted.flatMap(namesIn);
            if (key !== 'segment')
                return [key];
            return [typeof wanted === 'object' ? Object.values(wanted) : wanted].flat(2).map((name) => `segment ${String(name)}`);
        }))];
}

export { namesIn };
