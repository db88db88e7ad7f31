import { isOurs } from './isOurs.js';
import { isVisible } from './isVisible.js';

/** Looks of being pressed, pointed at or focused: they come with every press, dead or not. */
const COSMETIC = /(^|[^a-z])(focus|hover|press|ripple|wave|touch|mouse|keyboard|pointer|intent|click|tap|shak|puls|anima|bounc|wiggl|transition)/i;
const BUSY = /(^|[^a-z])(load(?!ed)|busy|spin|pending|progress|submitting|waiting|skeleton)/i;
const NEGATIVE = /error|invalid|danger|fail|reject|declin/i;
const GOOD = /success|info|status|(^|[^n])valid(?!at)/i;
/** Attributes nobody perceives by themselves. */
const UNSEEN = /^(id|name|for|tabindex|aria-(controls|owns|describedby|labelledby|activedescendant|errormessage))$/;
/** Elements nobody perceives. */
const UNSEEN_ELEMENT = /^(script|style|link|meta|template|noscript|title|head|base)$/;
/** What state a control is in: on the pressed thing, a change of it is an answer at once. */
const STATE = /^(aria-(checked|pressed|expanded|selected|current|sort|valuenow|valuetext|hidden|label)|open|checked|value|src|href|hidden|data-state)$/;
const PICTURE = 'svg,img,picture,video,canvas';
const ALERT = '[role=alert],[role=alertdialog],[aria-live=assertive]';
/**
 * What changed on balance. A node put back equal, an attribute with the value it had, the same
 * text again: all these are records of a change and yet no change.
 *
 * @param records - and whether each came late
 * @param actor - the pressed thing, on which some changes are mere looks
 * @param painted - styles are clean and may be read
 * @param isEnd - what looks there are now have stayed
 */
