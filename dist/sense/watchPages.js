/**
 * Which page the visitor is on, in documents and in single-page apps. History methods stay as they are.
 *
 * @param template - turns a path into a template
 */
function watchPages({ view, listen, now, emit }, memory, template) {
    let page = template(view.location.pathname);
    let { length } = view.history;
    const arrive = (kind) => {
        const { href, pathname, hash } = view.location;
        if (href === memory.href)
            return;
        memory.href = href;
        page = template(pathname);
        emit({ type: 'navigation', t: now(), page, url: numberOf(pathname + (/^#!?\/[^?]*/.exec(hash)?.[0] ?? ''), memory.addresses), kind });
    };
    const [entry] = (view.performance.getEntriesByType?.('navigation') ?? []);
    arrive(entry?.type === 'reload' ? 'reload' : entry?.type === 'back_forward' ? 'traverse' : 'load');
    const { navigation } = view;
    if (navigation) {
        listen(navigation, 'currententrychange', ({ navigationType }) => arrive(navigationType === 'push' || navigationType === 'traverse' ? navigationType : 'replace'));
    }
    listen(view, 'popstate hashchange', () => arrive('traverse'));
    listen(view, 'pageshow', ({ persisted }) => {
        if (!persisted)
            return;
        memory.href = '';
        arrive('traverse');
    });
    return {
        get page() {
            return page;
        },
        look() {
            const before = length;
            length = view.history.length;
            // Going on after going back may keep it the same too; then a page is missed, and none made up.
            arrive(length === before ? 'replace' : 'push');
        },
    };
}
function numberOf(address, addresses) {
    return addresses.indexOf(address) + 1 || addresses.push(address);
}

export { watchPages };
