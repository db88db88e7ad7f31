/** FNV-1a, 32 bit, over UTF-16 units: tells two strings apart and says nothing else about them. */
function hash(text) {
    let h = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return h >>> 0;
}

export { hash };
