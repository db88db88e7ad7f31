/** More controls than this are on few pages, and reading them all would cost the press. */
const MOST = 40;
/**
 * Notes the values of the page's controls, for comparison only: a control that script sets leaves
 * no other mark. The values live in this closure until the press is judged, and nowhere else.
 */
function snapshotValues(document) {
    const noted = [];
    for (const tag of ['input', 'select', 'textarea']) {
        const controls = document.getElementsByTagName(tag);
        for (let i = 0; i < Math.min(controls.length, 200) && noted.length < MOST; i++) {
            const control = controls[i];
            if (control.type !== 'hidden')
                noted.push({ control, state: stateOf(control) });
        }
    }
    return (except) => noted.some(({ control, state }) => !except.has(control) && control.isConnected && stateOf(control) !== state);
}
function stateOf(control) {
    return control.type === 'checkbox' || control.type === 'radio' ? String(control.checked) + control.indeterminate : control.value;
}

export { snapshotValues };
