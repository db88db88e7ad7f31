/** Is it rendered? Reads styles, so it is asked only after a paint, when they are clean. */
function isVisible(element, opacityProperty = false) {
    return element.checkVisibility?.({ visibilityProperty: true, opacityProperty }) ?? true;
}

export { isVisible };
