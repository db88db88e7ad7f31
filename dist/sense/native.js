/**
 * The browser's own function or constructor where Zone.js has put its own in its place: under
 * Angular every callback of a patched one would start a round of change detection.
 */
function native(owner, name) {
    const own = owner;
    return (own[`__zone_symbol__${name}`] ?? own[name]);
}

export { native };
