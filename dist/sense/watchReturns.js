/** How long the visitor was elsewhere when this document comes back out of the back/forward cache. */
function watchReturns({ view, listen, now, emit }) {
    let left = 0;
    listen(view, 'pagehide', () => (left = now()));
    listen(view, 'pageshow', ({ persisted }) => {
        if (persisted)
            emit({ type: 'return', t: now(), away: Math.round(now() - left) });
    });
}

export { watchReturns };