function netChanges(records, actor, painted, isEnd) {
    /** The records of each node, by attribute or kind. The first of each holds what was there before. */
    const nodes = new Map();
    for (const record of records.keys()) {
        const key = record.attributeName ?? record.type;
        const kinds = nodes.get(record.target) ?? new Map();
        const changes = kinds.get(key);
        if (changes)
            changes.push(record);
        else
            nodes.set(record.target, kinds.set(key, [record]));
    }
    const kindOf = (node, element, key, changes) => {
        const { type, oldValue } = changes[0];
        if (changes.some(restyles))
            return 'answer';
        if (UNSEEN_ELEMENT.test(element.localName))
            return 'invisible';
        const isSelf = actor.contains(element);
        let shown = element;
        let kind;
        if (type === 'attributes') {
            const now = element.getAttribute(key);
            // No class or style, and an empty one, look the same.
            if (now === oldValue || (!now && !oldValue && /^(class|style)$/.test(key)))
                return 'unchanged';
            kind = attributeChange(element, key, now, oldValue, actor);
            if ((key === 'hidden' && now === null) || (key === 'open' && now !== null)) {
                // A message that was there all along is told when it is shown.
                if (saysNo(element))
                    kind = 'negative';
                // What an attribute has just hidden was there before: its surroundings are asked.
            }
            else
                shown = element.parentElement ?? element;
            if (kind === 'answer' && isSelf && !isEnd && !STATE.test(key))
                kind = 'look';
        }
        else if (type === 'childList')
            kind = listChange(node, element, changes, isSelf, painted);
        else if (node.nodeValue === oldValue)
            return 'unchanged';
        else
            kind = saysNo(element) ? 'negative' : 'answer';
        return kind === 'answer' && painted && !isVisible(shown) ? 'invisible' : kind;
    };
    const findings = [];
    for (const [node, kinds] of nodes) {
        for (const [key, changes] of kinds) {
            const first = changes[0];
            const element = placeOf(first);
            if (element && !isOurs([element]))
                findings.push({ kind: kindOf(node, element, key, changes), element, isLate: records.get(first) });
        }
    }
    return findings;
}
/** The element that a change is a change of. */
function placeOf({ target }) {
    return target.nodeType === 1 ? target : (target.host ?? target.parentElement);
}
/** Does it change a style sheet? Then the whole page may look different. */
function restyles({ target, addedNodes, removedNodes }) {
    return [target, ...addedNodes, ...removedNodes].some((node) => node.matches?.('style,link[rel~=stylesheet]'));
}
function attributeChange(element, name, now, old, actor) {
    const isOn = now !== null && now !== 'false';
    if (name === 'aria-busy')
        return isOn ? 'busy' : 'cosmetic';
    if (name === 'aria-invalid')
        return isOn && now ? 'negative' : 'answer';
    // A button that switches itself off is at work.
    if (/^(aria-)?disabled$/.test(name))
        return element === actor && isOn ? 'busy' : 'answer';
    if (name === 'class') {
        const [was, is] = [old, now].map((words) => (words ?? '').split(/\s+/).filter((word) => word && !COSMETIC.test(word)));
        const added = is.filter((word) => !was.includes(word));
        if (added.some((word) => NEGATIVE.test(word) && !GOOD.test(word)))
            return 'negative';
        if ([...added, ...was.filter((word) => !is.includes(word))].every((word) => BUSY.test(word)))
            return added.length > 0 ? 'busy' : 'cosmetic';
        return 'answer';
    }
    if (UNSEEN.test(name))
        return 'invisible';
    // How the visitor points and types is noted on the root; themes are told from that by their name.
    const isNote = name.startsWith('data-') && (COSMETIC.test(name) || (element.localName === 'html' && !/theme|mode|scheme|lang|dir/.test(name)));
    return isNote ? 'cosmetic' : 'answer';
}
function listChange(parent, element, records, isSelf, painted) {
    /** Each node with the first record of it, which says whether it was there before. */
    const first = new Map();
    for (const record of records) {
        for (const node of [...record.removedNodes, ...record.addedNodes])
            if (isPerceivable(node) && !first.has(node))
                first.set(node, record);
    }
    const came = [];
    const went = [];
    let moved = false;
    for (const [node, { removedNodes, previousSibling }] of first) {
        const removed = [...removedNodes];
        const at = removed.indexOf(node);
        if (node.parentNode !== parent) {
            if (at >= 0)
                went.push(node);
        }
        else if (at < 0)
            came.push(node);
        else
            moved ||= (removed[at - 1] ?? previousSibling) !== node.previousSibling;
    }
    // The same message put there again is still the page saying no.
    if (came.some(saysNo) || (came.length > 0 && saysNo(element)))
        return 'negative';
    if (came.length === went.length && came.every((node, i) => node.isEqualNode(went[i])))
        return moved ? 'answer' : 'unchanged';
    if (went.length === 0 && came.every(isBusy))
        return 'busy';
    if (painted && went.length === 0 && !came.some(hasRoom))
        return 'invisible';
    // A ripple: something without content, inside the pressed thing.
    return isSelf && [...came, ...went].every(isEmpty) && (came.length === 0 || went.length === 0) ? 'cosmetic' : 'answer';
}
function isPerceivable(node) {
    if (node.nodeType !== 1)
        return node.nodeType === 3 && node.nodeValue.trim() !== '';
    const element = node;
    return !UNSEEN_ELEMENT.test(element.localName) && !isOurs([element])
        // A beacon: an image nobody can see.
        && !(element.matches('img,iframe') && /^[01](px)?$/.test(element.getAttribute('width') ?? ''));
}
/** Does it, or something in it, take up room on the page? Asked after a paint only, when the layout is known. */
function hasRoom(node) {
    if (node.nodeType !== 1)
        return true;
    const element = node;
    return [element, ...[...element.querySelectorAll('*')].slice(0, 30)].some((part) => {
        const { width, height } = part.getBoundingClientRect();
        return width * height > 0;
    });
}
function isBusy(node) {
    return node.nodeType === 1 && (BUSY.test(node.getAttribute('class') ?? '') || node.matches('[role=progressbar],progress'));
}
function isEmpty(node) {
    const element = node;
    return !node.textContent?.trim() && !element.matches?.(PICTURE) && !element.querySelector?.(PICTURE);
}
/** Is it an error message, or inside one? Success messages may have the same role, but not the same words. */
function saysNo(node) {
    if (node.nodeType !== 1 || !node.textContent?.trim())
        return false;
    const element = node;
    const region = element.closest(ALERT) ?? element.querySelector(ALERT);
    const words = `${element.getAttribute('class')} ${region?.getAttribute('class')}`;
    return !GOOD.test(words) && (region !== null || NEGATIVE.test(words));
}

export { netChanges, placeOf };
