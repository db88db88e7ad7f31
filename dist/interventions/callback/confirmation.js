import { element } from './element.js';

/** What was agreed on: name and fact, one below the other. */
const confirmation = (document, facts) => {
    const list = element(document, 'dl');
    for (const [name, fact] of facts) {
        list.append(element(document, 'div', {}, element(document, 'dt', {}, name), element(document, 'dd', { dir: 'auto' }, fact)));
    }
    return list;
};

export { confirmation };
