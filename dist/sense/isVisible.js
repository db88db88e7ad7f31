/** Is it rendered? Reads styles, so it is asked only after a paint, when they are clean. */
function isVisible(element) {
    return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

export { isVisible };
