/** A detector with the sense that only it needs. Whoever does not import the pair ships neither. */
function pair(detector, watch) {
    return { ...detector, watch, with: (options) => pair(detector.with(options), watch) };
}

export { pair };
