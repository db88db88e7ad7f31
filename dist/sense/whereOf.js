import { ignoredOn } from './ignoredOn.js';
import { isOurs } from './isOurs.js';

/** Where an event happened: on this element, or on the innermost one. Nothing if it is calma's own. */
function whereOf({ document, ids, selectors }, event, element) {
    const path = event.composedPath();
    if (isOurs(path))
        return undefined;
    const place = element ?? path.find((node) => node.nodeType === 1) ?? document.documentElement;
    const ignore = ignoredOn(place, selectors);
    return { target: ids.of(place), ...(ignore.length > 0 ? { ignore } : {}) };
}

export { whereOf };
