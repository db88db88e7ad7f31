/** Did the event happen in something that calma shows? What visitors do there is not the page's. */
function isOurs(path) {
    return path.some((node) => node.hasAttribute?.('data-calma-widget'));
}

export { isOurs };
