const SVG = 'http://www.w3.org/2000/svg';
/**
 * Builds one element. Nodes and text only, never markup: nothing here can trip Trusted Types, and
 * no visitor's or host's string can become an element.
 */
const element = (document, tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
        made.setAttribute(name, value);
    made.append(...children);
    return made;
};
/** A line drawing on a 24 × 24 grid. It decorates: assistive technology does not hear of it. */
const icon = (document, path) => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', path);
    svg.append(line);
    return svg;
};

export { element, icon };
