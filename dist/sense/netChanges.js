/** Looks of being pressed, pointed at or focused: they come with every press, dead or not. */
const COSMETIC = /focus|hover|press|ripple|wave|touch|mouse|keyboard|pointer|intent|click|tap|shak|puls|anima|bounc|wiggl|transition/i;
const BUSY = /load(?!ed)|busy|spin|pending|progress|submitting|waiting|skeleton/i;
const NEGATIVE = /error|invalid|danger|fail|reject|declin/i;
const GOOD = /success|info|status|valid(?!at)/i;
/** Attributes nobody perceives by themselves. */
const UNSEEN = /^(id|name|for|tabindex|nonce|jsaction|autocomplete|rel|itemprop|aria-(controls|owns|describedby|labelledby|activedescendant|errormessage|details|posinset|setsize))$/;
/** Nodes nobody perceives. */
const UNSEEN_NODES = /^(script|style|link|meta|template|noscript|title|head|base)$/;
/** Attributes that say what state a control is in; a change of them on the pressed thing is an answer at once. */
const STATE = /^(aria-(checked|pressed|expanded|selected|current|sort|valuenow|valuetext|hidden|label)|open|checked|value|src|href|hidden|data-state)$/;
/**
 * What changed on balance. A node put back equal, an attribute with the value it had, the same
 * text again: all these are records of a change and yet no change.
 *
 * @param actor - the pressed thing, on which some changes are mere looks
 * @param visible - whether an element is rendered; not asked where a style read would cost the visitor
 */
