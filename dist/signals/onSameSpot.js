/**
 * Were these two presses on the same spot: the same control, or places on the page within `radius`?
 * The same paragraph or background is not enough, for it may fill the screen, and people press
 * here and there as they read.
 */
function onSameSpot(a, b, radius) {
    if (a.target === b.target && a.on !== 'content')
        return true;
    const [x, y] = [a.x - b.x, a.y - b.y];
    // Two things side by side are two, unless the hand has stayed and a re-render has put a new one there.
    // Neighbours within 30 px made up 8 of 22 rage clicks of real people (bench/README.md).
    if (a.target !== b.target)
        radius /= 3;
    // A key has no place.
    return a.by !== 'key' && b.by !== 'key' && x * x + y * y <= radius * radius;
}

export { onSameSpot };
