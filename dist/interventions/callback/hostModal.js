/** How often to look whether the host's modal has gone. Runs only while one is open. */
const LOOK_AGAIN = 500;
/**
 * Tells when something of the host's claims the whole screen: a modal, or an element in fullscreen.
 * An offer waits until it is gone. Calls `onChange` once at first, then at every change.
 *
 * It looks when focus moves, because opening a modal moves focus, and that costs nothing in
 * between. How a modal goes cannot be known beforehand (removed, hidden, faded, in a shadow root),
 * so while one is open it looks again every half second.
 */
const watchHostModal = (host, onChange, signal) => {
    const document = host.ownerDocument;
    // A modal around the offer is where the host wants it.
    const isInTheWay = (node) => isOpenModal(node) && !node.contains(host);
    let timer;
    let last;
    // Found on a path of focus: it may be in a shadow root, where no query finds it again.
    let focused;
    const look = (event) => {
        clearTimeout(timer);
        focused = (event?.composedPath() ?? [focused]).find(isInTheWay);
        const open = focused !== undefined ||
            document.fullscreenElement != null ||
            [...document.querySelectorAll('[aria-modal="true"],dialog[open]')].some(isInTheWay);
        if (open)
            timer = setTimeout(look, LOOK_AGAIN);
        if (open !== last)
            onChange((last = open));
    };
    for (const type of ['focusin', 'fullscreenchange'])
        document.addEventListener(type, look, { capture: true, signal });
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    look();
};
const isOpenModal = (node) => {
    const element = node;
    // A closed modal often stays in the page: without a box, hidden, or faded out.
    return (element?.nodeType === 1 &&
        element.isConnected &&
        (element.getAttribute('aria-modal') === 'true' || isShownModally(element)) &&
        (element.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true }) ??
            element.getClientRects().length > 0));
};
const isShownModally = (element) => {
    try {
        return element.matches('dialog:modal');
    }
    catch {
        // `:modal` came to the last browser in 2022.
        return false;
    }
};

export { watchHostModal };