function netChanges(records, actor, visible) {
    const findings = [];
    const attributes = new Map();
    const texts = new Map();
    const lists = new Map();
    for (const record of records) {
        if (record.type === 'attributes') {
            const target = record.target;
            const before = attributes.get(target) ?? new Map();
            attributes.set(target, before);
            if (!before.has(record.attributeName))
                before.set(record.attributeName, record.oldValue);
        }
        else if (record.type === 'characterData') {
            if (!texts.has(record.target))
                texts.set(record.target, record.oldValue);
        }
        else {
            lists.set(record.target, [...(lists.get(record.target) ?? []), record]);
        }
    }
    const isSelf = (element) => actor !== undefined && actor.contains(element);
    const add = (kind, element, mustStay = false) => {
        if (isOurs(element))
            return;
        const seen = kind !== 'answer' || !visible || visible(element);
        findings.push({ kind: seen ? kind : 'invisible', element, ...(mustStay ? { mustStay } : {}) });
    };
    for (const [element, before] of attributes) {
        for (const [name, old] of before) {
            // What was shown and is now hidden has changed too, so visibility is not asked for attributes.
            const kind = element.getAttribute(name) === old ? 'unchanged' : attributeChange(element, name, old, actor);
            const mustStay = kind === 'answer' && isSelf(element) && !STATE.test(name);
            if (!isOurs(element))
                findings.push({ kind, element, ...(mustStay ? { mustStay } : {}) });
        }
    }
    for (const [node, old] of texts) {
        if (node.parentElement)
            add(node.nodeValue === old ? 'unchanged' : textChange(node.parentElement), node.parentElement);
    }
    for (const [parent, changes] of lists) {
        const element = parent.nodeType === 1 ? parent : (parent.host ?? actor?.ownerDocument.documentElement);
        if (element)
            add(listChange(parent, element, changes, isSelf(element)), element);
    }
    return findings;
}
function attributeChange(element, name, old, actor) {
    const now = element.getAttribute(name);
    if (name === 'aria-busy')
        return now === 'true' ? 'busy' : 'unchanged';
    if (name === 'aria-invalid')
        return now && now !== 'false' ? 'negative' : 'answer';
    if (UNSEEN.test(name) || UNSEEN_NODES.test(element.localName))
        return 'invisible';
    if (name === 'disabled' || name === 'aria-disabled')
        return element === actor && now !== null && now !== 'false' ? 'busy' : 'answer';
    if (name === 'class') {
        const [was, is] = [(old ?? '').split(/\s+/), (now ?? '').split(/\s+/)];
        const added = is.filter((word) => !was.includes(word));
        const changed = [...added, ...was.filter((word) => !is.includes(word))].filter((word) => !COSMETIC.test(word));
        if (changed.length === 0)
            return 'cosmetic';
        if (changed.every((word) => BUSY.test(word)))
            return added.length > 0 ? 'busy' : 'cosmetic';
        return added.some((word) => NEGATIVE.test(word) && !GOOD.test(word)) ? 'negative' : 'answer';
    }
    if (name.startsWith('data-') && COSMETIC.test(name))
        return 'cosmetic';
    // On the root, data attributes note how the visitor points and types; themes are told from them by their name.
    if (name.startsWith('data-') && element.localName === 'html' && !/theme|mode|scheme|lang|dir/.test(name))
        return 'cosmetic';
    return 'answer';
}
function textChange(element) {
    if (UNSEEN_NODES.test(element.localName))
        return 'invisible';
    return isErrorMessage(element) && element.textContent?.trim() ? 'negative' : 'answer';
}
function listChange(parent, element, records, self) {
    if (UNSEEN_NODES.test(element.localName))
        return 'invisible';
    const added = new Set();
    const removed = new Set();
    let moved = false;
    for (const record of records) {
        for (const node of record.removedNodes)
            if (isPerceivable(node))
                removed.add(node);
        for (const node of record.addedNodes)
            if (isPerceivable(node))
                added.add(node);
    }
    for (const node of [...added]) {
        if (node.parentNode !== parent) {
            // Came and went, or went on to another place, which has its own record of it.
            added.delete(node);
            if (!wasThere(node, records))
                removed.delete(node);
        }
        else if (removed.has(node)) {
            added.delete(node);
            removed.delete(node);
            moved ||= hasMoved(node, records);
        }
    }
    for (const node of [...removed])
        if (node.parentNode === parent)
            removed.delete(node);
    const [came, went] = [[...added], [...removed]];
    if (came.length === 0 && went.length === 0)
        return moved ? 'answer' : 'unchanged';
    if (came.length === went.length && came.every((node, i) => node.isEqualNode(went[i]))) {
        // The same message put there again is still the page saying no.
        return came.some(isError) || (isErrorMessage(element) && element.textContent?.trim()) ? 'negative' : moved ? 'answer' : 'unchanged';
    }
    if (came.some(isError) || (came.length > 0 && isErrorMessage(element) && element.textContent?.trim()))
        return 'negative';
    if (came.length > 0 && went.length === 0) {
        const elements = came.filter((node) => node.nodeType === 1);
        if (elements.length === came.length) {
            if (elements.every((node) => BUSY.test(node.getAttribute('class') ?? '') || node.getAttribute('role') === 'progressbar'))
                return 'busy';
            // A ripple: something without content inside the pressed thing.
            if (self && elements.every((node) => !node.textContent?.trim() && !node.matches('svg,img,picture,video,canvas') && !node.querySelector('svg,img,picture')))
                return 'cosmetic';
        }
    }
    if (self && came.length === 0 && went.every((node) => !node.textContent?.trim()))
        return 'cosmetic';
    return 'answer';
}
/** Was the node in its place before the first of the records? */
function wasThere(node, records) {
    const first = records.find(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].includes(node));
    return first !== undefined && [...first.removedNodes].includes(node);
}
/** The element that a change is a change of. */
function placeOf({ target }) {
    return target.nodeType === 1 ? target : (target.host ?? target.parentElement);
}
/** Taken out and put back: in another place? */
function hasMoved(node, records) {
    const out = records.find(({ removedNodes }) => [...removedNodes].includes(node));
    const nodes = [...out.removedNodes];
    const at = nodes.indexOf(node);
    return (at === 0 ? out.previousSibling : nodes[at - 1]) !== node.previousSibling;
}
function isPerceivable(node) {
    if (node.nodeType === 3)
        return node.nodeValue.trim() !== '';
    if (node.nodeType !== 1)
        return false;
    const element = node;
    return !UNSEEN_NODES.test(element.localName) && !isOurs(element)
        // A beacon: an image nobody can see.
        && !(element.matches('img,iframe') && /^[01](px)?$/.test(element.getAttribute('width') ?? element.getAttribute('height') ?? ''));
}
function isOurs(element) {
    return element.hasAttribute('data-calma-widget');
}
function isError(node) {
    if (node.nodeType !== 1)
        return false;
    const element = node;
    return (isErrorMessage(element) || element.querySelector('[role=alert],[aria-live=assertive]') !== null) && element.textContent?.trim() !== '';
}
/** Is it inside something that says no? Success messages have the same role, but not the same words. */
function isErrorMessage(element) {
    const region = element.closest('[role=alert],[aria-live=assertive],[role=alertdialog]');
    const words = `${element.getAttribute('class') ?? ''} ${region?.getAttribute('class') ?? ''}`;
    return region ? !GOOD.test(words) : NEGATIVE.test(words) && !GOOD.test(words);
}

export { netChanges, placeOf };
